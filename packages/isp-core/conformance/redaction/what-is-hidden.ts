/**
 * What an audience may not see of a plan, worked out apart from the code under test: from the table
 * and the marks, by another road.
 */
import type { AudienceAccess } from '../../src/access/access-table.ts';
import { isObject, textOf } from '../../src/kernel/json.ts';
import type { Plan } from '../../src/plan/plan.ts';

export interface Hidden {
  /** Ids of lines that are kept back. */
  readonly ids: ReadonlySet<string>;
  /** Numbers of the canaries that may be in a view of the plan. */
  readonly seen: ReadonlySet<number>;
  /** Numbers of those that may be in the list of what was withheld: reasons of marks. */
  readonly told: ReadonlySet<number>;
  /** Numbers of those that may be nowhere. */
  readonly hidden: ReadonlySet<number>;
}

/** A record without its subject says nothing, so it goes with it. */
const subjects: Readonly<Record<string, string>> = {
  '/delivery/*': 'provision',
  '/progress/*': 'outcome',
  '/reviews/*/outcomes/*': 'outcome',
  '/reviews/*/provision/*': 'provision',
  '/reviews/*/adjustments/*': 'adjustment',
};

interface Place {
  readonly at: string;
  /** The line that it is in. */
  readonly line: Line | undefined;
}

interface Line extends Place {
  readonly id: string;
  readonly mark: Record<string, unknown> | undefined;
  /** The id of the line that it is about, where it says nothing without. */
  readonly subject: string;
}

interface Canary extends Place {
  readonly n: number;
  /** Whether it is the reason of its line’s own mark. */
  readonly isReason: boolean;
}

export interface Survey {
  readonly lines: readonly Line[];
  readonly canaries: readonly Canary[];
}

/** All lines and canaries of a plan, each with where it is. */
export function surveyOf(plan: Plan): Survey {
  const lines: Line[] = [];
  const canaries: Canary[] = [];
  visit(plan, '', undefined);
  return { lines, canaries };

  function visit(node: unknown, at: string, line: Line | undefined): void {
    if (typeof node === 'string') {
      const isReason = at === `${line?.at ?? ''}/restricted/reason`;
      for (const n of canariesIn(node)) canaries.push({ n, at, line, isReason });
    } else if (Array.isArray(node)) {
      for (const entry of node) visitEntry(entry, `${at}/*`, line);
    } else if (isObject(node)) {
      for (const [key, child] of Object.entries(node)) visit(child, `${at}/${key}`, line);
    }
  }

  function visitEntry(entry: unknown, at: string, around: Line | undefined): void {
    if (!isObject(entry) || typeof entry['id'] !== 'string') {
      visit(entry, at, around);
      return;
    }
    const { id, restricted } = entry;
    const mark = isObject(restricted) ? restricted : undefined;
    const line = { at, line: around, id, mark, subject: textOf(entry[subjects[at] ?? '']) };
    lines.push(line);
    visit(entry, at, line);
  }
}

export function whatIsHidden({ lines, canaries }: Survey, access: AudienceAccess): Hidden {
  const ids = new Set<string>();
  for (let before = -1; before < ids.size;) {
    before = ids.size;
    for (const line of lines) {
      const around = line.line !== undefined && ids.has(line.line.id);
      if (
        around ||
        isMarked(line, access) ||
        isWithheld(line.at, access) ||
        ids.has(line.subject)
      ) {
        ids.add(line.id);
      }
    }
  }
  const [seen, told, hidden] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const canary of canaries) placeOf(canary).add(canary.n);
  return { ids, seen, told, hidden };

  function placeOf({ at, line, isReason }: Canary): Set<number> {
    if (isWithheld(at, access)) return hidden;
    if (!line || !ids.has(line.id)) return seen;
    const isTold = isReason && isMarked(line, access) && line.mark?.['kind'] !== 'safeguarding';
    return isTold && !(line.line && ids.has(line.line.id)) ? told : hidden;
  }
}

function isMarked({ mark }: Line, { audience, seesMarkedLines }: AudienceAccess): boolean {
  if (!mark || seesMarkedLines) return false;
  return !(mark['audiences'] as string[]).includes(audience);
}

const known = new WeakMap<AudienceAccess, Map<string, boolean>>();

/** Asked of the same places again and again, so remembered. */
function isWithheld(at: string, access: AudienceAccess): boolean {
  const places = known.get(access) ?? new Map<string, boolean>();
  known.set(access, places);
  const before = places.get(at);
  if (before !== undefined) return before;
  const isIn = access.withheld.some(({ path }) =>
    path.startsWith('/**/')
      ? `${at}/`.includes(`${path.slice(3)}/`)
      : `${at}/`.startsWith(`${path.replace('/**', '')}/`),
  );
  places.set(at, isIn);
  return isIn;
}

export function canariesIn(text: string): number[] {
  if (!text.includes('kanari')) return [];
  return Array.from(text.matchAll(/kanari(\d+)q/g), ([, n]) => Number(n));
}
