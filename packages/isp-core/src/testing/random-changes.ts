/**
 * Plans changed at random, fast: for laws that are tried a hundred thousand times. Each change works
 * on the document itself and leaves a sound plan, so that nothing has to be parsed on the way.
 */
import { isObject, textOf, type Json } from '../kernel/json.ts';
import type { Plan } from '../plan/plan.ts';
import { referencesIn } from '../plan/references.ts';

/** A source of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Tree {
  [key: string]: TreeValue;
}
type TreeValue = string | number | boolean | null | TreeValue[] | Tree;

/** A copy of the plan with up to `count` changes. `word` begins every text that is written. */
export function changedAtRandom(plan: Plan, random: () => number, word: string, count = 4): Plan {
  const tree = structuredClone(plan) as unknown as Tree;
  const changes = Math.floor(random() * (count + 1));
  for (let n = 0; n < changes; n++) {
    const change = pick(possibleChanges, random);
    change(tree, random, `${word} ${n} ${Math.floor(random() * 1e9)}`);
  }
  return tree as unknown as Plan;
}

type Change = (plan: Tree, random: () => number, text: string) => void;

const lists = ['barriers', 'outcomes', 'adjustments', 'provision', 'people', 'voices'] as const;
const texts: Record<string, string> = { people: 'name', voices: 'words' };
const optional: Record<string, string> = {
  barriers: 'impact',
  outcomes: 'target',
  adjustments: 'where',
  provision: 'place',
  people: 'relation',
  voices: 'words',
};
const referring = [
  ['adjustments', 'barriers'],
  ['provision', 'barriers'],
  ['outcomes', 'barriers'],
  ['provision', 'outcomes'],
] as const;

function setText(plan: Tree, random: () => number, text: string): void {
  const list = pick(lists, random);
  const line = anyLine(plan, list, random);
  if (line) line[texts[list] ?? 'statement'] = text;
}

function setOptional(plan: Tree, random: () => number, text: string): void {
  const list = pick(lists, random);
  const line = anyLine(plan, list, random);
  const field = optional[list] ?? '';
  if (!line || list === 'voices') return;
  if (line[field] !== undefined && random() < 0.5) Reflect.deleteProperty(line, field);
  else line[field] = text;
}

function setPerson(plan: Tree, random: () => number, text: string): void {
  const person = plan['person'] as Tree;
  if (random() < 0.5) person['preferredName'] = text;
  else (person['communication'] as Tree)[pick(['notes'], random)] = text;
}

function addLine(plan: Tree, random: () => number, text: string): void {
  const id = `00000000-0000-4000-9000-${String(Math.floor(random() * 1e12)).padStart(12, '0')}`;
  const [list, line] = pick(
    [
      ['barriers', { id, statement: text, areas: [] }],
      ['people', { id, name: text, role: 'mentor' }],
      ['adjustments', { id, statement: text, kind: 'routine', barriers: someIds(plan, random) }],
      ['adjustments', { id, statement: text, kind: 'communication', barriers: [] }],
    ] as const,
    random,
  );
  const lines = plan[list] as Tree[];
  lines.splice(
    Math.floor(random() * (lines.length + 1)),
    0,
    structuredClone(line) as unknown as Tree,
  );
}

const someIds = (plan: Tree, random: () => number) =>
  (plan['barriers'] as Tree[]).flatMap(({ id }) => (random() < 0.5 ? [id as string] : []));

function moveLine(plan: Tree, random: () => number): void {
  const lines = plan[pick(lists, random)] as Tree[];
  const [line] = lines.splice(Math.floor(random() * lines.length), 1);
  if (line) lines.splice(Math.floor(random() * (lines.length + 1)), 0, line);
}

function changeReferences(plan: Tree, random: () => number): void {
  const [list, field] = pick(referring, random);
  const line = anyLine(plan, list, random);
  if (!line) return;
  line[field] = (plan[field] as Tree[]).flatMap(({ id }) => (random() < 0.5 ? [id as string] : []));
}

/** Takes out a line to which nothing refers. */
function removeLine(plan: Tree, random: () => number): void {
  const lines = plan[pick(lists, random)] as Tree[];
  const index = Math.floor(random() * lines.length);
  const id = lines[index]?.['id'];
  if (!referencesIn(plan).some((reference) => reference.id === id)) lines.splice(index, 1);
}

function markLine(plan: Tree, random: () => number, text: string): void {
  const line = anyLine(plan, 'barriers', random);
  if (line) line['restricted'] = { kind: 'by-request', reason: text, audiences: [] };
}

function otherSystems(plan: Tree, random: () => number, text: string): void {
  const extensions = (plan['extensions'] ?? {}) as Tree;
  plan['extensions'] = {
    ...extensions,
    [pick(['org.example.a', 'org.example.b'], random)]: { text },
  };
}

function save(plan: Tree, random: () => number): void {
  plan['revision'] = (plan['revision'] as number) + 1;
  plan['updatedAt'] = `2026-07-0${1 + Math.floor(random() * 9)}T10:00:00Z`;
}

const possibleChanges: readonly Change[] = [
  setText,
  setText,
  setOptional,
  setPerson,
  addLine,
  addLine,
  moveLine,
  changeReferences,
  removeLine,
  removeLine,
  markLine,
  otherSystems,
  save,
];

const anyLine = (plan: Tree, list: string, random: () => number): Tree | undefined =>
  pick(plan[list] as Tree[], random);

function pick<T>(among: readonly T[], random: () => number): T {
  return among[Math.floor(random() * among.length)] as T;
}

/** Every leaf of a plan by its line path; lists of plain words count entry by entry. */
export function leavesOf(plan: Plan): Map<string, Json> {
  const leaves = new Map<string, Json>();
  visit(plan, '');
  return leaves;

  function visit(value: Json, at: string): void {
    if (Array.isArray(value)) {
      for (const entry of value as readonly Json[]) {
        if (isObject(entry)) visit(entry, `${at}/${textOf(entry['id'])}`);
        else leaves.set(`${at}/=${JSON.stringify(entry)}`, entry);
      }
    } else if (isObject(value)) {
      for (const [key, child] of Object.entries(value)) visit(child, `${at}/${key}`);
    } else leaves.set(at, value);
  }
}
