/** Documents that are no plan, or of a version that this reader does not have. */
import { wrongValues, type WrongValue } from './rows.ts';

const path = '/schemaVersion';

export const wrongVersions = [
  ...wrongValues({
    code: 'FUTURE_VERSION',
    path,
    rows: [
      ['next-major', '2.0', 'The next major version may change anything.'],
      ['far-major', '999999.999999', 'The highest version that there can be.'],
      ['major-ten', '10.0', 'Ten is more than one, though its text sorts before two.'],
    ],
  }),
  ...wrongValues({
    code: 'FUTURE_VERSION',
    path,
    readBy: 'parsePlan',
    rows: [['next-minor', '1.1', 'A later minor version: only opening it sets aside what is new.']],
  }),
  ...wrongValues({
    code: 'NOT_MIGRATED',
    path,
    readBy: 'parsePlan',
    rows: [['first-cut', '0.9', 'An earlier version: opening it migrates it.']],
  }),
  ...wrongValues({
    code: 'UNKNOWN_VERSION',
    path,
    readBy: 'readPlan',
    rows: [
      ['never-written', '0.5', 'A version that was never written.'],
      ['zero', '0.0', 'No version at all.'],
      ['not-a-decimal', '0.10', 'Not the same as 0.1, and neither was ever written.'],
    ],
  }),
  ...wrongValues({
    code: 'NOT_A_CHOICE',
    path,
    rows: [
      ['without-minor', '1', 'Without its minor part.'],
      ['with-patch', '1.0.0', 'With a third part.'],
      ['with-letter', 'v1.0', 'With a letter.'],
      ['leading-zero', '01.0', 'With a zero before it.'],
      ['comma', '1,0', 'With a comma.'],
      ['line-feed', '1.0\n', 'A line feed at the end.'],
      ['as-number', 1, 'A number: versions are text.'],
    ],
  }),
];

const notPlans: readonly WrongValue[] = [
  ['another-format', 'seating-plan', 'A document of another kind.'],
  ['in-capitals', 'ISP-PLAN', 'In capitals.'],
  ['line-feed', 'isp-plan\n', 'A line feed at the end.'],
  ['list', ['isp-plan'], 'In a list.'],
];

export const notAPlan = wrongValues({
  code: 'NOT_A_PLAN',
  path: '/format',
  issueAt: '',
  rows: notPlans,
});

/** JSON that is no object at all. */
export const notAnObject = wrongValues({
  code: 'NOT_A_PLAN',
  path: '',
  rows: [
    ['list', [], 'A list.'],
    ['text', 'isp-plan', 'A text.'],
    ['number', 1, 'A number.'],
    ['true', true, 'A yes.'],
    ['null', null, 'Nothing.'],
    ['empty-object', {}, 'An object that says nothing.'],
  ],
});
