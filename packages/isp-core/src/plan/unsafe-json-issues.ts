/** The issues with JSON that readers could take in two ways. */
import type { Issue } from '../kernel/issue.ts';

/** A place in a text: as a pointer for programs, as line and column for people. */
export interface TextPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export function duplicateKey(key: string, place: TextPlace): Issue {
  return issueAt(place, {
    code: 'ISP_READ_DUPLICATE_KEY',
    message: `The field “${key}” stands twice in the same place (${where(place)}), so it is not clear which one counts.`,
    data: { key },
  });
}

export function forbiddenKey(key: string, place: TextPlace): Issue {
  return issueAt(place, {
    code: 'ISP_READ_FORBIDDEN_KEY',
    message: `The field “${key}” (${where(place)}) is not allowed in a plan: it can be used to attack the systems that read it.`,
    data: { key },
  });
}

export function loneSurrogate(place: TextPlace): Issue {
  return issueAt(place, {
    code: 'ISP_READ_LONE_SURROGATE',
    message: `A text (${where(place)}) holds half of a character, so it cannot be stored safely.`,
    data: {},
  });
}

export function unsafeNumber(written: string, place: TextPlace): Issue {
  return issueAt(place, {
    code: 'ISP_READ_UNSAFE_NUMBER',
    message: `The number ${written} (${where(place)}) is too large or too precise for every system to read alike.`,
    data: { written },
  });
}

function issueAt(place: TextPlace, issue: Omit<Issue, 'path'>): Issue {
  const { path, line, column } = place;
  return { ...issue, path, data: { ...issue.data, line, column } };
}

const where = ({ line, column }: TextPlace) => `line ${line}, column ${column}`;
