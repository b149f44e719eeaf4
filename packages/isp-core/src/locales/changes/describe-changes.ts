/** Changes of a plan as plain sentences, for one reader. */
import type { ViewOptions } from '../../access/view-for.ts';
import type { LabelFor } from '../../codes/code-list.ts';
import { valueAtLine } from '../../edit/document-tree.ts';
import type { Edit, PlacedEdit } from '../../edit/edit.ts';
import { textOf, type Json } from '../../kernel/json.ts';
import { isLineId, type LinePath } from '../../kernel/line-path.ts';
import { fromPointer, toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ChangeMessages, LineNames, Sentences } from './change-messages.ts';
import { englishChanges } from './english-changes.ts';
import { fill } from '../../kernel/fill.ts';
import { lineInWords, tellingField, valueInWords, type Telling } from './value-in-words.ts';
import { visibleChanges } from './visible-changes.ts';

/** For whom it is told, by which table and on which day: as for a view. */
export interface DescribeOptions extends ViewOptions {
  /** The plan before the edits. */
  readonly plan: Plan;
  /** Default: English. */
  readonly locale?: ChangeMessages;
  /** Who made the changes, as they are called. */
  readonly by?: string;
  /** Why, in the words of whoever made them. Told only to a reader who may see all that was changed. */
  readonly reason?: string;
}

/** Readers to whom the kit speaks in everyday words. */
const families: ReadonlySet<string> = new Set(['parent', 'child', 'young-person']);

/**
 * What changed, a sentence for each line or part, and why. Nothing is told that this reader may not
 * see: the sentences are made of the difference between what they saw and what they see. Empty where
 * they can see none of it.
 */
export function describeChanges(edits: readonly Edit[], options: DescribeOptions): string[] {
  const { reason, locale = englishChanges } = options;
  const { changes, partial } = tellChanges(edits, options);
  if (changes.length === 0) return [];
  const why = reason === undefined || partial ? [] : [fill(locale.why, { reason })];
  return [...changes.map(({ sentence }) => sentence), ...why];
}

/** One sentence, and what it is about. */
export interface ToldChange {
  readonly sentence: string;
  readonly kind: 'add' | 'remove' | 'move' | 'change';
  /** The line or part, by the ids of lines: `/provision/<id>`; for a new order the list. */
  readonly at: LinePath;
}

/** The same with the place of each change, for a page that leads there. `partial` where there is more than this reader may see. */
export function tellChanges(
  edits: readonly Edit[],
  options: DescribeOptions,
): { readonly changes: readonly ToldChange[]; readonly partial: boolean } {
  const { plan, locale = englishChanges, by, audience } = options;
  const visible = visibleChanges(plan, edits, options);
  if (!visible) return { changes: [], partial: false };
  const teller = new Teller(visible.before, visible.after, locale, {
    labelFor: families.has(audience) ? 'family' : 'staff',
    by,
  });
  const changes = groupsOf(visible.edits).map((group) => ({
    sentence: teller.tell(group),
    kind: group.kind,
    at: placeOf(group),
  }));
  return { changes, partial: visible.partial };
}

function placeOf({ kind, edits: [edit] }: Group): LinePath {
  if (edit === undefined) return '';
  const segments = fromPointer(edit.at);
  switch (kind) {
    case 'add':
      return toPointer([...segments, 'line' in edit ? textOf(edit.line['id']) : '']);
    case 'remove':
      return edit.at;
    case 'move':
      return toPointer(segments.slice(0, -1));
    case 'change':
      return toPointer(ownerOf(segments));
  }
}

/** Edits of one line or part, which are told together. */
interface Group {
  readonly kind: 'add' | 'remove' | 'move' | 'change';
  readonly edits: readonly PlacedEdit[];
}

function groupsOf(edits: readonly PlacedEdit[]): Group[] {
  const groups = Map.groupBy(edits, groupKey);
  return [...groups.values()].map((inGroup) => ({ kind: kindOf(inGroup[0]), edits: inGroup }));
}

function kindOf(edit: PlacedEdit | undefined): Group['kind'] {
  if (edit?.type === 'add' || edit?.type === 'move') return edit.type;
  return edit?.type === 'remove' && isLineAt(fromPointer(edit.at)) ? 'remove' : 'change';
}

const isLineAt = (segments: readonly string[]) => isLineId(segments.at(-1) ?? '');

/** Each addition and removal is told by itself, moves by the list, and changed fields by their line or part. */
function groupKey(edit: PlacedEdit): string {
  const segments = fromPointer(edit.at);
  const kind = kindOf(edit);
  if (kind === 'add') return JSON.stringify([kind, edit]);
  if (kind === 'remove') return `remove ${edit.at}`;
  if (kind === 'move') return `move ${segments.slice(0, -1).join('/')}`;
  return `change ${ownerOf(segments).join('/')}`;
}

/** The line that a field is in, or the part. */
function ownerOf(segments: readonly string[]): readonly string[] {
  const line = segments.findLastIndex(isLineId);
  return line === -1 ? segments.slice(0, 1) : segments.slice(0, line + 1);
}

/** How much and for whom are told whole, however little of them changed. */
const toldWhole: ReadonlySet<string> = new Set(['amount', 'recipient', 'restricted']);

function fieldOf(segments: readonly string[], owner: readonly string[]): string {
  const first = segments[owner.length] ?? '';
  return toPointer(toldWhole.has(first) ? segments.slice(0, owner.length + 1) : segments);
}

class Teller {
  private readonly before: Plan;
  private readonly after: Plan;
  private readonly messages: ChangeMessages;
  private readonly sentences: Sentences;
  private readonly who: string;
  private readonly telling: Telling;

  constructor(
    before: Plan,
    after: Plan,
    messages: ChangeMessages,
    { labelFor, by }: { readonly labelFor: LabelFor; readonly by: string | undefined },
  ) {
    this.before = before;
    this.after = after;
    this.messages = messages;
    this.sentences = by === undefined ? messages.byNobody : messages.byName;
    this.who = by ?? '';
    this.telling = { messages, labelFor, plan: after };
  }

  tell({ kind, edits }: Group): string {
    const [edit] = edits as [PlacedEdit];
    const segments = fromPointer(edit.at);
    switch (kind) {
      case 'add':
        return this.tellAddition(segments, (edit as { line: Json }).line);
      case 'remove': {
        const text = lineInWords(valueAtLine(this.before, segments), this.messages);
        return this.say('tookOut', { line: this.namesOf(segments.slice(0, -1)).the, text });
      }
      case 'move':
        return this.say('reordered', { line: this.namesOf(segments.slice(0, -1)).all });
      case 'change':
        return this.tellChange(ownerOf(segments), edits);
    }
  }

  private tellAddition(list: readonly string[], line: Json): string {
    const text = lineInWords(line, this.messages);
    const names = this.namesOf(list);
    const owner = list.slice(0, -1);
    if (!isLineAt(owner)) return this.say('added', { line: names.aNew, text });
    return this.say('addedUnder', { line: names.aNew, under: this.lineNamed(owner), text });
  }

  private tellChange(owner: readonly string[], edits: readonly PlacedEdit[]): string {
    const fields = new Set(edits.map(({ at }) => fieldOf(fromPointer(at), owner)));
    const changes = [...fields].map((at) => this.tellField(at)).join(this.messages.joined);
    if (!isLineAt(owner)) return this.say('changedPart', { line: this.partNamed(owner), changes });
    // A line is known to its reader by what it said.
    const text = lineInWords(valueAtLine(this.before, owner), this.messages);
    return this.say('changedLine', { line: this.namesOf(owner.slice(0, -1)).the, text, changes });
  }

  private tellField(at: string): string {
    const segments = fromPointer(at);
    const name = segments.at(-1) ?? '';
    const field = this.messages.fields[name] ?? spaced(name);
    const value = valueAtLine(this.after, segments);
    if (value === undefined) return fill(this.messages.takenOut, { field });
    const was = valueAtLine(this.before, segments);
    const told = { field, value: valueInWords(name, value, this.telling) };
    // The words that a line is known by stand in the sentence already.
    const known = name === tellingField(valueAtLine(this.before, segments.slice(0, -1)));
    if (known) return fill(this.messages.nowSays, told);
    if (was === undefined) return fill(this.messages.becomes, told);
    const before = valueInWords(name, was, { ...this.telling, plan: this.before });
    return fill(this.messages.becomesFrom, { ...told, was: before });
  }

  private namesOf(list: readonly string[]): LineNames {
    const names = this.messages.lines[this.telling.labelFor];
    return names[list.at(-1) ?? ''] ?? (names['other'] as LineNames);
  }

  /** "the review 3 May 2029". */
  private lineNamed(line: readonly string[]): string {
    const text = lineInWords(valueAtLine(this.after, line), this.messages);
    return `${this.namesOf(line.slice(0, -1)).the} ${text}`;
  }

  private partNamed(owner: readonly string[]): string {
    return this.messages.parts[owner[0] ?? ''] ?? textOf(this.messages.parts['other']);
  }

  private say(sentence: keyof Sentences, texts: Readonly<Record<string, string>>): string {
    return fill(this.sentences[sentence], { who: this.who, ...texts });
  }
}

/** `mattersToMe` is "Matters to me": a field without words of its own. */
function spaced(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
