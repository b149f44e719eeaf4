/** Who takes part in a plan. A host can add its own roles; one that is unknown here is shown as written. */
import type { CodeList } from './code-list.ts';
import { indicative as role } from './indicative-entry.ts';

export const roles: CodeList = {
  id: 'roles',
  title: 'Roles',
  version: '2026-11',
  source: { ref: 'send-code-2015', at: 'chapters 2, 3 and 6' },
  entries: [
    role('child', 'Child or young person', 'The person whose plan it is.'),
    role('parent', 'Parent', 'Somebody with parental responsibility.'),
    role('carer', 'Carer', 'Somebody who looks after the child day to day.'),
    role('class-teacher', 'Class teacher', 'Teaches the child for most of the week.'),
    role('subject-teacher', 'Subject teacher', 'Teaches the child one subject or more.'),
    role('tutor', 'Form or personal tutor', 'Sees the child daily and keeps an eye on the whole.'),
    role('key-person', 'Key person', 'The named adult for a child in the early years.'),
    role(
      'teaching-assistant',
      'Teaching assistant',
      'Helps the child under a teacher’s direction.',
    ),
    role(
      'senco',
      'SENCO',
      'Leads the setting’s work for children with special educational needs.',
      'Special needs co-ordinator (SENCO)',
    ),
    role('leader', 'Senior leader', 'A head, principal or member of the leadership team.'),
    role('governor', 'Governor', 'Holds the setting to account.'),
    role(
      'educational-psychologist',
      'Educational psychologist',
      'Advises on learning and wellbeing.',
    ),
    role(
      'speech-and-language-therapist',
      'Speech and language therapist',
      'Advises on communication, eating and drinking.',
    ),
    role(
      'occupational-therapist',
      'Occupational therapist',
      'Advises on everyday activities, movement and the senses.',
    ),
    role('physiotherapist', 'Physiotherapist', 'Advises on movement and posture.'),
    role(
      'specialist-teacher',
      'Specialist teacher',
      'Advises on one kind of need, such as hearing or sight.',
    ),
    role('nurse', 'Nurse', 'Looks after health needs in the setting or community.'),
    role('social-worker', 'Social worker', 'Works with the family for the local authority.'),
    role('mentor', 'Mentor', 'A steady adult who meets the child regularly.'),
    role('careers-adviser', 'Careers adviser', 'Helps with choices for further study and work.'),
    role('advocate', 'Advocate', 'Speaks with or for the child, at the child’s wish.'),
    role('interpreter', 'Interpreter', 'Helps people understand each other across languages.'),
    role(
      'local-authority-officer',
      'Local authority officer',
      'Keeps the EHC plan for the local authority.',
    ),
  ],
};
