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
    audience(
      'teaching-assistant',
      'Teaching assistant',
      'Helps the child in class, and notes what was done.',
    ),
    audience('leader', 'Senior leader', 'Answers for the plan, and for concerns about it.'),
    audience('parent', 'Parent or carer', 'Writes the plan with the setting.'),
    audience('child', 'Child', 'The person whose plan it is.', 'You'),
    audience(
      'young-person',
      'Young person',
      'The person whose plan it is, once compulsory school age is over: they decide for themselves.',
      'You',
    ),
    audience('governor', 'Governor', 'Asks whether the setting does its duty.'),
    audience('inspector', 'Inspector', 'Looks at how plans are made and used.'),
    audience(
      'external-professional',
      'Professional from outside',
      'Advises the setting: a therapist, a psychologist, a specialist teacher.',
    ),
    audience(
      'local-authority',
      'Local authority',
      'Keeps the EHC plan, and what this plan says of it.',
      'Council',
    ),
    audience(
      'receiving-setting',
      'Receiving setting',
      'The next school, nursery or college.',
      'Next school, nursery or college',
    ),
    audience('complaints-panel', 'Complaints panel', 'Weighs a complaint and answers it.'),
  ],
};
