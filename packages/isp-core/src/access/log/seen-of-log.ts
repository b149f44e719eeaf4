/** What of a change log one audience may know, worked out from the views that it had at each entry. */
import { diffPlans } from '../../edit/diff-plans.ts';
import type { Edit } from '../../edit/edit.ts';
import {
  isShown,
  type ChangeLog,
  type Committed,
  type LogEntry,
} from '../../edit/log/change-log.ts';
import { documentsOf } from '../../edit/log/log-documents.ts';
import { placedEdits } from '../../edit/placed-edits.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Json } from '../../kernel/json.ts';
import { fromPointer, toPointer } from '../../kernel/pointer.ts';
import { SCHEMA_VERSION } from '../../migrations/schema-version.ts';
import type { Plan } from '../../plan/plan.ts';
import type { AudienceAccess } from '../access-table.ts';
import { collectIds } from '../mark.ts';
import { cutView } from '../view-for.ts';

/** What of one entry may be shown. */
export interface SeenEntry {
  /** For each of its edits. */
  readonly edits: readonly boolean[];
  /** Why it was made: told where all that was changed is. */
  readonly reason: boolean;
  readonly person: boolean;
}

export interface SeenOfLog {
  readonly start: boolean;
  readonly entries: readonly SeenEntry[];
}

/**
 * An edit is seen where exactly that edit is in the difference of what this audience saw before and
 * after, and where nothing in it was kept back when it was last in the plan: a line that is marked
 * later goes from the past, too. Where a copy of the log leaves something out, what comes after it
 * cannot be judged, and is not seen.
 */
export function seenOfLog(log: ChangeLog, access: AudienceAccess): SeenOfLog {
  const lastSeen = new LastSeen();
  const states = Array.from(documentsOf(log), (document) =>
    stateOf(document.ok ? document.value : undefined, access, lastSeen),
  );
  const [first] = states;
  const start = first !== undefined && first.isWhole && !lastSeen.hides(first.view);
  return {
    start,
    entries: log.entries.map((entry, i) => seenEntry(entry, states[i], states[i + 1], lastSeen)),
  };
}

/** The plan as one audience saw it at one entry. */
interface State {
  readonly view: Plan;
  readonly isWhole: boolean;
  readonly people: ReadonlySet<string>;
}

function stateOf(
  document: Json | undefined,
  access: AudienceAccess,
  lastSeen: LastSeen,
): State | undefined {
  const plan = document as unknown as Plan | undefined;
  // What was written in an earlier form of the plan cannot be judged by the places of this one.
  if (plan?.schemaVersion !== SCHEMA_VERSION) return undefined;
  const { plan: view, withheld } = cutView(plan, access);
  lastSeen.note(plan, view);
  return {
    view,
    isWhole: withheld.length === 0,
    people: new Set(view.people.map(({ id }) => id)),
  };
}

function seenEntry(
  { edits, actor }: LogEntry,
  before: State | undefined,
  after: State | undefined,
  lastSeen: LastSeen,
): SeenEntry {
  if (!before || !after) return { edits: edits.map(() => false), reason: false, person: false };
  const visible = new Set(diffPlans(before.view, after.view).map(keyOf));
  const seen = edits.map((edit) => isSeen(edit, visible) && !lastSeen.hides(edit));
  const id = actor.person && isShown(actor.person) ? actor.person.value.personId : undefined;
  const isKnown = id !== undefined && (before.people.has(id) || after.people.has(id));
  return {
    edits: seen,
    reason: seen.length > 0 && seen.every(Boolean),
    person: isKnown && !lastSeen.hides(id),
  };
}

function isSeen(edit: Committed<Edit>, visible: ReadonlySet<string>): boolean {
  return isShown(edit) && placedEdits(edit.value).every((placed) => visible.has(keyOf(placed)));
}

/** The same for two edits that do the same. */
function keyOf(edit: Edit): string {
  if (edit.type === 'correct') {
    const segments = fromPointer(edit.at);
    const line = { ...edit.line, corrects: segments.at(-1) ?? '' };
    return canonicalJson({ type: 'add', at: toPointer(segments.slice(0, -1)), line });
  }
  return edit.type === 'remove'
    ? canonicalJson({ type: 'remove', at: edit.at })
    : canonicalJson(edit);
}

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** Which lines this audience was not shown when they were last in the plan. */
class LastSeen {
  readonly #hidden = new Set<string>();

  note(whole: Plan, view: Plan): void {
    const seen = idsIn(view);
    for (const id of idsIn(whole)) {
      if (seen.has(id)) this.#hidden.delete(id);
      else this.#hidden.add(id);
    }
  }

  /** Whether anything in the value names one of them. */
  hides(value: unknown): boolean {
    if (this.#hidden.size === 0) return false;
    const named = JSON.stringify(value).match(UUID) ?? [];
    return named.some((id) => this.#hidden.has(id));
  }
}

function idsIn(value: unknown): Set<string> {
  const ids = new Set<string>();
  collectIds(value, ids);
  return ids;
}
