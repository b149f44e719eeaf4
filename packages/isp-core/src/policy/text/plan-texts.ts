/**
 * The plan's texts, gathered once for every rule that reads words: where each is, whose it is, and
 * whether it still counts. What the child, the family or another document says is told apart from
 * what staff write: rules about wording speak of staff's texts alone.
 */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanFacts } from '../engine/plan-facts.ts';
import { collectTexts, type CollectedText } from './collect-texts.ts';
import { noWords, scanWords, type TextCounts, type Words } from './scan-words.ts';

/** One text of the plan, with its words. */
export interface PlanText extends CollectedText, Omit<TextCounts, 'words'> {
  /** How many words it has. */
  readonly count: number;
  /** The words of all texts; this one's begin at `first`. */
  readonly words: Words;
}

interface Gathered {
  readonly all: readonly PlanText[];
  staff?: readonly PlanText[];
}

const gathered = /* @__PURE__ */ new WeakMap<PlanFacts, Gathered>();

/** All texts, in the order of the plan. Gathered at the first call of a run, and kept for the run. */
export function planTexts(plan: Plan, facts: PlanFacts): readonly PlanText[] {
  return gatheredOf(plan, facts).all;
}

/** What staff wrote of what is now in place or meant: what a rule about wording may speak of. */
export function staffTexts(plan: Plan, facts: PlanFacts, today: PlainDate): readonly PlanText[] {
  const texts = gatheredOf(plan, facts);
  // Facts are of one day, so these are too.
  texts.staff ??= texts.all.filter((text) => text.by === 'staff' && counts(text, today));
  return texts.staff;
}

/** Whether the text's line is neither over nor finished. */
export function counts({ live, until }: PlanText, today: PlainDate): boolean {
  return live && (until === undefined || until > today);
}

function gatheredOf(plan: Plan, facts: PlanFacts): Gathered {
  let texts = gathered.get(facts);
  if (!texts) gathered.set(facts, (texts = { all: readTexts(plan) }));
  return texts;
}

/** All texts, gathered now and not kept. */
export function readTexts(plan: Plan): PlanText[] {
  const collected = collectTexts(plan);
  const words = noWords();
  // Field by field: this runs for each text of each plan, and copying objects costs more than the rest.
  return collected.map(({ text, at, field, by, live, until }) => {
    const { first, words: count, letters, sentences } = scanWords(text, words);
    return { text, at, field, by, live, until, first, count, letters, sentences, words };
  });
}
