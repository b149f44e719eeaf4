/** For whom a plan is shown. What each may see and change is in `access/`. */
import type { CodeList } from './code-list.ts';
import { indicative as audience } from './indicative-entry.ts';

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
