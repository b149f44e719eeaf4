/** Edits in plain words. A line that is still in the plan is named by what it says. */
import type { Edit } from '@isp-kit/core/edit';
import { pointerOf, type Plan } from '@isp-kit/core/plan';

export function changeWords(edits: readonly Edit[], plan: Plan): string[] {
  return edits.flatMap((edit) =>
    edit.type === 'group' ? changeWords(edit.edits, plan) : [inWords(edit, plan)],
  );
}

function inWords(edit: Exclude<Edit, { type: 'group' }>, plan: Plan): string {
  switch (edit.type) {
    case 'set':
      return `Changed ${placeOf(edit.at, plan)} to ${quote(edit.value)}`;
    case 'add':
      return `Added to the ${wordsOf(listOf(edit.at))}: ${quote(edit.line)}`;
    case 'correct':
      return `Corrected ${placeOf(edit.at, plan)} by a later entry: ${quote(edit.line)}`;
    case 'move':
      return `Moved ${placeOf(edit.at, plan)}`;
    case 'remove':
      return `Removed ${placeOf(edit.at, plan)}`;
  }
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** `/outcomes/<id>/target` is "the target, under outcomes: “Theo reads …”". */
function placeOf(path: string, plan: Plan): string {
  const segments = path.split('/').slice(1);
  const lineAt = segments.findLastIndex((segment) => ID.test(segment));
  if (lineAt === -1) return `the ${wordsOf(segments.at(-1) ?? 'plan')}`;
  const list = wordsOf(segments[lineAt - 1] ?? '');
  const field = segments.slice(lineAt + 1).at(-1);
  // Where the edit is to the very words that a line is known by, its present words say nothing of it.
  const isItsName = field !== undefined && telling.includes(field);
  const line = isItsName
    ? undefined
    : lineText(plan, `/${segments.slice(0, lineAt + 1).join('/')}`);
  const what = field === undefined ? 'a line' : `the ${wordsOf(field)}`;
  return `${what}, under ${list}${line === undefined ? '' : `: ${quote(line)}`}`;
}

function lineText(plan: Plan, path: string): string | undefined {
  const pointer = pointerOf(plan, path);
  if (pointer === undefined) return undefined;
  let value: unknown = plan;
  for (const key of pointer.split('/').slice(1)) value = (value as Record<string, unknown>)[key];
  return textOf(value);
}

const listOf = (path: string) => path.split('/').findLast((segment) => !ID.test(segment)) ?? '';

/** `mattersToMe` is "matters to me". */
const wordsOf = (key: string) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What says most about a line, in the order in which lines have it. */
const telling = ['statement', 'text', 'words', 'name', 'summary', 'reason', 'kind', 'value'];

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const line = value as Record<string, unknown>;
  const key = telling.find((name) => typeof line[name] === 'string');
  return key === undefined ? undefined : String(line[key]);
}

/** A value that is no text and no line, as far as it can be said in a few words. */
function plainOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} entries`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'new details';
}

const LONGEST = 300;

function quote(value: unknown): string {
  const text = textOf(value) ?? plainOf(value);
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}
