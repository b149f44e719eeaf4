/** The plan as one audience may see it. What it may not see is taken out, never merely hidden. */
import { isObject, type Json, type JsonObject } from '../kernel/json.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';
import { accessFor, type AccessTable, type AudienceAccess } from './access-table.ts';
import { defaultAccessTable } from './default-table.ts';
import { dropReferences } from './drop-references.ts';
import type { Withheld } from './withheld.ts';

export interface ViewOptions {
  readonly audience: string;
  readonly table?: AccessTable;
}

export interface View {
  /** A plan like any other, less what was withheld. */
  readonly plan: Plan;
  /** One entry for everything that was taken out. */
  readonly withheld: readonly Withheld[];
}

/**
 * What an audience sees of a plan, and a list of all that was taken out, with reasons. References
 * to a line that was taken out go too, so that its id is told nowhere.
 */
export function viewFor(plan: Plan, { audience, table = defaultAccessTable }: ViewOptions): View {
  const access = accessFor(table, audience);
  const withheld: Withheld[] = [];
  const removedIds = new Set<string>();
  const document = withoutMarkedLines(plan, [], {
    access,
    withheld,
    removedIds,
  }) as JsonObject;
  const parted = access.withheld.reduce((doc, part) => {
    const { changed, document: next } = withoutPart(doc, fromPointer(part.path));
    if (changed) withheld.push({ path: part.path, kind: 'part', reason: part.reason });
    return next as JsonObject;
  }, document);
  const view = removedIds.size > 0 ? dropReferences(parted, removedIds) : parted;
  return { plan: view as unknown as Plan, withheld };
}

interface Removal {
  readonly access: AudienceAccess;
  readonly withheld: Withheld[];
  readonly removedIds: Set<string>;
}

type Mark = {
  kind: 'third-party' | 'safeguarding' | 'by-request';
  reason: string;
  audiences: string[];
};

function withoutMarkedLines(value: Json, path: string[], removal: Removal): Json {
  if (Array.isArray(value)) {
    const entries = value as readonly Json[];
    return entries
      .filter((entry) => !isKeptBack(entry, path, removal))
      .map((entry) => withoutMarkedLines(entry, [...path, '*'], removal));
  }
  if (!isObject(value) || path.at(-1) === 'extensions') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      withoutMarkedLines(child, [...path, key], removal),
    ]),
  );
}

function isKeptBack(entry: Json, path: string[], removal: Removal): boolean {
  const mark = isObject(entry) ? (entry['restricted'] as Mark | undefined) : undefined;
  const { access, withheld, removedIds } = removal;
  if (!mark || access.seesMarkedLines || mark.audiences.includes(access.audience)) return false;
  withheld.push(entryFor(toPointer(path), mark));
  collectIds(entry, removedIds);
  return true;
}

/**
 * That a safeguarding matter exists may be told to nobody who might be part of it, so its line is
 * listed as kept back like any part, without its kind and without its reason.
 */
function entryFor(path: string, { kind, reason }: Mark): Withheld {
  if (kind !== 'safeguarding') return { path, kind, reason };
  return {
    path,
    kind: 'part',
    reason: 'Something here is kept to the people who need it for their work.',
  };
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) value.forEach((entry) => collectIds(entry, ids));
  else if (isObject(value)) {
    if (typeof value['id'] === 'string') ids.add(value['id']);
    for (const [key, child] of Object.entries(value)) {
      if (key !== 'extensions') collectIds(child, ids);
    }
  }
}

/** Takes a part out: a list becomes empty, an optional field goes. */
function withoutPart(node: Json, path: string[]): { document: Json; changed: boolean } {
  const [key, ...rest] = path;
  if (key === undefined || !isObject(node) || !(key in node)) {
    return { document: node, changed: false };
  }
  const value = node[key] as Json;
  if (rest.length > 0) {
    const { document, changed } = withoutPart(value, rest);
    return { document: { ...node, [key]: document }, changed };
  }
  const { [key]: _gone, ...kept } = node;
  if (!Array.isArray(value)) return { document: kept, changed: true };
  return { document: { ...node, [key]: [] }, changed: value.length > 0 };
}
