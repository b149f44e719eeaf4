/** Every invalid document: the telling ones that somebody thought of, and one of each kind for each field. */
import { invalidByField } from './by-field/invalid-by-field.ts';
import { wrongDates, wrongInstants } from './by-hand/dates.ts';
import { edits } from './by-hand/edits.ts';
import { extensionValues } from './by-hand/extension-values.ts';
import { habits } from './by-hand/habits.ts';
import {
  wrongCodes,
  wrongDigests,
  wrongIds,
  wrongLanguages,
  wrongMediaTypes,
  wrongNamespaces,
} from './by-hand/names.ts';
import { sameIds } from './by-hand/same-ids.ts';
import { blankTexts, longTexts, unstorableTexts } from './by-hand/texts.ts';
import { notAnObject, notAPlan, wrongVersions } from './by-hand/versions.ts';
import type { InvalidFixture } from './invalid-fixture.ts';

/** The telling ones: some two hundred, each with its own reason to be there. */
export const tellingInvalidFixtures: readonly InvalidFixture[] = [
  ...edits,
  ...notAnObject,
  ...notAPlan,
  ...wrongVersions,
  ...habits,
  ...unstorableTexts,
  ...blankTexts,
  ...longTexts,
  ...wrongDates,
  ...wrongInstants,
  ...wrongIds,
  ...wrongCodes,
  ...wrongLanguages,
  ...wrongMediaTypes,
  ...wrongDigests,
  ...wrongNamespaces,
  ...extensionValues,
  ...sameIds,
];

/** Those, and after them one for each kind of defect that each field can have: some two thousand. */
export function invalidFixtures(): InvalidFixture[] {
  return [...tellingInvalidFixtures, ...invalidByField()];
}
