/** Ten files, each a plan of this package broken in exactly one way, named after the issue that it gives. */
import type { PlanFixtureName } from './plan-fixtures.ts';

export interface BrokenFixture {
  /** The file’s name without its ending, which is the end of its issue’s code: `bad-date`. */
  readonly name: string;
  /** The code of the one issue that reading the file gives. */
  readonly code: string;
  /** JSON Pointer to the defect; `''` is the whole file. */
  readonly path: string;
  /** What is broken, in a sentence. */
  readonly summary: string;
  /** The plan that it was made from. */
  readonly madeFrom: PlanFixtureName;
  readonly url: URL;
}

const hearing = 'year-5-hearing-adjustments' satisfies PlanFixtureName;
const nursery = 'nursery-noise-and-change' satisfies PlanFixtureName;

export const brokenFixtures: readonly BrokenFixture[] = [
  {
    name: 'not-json',
    code: 'ISP_READ_NOT_JSON',
    path: '',
    summary: 'A comma is missing.',
    madeFrom: hearing,
    url: new URL('../broken/not-json.json', import.meta.url),
  },
  {
    name: 'not-a-plan',
    code: 'ISP_PLAN_NOT_A_PLAN',
    path: '',
    summary: 'The file says that it is something else.',
    madeFrom: hearing,
    url: new URL('../broken/not-a-plan.json', import.meta.url),
  },
  {
    name: 'too-deep',
    code: 'ISP_READ_TOO_DEEP',
    path: '',
    summary: 'Another system’s data is seventy lists inside each other.',
    madeFrom: hearing,
    url: new URL('../broken/too-deep.json', import.meta.url),
  },
  {
    name: 'future-version',
    code: 'ISP_PLAN_FUTURE_VERSION',
    path: '/schemaVersion',
    summary: 'Written by a newer system.',
    madeFrom: hearing,
    url: new URL('../broken/future-version.json', import.meta.url),
  },
  {
    name: 'duplicate-key',
    code: 'ISP_READ_DUPLICATE_KEY',
    path: '/person/givenName',
    summary: 'The child has two given names, in two fields of the same name.',
    madeFrom: hearing,
    url: new URL('../broken/duplicate-key.json', import.meta.url),
  },
  {
    name: 'forbidden-key',
    code: 'ISP_READ_FORBIDDEN_KEY',
    path: '/extensions/uk.example.larkfield-mis/seatingPlan/__proto__',
    summary: 'A field called __proto__, which can attack a careless reader.',
    madeFrom: hearing,
    url: new URL('../broken/forbidden-key.json', import.meta.url),
  },
  {
    name: 'missing',
    code: 'ISP_PLAN_MISSING',
    path: '/outcomes/1/statement',
    summary: 'An outcome that does not say what should change.',
    madeFrom: nursery,
    url: new URL('../broken/missing.json', import.meta.url),
  },
  {
    name: 'unknown-key',
    code: 'ISP_PLAN_UNKNOWN_KEY',
    path: '/person/favouriteColour',
    summary: 'A field that a plan does not have, outside the extensions.',
    madeFrom: hearing,
    url: new URL('../broken/unknown-key.json', import.meta.url),
  },
  {
    name: 'bad-date',
    code: 'ISP_PLAN_BAD_DATE',
    path: '/reviews/1/nextReviewOn',
    summary: 'The next review is on 29 February 2027, which does not exist.',
    madeFrom: nursery,
    url: new URL('../broken/bad-date.json', import.meta.url),
  },
  {
    name: 'dangling-reference',
    code: 'ISP_PLAN_DANGLING_REFERENCE',
    path: '/basis/decidedBy',
    summary: 'Decided by somebody who is not among the plan’s people.',
    madeFrom: hearing,
    url: new URL('../broken/dangling-reference.json', import.meta.url),
  },
];
