/** Takes a number as written, and asks where its shape or its check character does not fit. */
import { checkIdentifier } from '../../identifiers/check-identifier.ts';
import type { ImportReport, Place } from './import-report.ts';
import type { Incoming } from './incoming.ts';

export function addIdentifier(
  { scheme, value }: { readonly scheme: string; readonly value: string },
  at: { readonly field: string; readonly place: Place },
  { incoming, report }: { readonly incoming: Incoming; readonly report: ImportReport },
): void {
  const known = incoming.identifiers.some((each) => each.scheme === scheme && each.value === value);
  if (known) return;
  incoming.identifiers.push({ scheme, value });
  report.taken(at.field, at.place);
  const { shape, check } = checkIdentifier(scheme, value);
  for (const finding of [shape, check]) {
    if (!('issue' in finding)) continue;
    const { code, message } = finding.issue;
    report.ask({ code, message, value, ...at });
  }
}
