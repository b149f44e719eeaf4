/** Kinds of place where a child learns. */
import type { CodeList } from './code-list.ts';
import { indicative as kind } from './indicative-entry.ts';

export const settingKinds: CodeList = {
  id: 'setting-kinds',
  title: 'Kinds of setting',
  version: '2026-11',
  source: { ref: 'dfe-families-2026', at: 'nurseries, schools and colleges' },
  entries: [
    kind('childminder', 'Childminder', 'Care in a childminder’s home. May have no URN.'),
    kind('nursery', 'Nursery or pre-school', 'Early years care and education. May have no URN.'),
    kind('school', 'School', 'A mainstream school.'),
    kind(
      'special-school',
      'Special school',
      'A school for children with special educational needs.',
    ),
    kind('college', 'College', 'Further education, sixth form or specialist college.'),
    kind(
      'alternative-provision',
      'Alternative provision',
      'Education arranged outside the child’s own school.',
    ),
    kind('inclusion-base', 'Inclusion base', 'A base in a mainstream setting.'),
    kind('hospital', 'Hospital school', 'Education in a hospital.'),
    kind(
      'home',
      'Education otherwise than at school',
      'Education arranged by the local authority away from any setting.',
    ),
    kind('elective-home', 'Home education', 'Education at home by the family’s choice.'),
  ],
};
