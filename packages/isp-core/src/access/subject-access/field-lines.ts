/** The fields of a passage as lines of text that anybody can read. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { HeldField } from './holdings.ts';
import { fieldLabel, isId, placeInWords, type NameOfLine } from './labels.ts';
import type { Passage } from './subject-access.ts';

/** What a program needs and nobody reads: it says nothing of the child. */
const formatFields: ReadonlySet<string> = new Set(['format', 'schemaVersion', 'id', 'revision']);

/** Fields that hold a code, whose hyphens stand for spaces. What somebody wrote is never touched. */
const codeFields: ReadonlySet<string> = new Set(
  'role kind status areas layer method methods formats audiences senProvision ehcp disability attendance phase use achievement lifecycle speaker party'.split(
    ' ',
  ),
);

/** What the log calls a change, in words. */
const verbs: Readonly<Record<string, string>> = {
  set: 'Changed',
  add: 'Added',
  remove: 'Taken out',
  correct: 'Put right',
  move: 'Moved',
};

/** An id that no line has. */
const NEW_LINE = '00000000-0000-0000-0000-000000000000';

export function fieldLines(
  { from, fields }: Pick<Passage, 'from' | 'fields'>,
  nameOf: NameOfLine,
): string[] {
  let place = '';
  return fields.flatMap((field) => {
    const verb = from === 'log' ? verbs[field.name] : undefined;
    if (verb !== undefined) {
      place = String(field.value);
      const path = fromPointer(place);
      // A line is added to a list. What it says stands right below.
      const at = field.name === 'add' ? [...path, NEW_LINE] : path;
      return [`   ${verb}: ${placeInWords(at, nameOf)}`];
    }
    return fieldLine(field, place, nameOf);
  });
}

function fieldLine({ name, value }: HeldField, place: string, nameOf: NameOfLine): string[] {
  const key = name.split('/').findLast((part) => !/^[0-9]+$/.test(part)) ?? '';
  const isForeign = /(?:^|\/)extensions\//.test(name);
  if (!isForeign && formatFields.has(key)) return [];
  const words = isForeign ? String(value) : valueInWords(key, value, nameOf);
  if (words === undefined) return [];
  // Of a change, only what lies below the place that was named just before.
  const below = place !== '' && name.startsWith(place) ? name.slice(place.length) : name;
  return [`   ${fieldLabel(below) || 'Now'}: ${words}`];
}

/** Undefined for the id of a line that is not in this paper. */
function valueInWords(
  key: string,
  value: HeldField['value'],
  nameOf: NameOfLine,
): string | undefined {
  if (typeof value === 'string') return textInWords(key, value, nameOf);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null ? 'nothing' : String(value);
}

const INSTANT = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})[0-9:.]*(Z|[+-][0-9:]{5})$/;

function textInWords(key: string, text: string, nameOf: NameOfLine): string | undefined {
  if (isId(text) || key === 'personId') return nameOf(text);
  if (isPlainDate(text)) return dateInWords(text);
  const [, day, clock = '', zone = ''] = INSTANT.exec(text) ?? [];
  if (day !== undefined) return `${dateInWords(day)}, ${clock} ${zone === 'Z' ? 'UTC' : zone}`;
  return codeFields.has(key) ? text.replaceAll('-', ' ') : text;
}
