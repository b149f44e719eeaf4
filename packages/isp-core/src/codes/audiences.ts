/** For whom a plan is shown. What each may see and change is in `access/`. */
import type { CodeEntry, CodeList } from './code-list.ts';

const audience = (code: string, label: string, definition: string): CodeEntry => ({
  code,
  label,
  familyLabel: label,
  definition,
  status: 'indicative',
});

export const audiences: CodeList = {
  id: 'audiences',
  title: 'Audiences',
  version: '2026-11',
  source: { ref: 'send-code-2015', at: 'chapters 1 and 6' },
  entries: [
    audience('senco', 'SENCO', 'Leads the plan and sees all of it.'),
    audience('class-teacher', 'Class teacher', 'Teaches the child and acts on the plan.'),
    audience('parent', 'Parent or carer', 'Writes the plan with the setting.'),
  ],
};
