/** A value of a plan in words. */
import { findCode, type LabelFor } from '../../codes/code-list.ts';
import { planLists } from '../../codes/plan-lists.ts';
import { isObject, textOf, type Json } from '../../kernel/json.ts';
import { isLineId } from '../../kernel/line-path.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ChangeMessages } from './change-messages.ts';
import { fill } from '../../kernel/fill.ts';

export interface Telling {
  readonly messages: ChangeMessages;
  readonly labelFor: LabelFor;
  /** Where references lead. */
  readonly plan: Plan;
}

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
/** `partly-achieved`: a word of the document’s structure, not of a person. */
const WORD = /^[a-z]+(?:-[a-z]+)*$/;

/** Which list a field’s codes are in. */
const listOfField: Readonly<Record<string, keyof typeof planLists>> = {
  layer: 'layers',
  areas: 'areas-of-development',
  role: 'roles',
  yearGroup: 'year-groups',
  methods: 'communication-methods',
  formats: 'accessible-formats',
  packages: 'specialist-packages',
};

/** Fields whose text is one word of the document’s structure. */
const structural: ReadonlySet<string> = new Set([
  ...['status', 'lifecycle', 'achievement', 'kind', 'delivered', 'helped', 'happens', 'helps'],
  ...['next', 'position', 'party', 'method', 'speaker', 'senProvision', 'ehcp', 'disability'],
  ...['legalBasis', 'response', 'stage', 'attendance', 'phase', 'section', 'reason'],
]);

export function valueInWords(field: string, value: Json, telling: Telling): string {
  const { messages } = telling;
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textInWords(field, value, telling);
  if (Array.isArray(value)) return listInWords(field, value as readonly Json[], telling);
  return isObject(value) ? objectInWords(value, messages) : messages.nothing;
}

function textInWords(field: string, value: string, telling: Telling): string {
  const { messages, labelFor } = telling;
  if (DATE.test(value)) return messages.date(value);
  if (isLineId(value)) return lineInWords(lineById(telling.plan, value), messages);
  const list = listOfField[field];
  const entry = list === undefined ? undefined : findCode(planLists[list], value);
  if (entry) return labelFor === 'family' ? entry.familyLabel : entry.label;
  if (structural.has(field) && WORD.test(value)) return value.replaceAll('-', ' ');
  return quoted(value, messages);
}

function listInWords(field: string, values: readonly Json[], telling: Telling): string {
  const words = values.map((value) => valueInWords(field, value, telling));
  return words.length === 0 ? telling.messages.nothing : telling.messages.list(words);
}

function objectInWords(value: object, messages: ChangeMessages): string {
  const { sessions, minutes, per } = value as Record<string, unknown>;
  return typeof sessions === 'number' && typeof minutes === 'number'
    ? fill(messages.amount, {
        sessions: String(sessions),
        minutes: String(minutes),
        per: textOf(per),
      })
    : messages.newDetails;
}

/** What says most about a line, in the order in which lines have it. */
const tellingFields = ['statement', 'text', 'words', 'name', 'title', 'summary', 'toDescription'];

/** The field by whose words a line is known. */
export function tellingField(line: unknown): string | undefined {
  return isObject(line) ? tellingFields.find((name) => typeof line[name] === 'string') : undefined;
}

/** The line by what it says; by its day where it says nothing; by nothing where it has neither. */
export function lineInWords(line: unknown, messages: ChangeMessages): string {
  if (!isObject(line)) return messages.newDetails;
  const field = tellingField(line);
  if (field !== undefined) return quoted(textOf(line[field]), messages);
  const day = ['heldOn', 'plannedFor', 'on', 'givenOn', 'from'].map((name) => textOf(line[name]));
  const known = day.find((text) => DATE.test(text));
  return known === undefined ? messages.newDetails : messages.date(known);
}

const LONGEST = 300;

function quoted(text: string, messages: ChangeMessages): string {
  // Never half a character.
  const cut = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  const short = text.length > LONGEST ? `${cut}…` : text;
  return fill(messages.quoted, { text: short });
}

function lineById(value: unknown, id: string): unknown {
  if (Array.isArray(value)) {
    for (const entry of value) {
      const found = lineById(entry, id);
      if (found !== undefined) return found;
    }
  } else if (isObject(value)) {
    if (value['id'] === id && !('format' in value)) return value;
    for (const [key, child] of Object.entries(value)) {
      const found = key === 'extensions' ? undefined : lineById(child, id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
