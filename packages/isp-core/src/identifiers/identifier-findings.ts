/** Every dated number in a plan, with what can be said of its shape and of its check character. */
import { toPointer } from '../kernel/pointer.ts';
import {
  checkIdentifier,
  type IdentifierCheck,
  type IdentifierFinding,
} from './check-identifier.ts';
import type { IdentifierLine } from './identifier-line.ts';

/** The parts of a plan that hold identifiers; a plan fits. */
export interface HoldsIdentifiers {
  readonly person: { readonly identifiers: readonly IdentifierLine[] };
  readonly settings: readonly { readonly identifiers: readonly IdentifierLine[] }[];
}

export interface IdentifierLineFindings extends IdentifierCheck {
  /** JSON Pointer to the line. The issues’ own paths lead to the number in it. */
  readonly at: string;
  /** The line’s id. */
  readonly id: string;
  readonly scheme: string;
}

/** The child’s numbers, then those of each setting. A setting without any, as some have none, gives no entry. */
export function identifierFindings({
  person,
  settings,
}: HoldsIdentifiers): readonly IdentifierLineFindings[] {
  return [
    ...listFindings(person.identifiers, ['person', 'identifiers']),
    ...settings.flatMap(({ identifiers }, i) =>
      listFindings(identifiers, ['settings', i, 'identifiers']),
    ),
  ];
}

function listFindings(
  lines: readonly IdentifierLine[],
  list: readonly PropertyKey[],
): IdentifierLineFindings[] {
  return lines.map(({ id, scheme, value }, i) => {
    const at = toPointer([...list, i]);
    const { shape, check } = checkIdentifier(scheme, value);
    return { at, id, scheme, shape: placed(shape, at), check: placed(check, at) };
  });
}

function placed(finding: IdentifierFinding, at: string): IdentifierFinding {
  return 'issue' in finding
    ? { ...finding, issue: { ...finding.issue, path: `${at}/value` } }
    : finding;
}
