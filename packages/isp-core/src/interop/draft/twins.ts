/** Finds entries of one file that may be of one child. They stay apart: a person decides. */
import { nameKey } from './identity.ts';
import type { ImportReport } from './import-report.ts';
import type { Incoming } from './incoming.ts';

export function reportTwins(people: readonly Incoming[], report: ImportReport): void {
  const byNumber = new Map<string, Incoming>();
  const byName = new Map<string, Incoming>();
  for (const person of people) {
    report.about(person.index, person.place);
    const upn = person.identifiers.find(({ scheme }) => scheme === 'upn')?.value;
    const name = nameKey(person.givenName, person.familyName);
    const key = name === undefined ? undefined : `${name}\n${person.dateOfBirth ?? ''}`;
    const sameNumber = seen(byNumber, upn, person);
    const sameName = seen(byName, key, person);
    if (sameNumber) {
      const message = `Entry ${sameNumber.index + 1} of the file has the same UPN. They were kept apart: see whether they are one child, or whether one of the numbers is wrong.`;
      report.ask({ code: 'ISP_IMPORT_SAME_NUMBER', field: 'UPN', message });
    } else if (sameName) {
      const message = `Entry ${sameName.index + 1} of the file has the same name and date of birth. They were kept apart: see whether they are one child.`;
      report.ask({ code: 'ISP_IMPORT_SAME_NAME', field: 'name', message });
    }
  }
}

/** The entry that had this key before; from now on there is one that has it. */
function seen(
  known: Map<string, Incoming>,
  key: string | undefined,
  person: Incoming,
): Incoming | undefined {
  if (key === undefined) return undefined;
  const before = known.get(key);
  if (!before) known.set(key, person);
  return before;
}
