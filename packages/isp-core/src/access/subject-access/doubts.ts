/**
 * What makes a passage one for a person to judge. These are hints: a passage without one may still
 * be about somebody else, and one with a hint may well be given. Which passages the law keeps back
 * (Data Protection Act 2018, schedules 2 to 4: known in general, not checked against the text) is never
 * decided here.
 */
import { isObject, textOf, type JsonObject } from '../../kernel/json.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { collectIds } from '../mark.ts';
import type { Holding } from './holdings.ts';

export interface Doubt {
  readonly kind: 'marked' | 'other-child' | 'other-adult' | 'read-through';
  /** A sentence for whoever decides. */
  readonly why: string;
}

export function doubtsOf(from: 'plan' | 'log' | 'document', held: Holding, plan: Plan): Doubt[] {
  return [
    ...markDoubts(held),
    ...(from === 'log' ? laterMarks(held, plan) : []),
    ...(speaksOfAnotherChild(held) ? [otherChild] : []),
    ...(from === 'plan' ? adultDoubts(held) : []),
    ...(needsReading(from, held) ? [readThrough] : []),
  ];
}

function markDoubts({ marks }: Holding): Doubt[] {
  return marks.map(({ kind, reason }) => ({
    kind: 'marked',
    why: `It is marked ${textOf(kind)}: ${textOf(reason)}`,
  }));
}

/** The log tells of lines as they were before somebody marked them. */
function laterMarks({ fields }: Holding, plan: Plan): Doubt[] {
  const marked = markedIds(plan);
  const names = fields.flatMap(({ name, value }) => [...fromPointer(name), ...words(value)]);
  return names.some((name) => marked.has(name)) ? [markedNow] : [];
}

const words = (value: unknown): string[] =>
  typeof value === 'string' ? (value.startsWith('/') ? fromPointer(value) : [value]) : [];

const markedNow: Doubt = {
  kind: 'marked',
  why: 'It tells of a line that is marked in the plan today.',
};

function markedIds(node: unknown, ids = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const entry of node) markedIds(entry, ids);
  else if (isObject(node)) {
    if (node['restricted'] !== undefined) collectIds(node, ids);
    for (const [key, child] of Object.entries(node))
      if (key !== 'extensions') markedIds(child, ids);
  }
  return ids;
}

/** Words by which plans speak of other children. Names cannot be told from other words. */
const OTHER_CHILDREN =
  /\b(?:brothers?|sisters?|siblings?|twins?|cousins?|classmates?|peers?|friends?|(?:an)?other (?:child|children|pupils?|boys?|girls?|learners?|students?))\b/i;

/** The reason of a mark speaks for itself. */
const speaksOfAnotherChild = ({ fields }: Holding) =>
  fields.some(
    ({ name, value }) =>
      typeof value === 'string' && OTHER_CHILDREN.test(value) && !name.startsWith('restricted/'),
  );

const otherChild: Doubt = {
  kind: 'other-child',
  why: 'It seems to speak of another child. What is about them is not the subject’s to have without thought for them.',
};

/** Roles of people who are in the plan for what they are to the child, not for their work. */
const notForWork: ReadonlySet<string> = new Set(['parent', 'carer', 'advocate', 'interpreter']);

function adultDoubts({ at, line = {} }: Holding): Doubt[] {
  const isTheirs =
    line['speaker'] === 'family' ||
    line['party'] === 'family' ||
    (at.startsWith('/concerns/') && line['raisedBy'] !== undefined) ||
    isAboutAnAdult(at, line);
  return isTheirs ? [otherAdult] : [];
}

const isAboutAnAdult = (at: string, line: JsonObject) =>
  at.startsWith('/people/') &&
  (line['relation'] !== undefined || notForWork.has(textOf(line['role'])));

const otherAdult: Doubt = {
  kind: 'other-adult',
  why: 'These are the words of another adult, or about one who is not here for their work. Ask whether they agree, or whether it is fair to give it without asking.',
};

function needsReading(from: 'plan' | 'log' | 'document', { at, fields }: Holding): boolean {
  const foreign = fields.some(({ name }) => /(?:^|\/)extensions\//.test(name));
  return from === 'document' || foreign || (from === 'plan' && at.startsWith('/documents/'));
}

const readThrough: Doubt = {
  kind: 'read-through',
  why: 'This cannot be judged from here: it comes from another system, or is a document. Somebody has to read it.',
};
