/** Turns what the schema says of a document into issues that a SENCO can act on. */
import type * as z from 'zod/mini';
import type { Issue } from '../kernel/issue.ts';
import { toPointer } from '../kernel/pointer.ts';
import { nameOfField, nameOfPlace } from './place-names.ts';

/** At most this many issues come back at once: enough to mend a file by, not so many as to drown in. */
export const MAX_ISSUES = 100;

type SchemaIssue = z.core.$ZodIssue;

/** Our own issues for the schema's, in document order. */
export function planIssues(schemaIssues: readonly SchemaIssue[]): Issue[] {
  return schemaIssues.flatMap(explain).slice(0, MAX_ISSUES);
}

function explain(issue: SchemaIssue): Issue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(issue.path, key));
  return [explainOne(issue)];
}

function explainOne(issue: SchemaIssue): Issue {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? missing(issue.path)
        : wrongType(issue.path, issue.expected);
    case 'invalid_value':
      return issue.input === undefined
        ? missing(issue.path)
        : notAChoice(issue.path, issue.values.map(String));
    case 'invalid_format':
      return badFormat(issue.path, issue.message);
    case 'too_small':
      return outOfRange(issue.path, `at least ${issue.minimum}`);
    case 'not_multiple_of':
      return outOfRange(issue.path, `a multiple of ${issue.divisor}`);
    case 'too_big':
      return tooBig(issue.path, issue.origin, Number(issue.maximum));
    case 'invalid_key':
      return badFormat(issue.path, issue.issues[0]?.message ?? '');
    default:
      // Only other systems' data is checked in ways that have no issue of their own.
      return badExtension(issue.path);
  }
}

function missing(path: readonly PropertyKey[]): Issue {
  const key = path.at(-1);
  const owner = sentenceStart(nameOfPlace(path.slice(0, -1)));
  const field = typeof key === 'string' ? nameOfField(key) : 'value';
  return {
    ...at(path),
    code: 'ISP_PLAN_MISSING',
    message: `${owner} has no ${field}.`,
  };
}

function unknownKey(path: readonly PropertyKey[], key: string): Issue {
  return {
    ...at([...path, key]),
    code: 'ISP_PLAN_UNKNOWN_KEY',
    message: `${placeOf(path)} has a field “${key}” that a plan does not have. A system’s own data goes under “extensions”.`,
    data: { key },
  };
}

function badExtension(path: readonly PropertyKey[]): Issue {
  return {
    ...at(path),
    code: 'ISP_PLAN_BAD_EXTENSION',
    message: `Another system’s data (“${systemOf(path)}”) holds something that not every system reads alike, such as a very large number.`,
  };
}

const systemOf = (path: readonly PropertyKey[]) => String(path[path.indexOf('extensions') + 1]);

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a group of fields',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  record: 'a group of fields',
};

function wrongType(path: readonly PropertyKey[], expected: string): Issue {
  const expectedName = typeNames[expected] ?? expected;
  return {
    ...at(path),
    code: 'ISP_PLAN_WRONG_TYPE',
    message: `${placeOf(path)} should be ${expectedName}.`,
    data: { expected },
  };
}

function notAChoice(path: readonly PropertyKey[], values: string[]): Issue {
  const choices = values.map((v) => `“${v}”`).join(', ');
  return {
    ...at(path),
    code: 'ISP_PLAN_NOT_A_CHOICE',
    message: `${placeOf(path)} should be ${values.length > 1 ? 'one of ' : ''}${choices}.`,
    data: { values },
  };
}

function outOfRange(path: readonly PropertyKey[], bound: string): Issue {
  return {
    ...at(path),
    code: 'ISP_PLAN_OUT_OF_RANGE',
    message: `${placeOf(path)} should be ${bound}.`,
    data: { bound },
  };
}

function tooBig(path: readonly PropertyKey[], origin: string, maximum: number): Issue {
  return origin === 'string' ? tooLong(path, maximum) : outOfRange(path, `at most ${maximum}`);
}

function tooLong(path: readonly PropertyKey[], maximum: number): Issue {
  return {
    ...at(path),
    code: 'ISP_PLAN_TOO_LONG',
    message: `${placeOf(path)} is longer than ${maximum} characters.`,
    data: { maximum },
  };
}

/** The schema's patterns carry one of these words as their message. */
const formats: Readonly<Record<string, readonly [code: string, says: string]>> = {
  blank: ['ISP_PLAN_EMPTY_TEXT', 'is empty.'],
  control: [
    'ISP_PLAN_CONTROL_CHARACTER',
    'holds a character that cannot be shown, such as a control character or half of an emoji.',
  ],
  date: [
    'ISP_PLAN_BAD_DATE',
    'is not a real date. Dates are written year-month-day, such as 2029-09-03.',
  ],
  instant: ['ISP_PLAN_BAD_INSTANT', 'is not a time with its zone, such as 2029-09-03T09:30:00Z.'],
  uuid: ['ISP_PLAN_BAD_ID', 'is not an id (a UUID in lower case).'],
  code: ['ISP_PLAN_BAD_CODE', 'is not a code: letters, digits and hyphens, at most 64.'],
  language: ['ISP_PLAN_BAD_LANGUAGE', 'is not a language tag, such as en-GB or ur.'],
  mediaType: ['ISP_PLAN_BAD_MEDIA_TYPE', 'is not a media type, such as application/pdf.'],
  sha256: ['ISP_PLAN_BAD_DIGEST', 'is not a SHA-256 digest: 64 digits and letters from a to f.'],
  namespace: [
    'ISP_PLAN_BAD_NAMESPACE',
    'should be named by reverse domain, such as uk.example.mis.',
  ],
};

function badFormat(path: readonly PropertyKey[], word: string): Issue {
  const [code, says] = formats[word] ?? ['ISP_PLAN_WRONG_TYPE', 'is not in the form it should be.'];
  return { ...at(path), code, message: `${placeOf(path)} ${says}` };
}

const at = (path: readonly PropertyKey[]) => ({ path: toPointer(path) });
const placeOf = (path: readonly PropertyKey[]) => sentenceStart(nameOfPlace(path));
const sentenceStart = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
