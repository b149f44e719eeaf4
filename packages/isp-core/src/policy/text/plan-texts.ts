/**
 * The plan's texts, gathered once for every rule that reads words: where each is, whose it is, and
 * whether it still counts. What the child, the family or another document says is told apart from
 * what staff write: rules about wording speak of staff's texts alone.
 */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanFacts } from '../engine/plan-facts.ts';
import { collectTexts, type CollectedText } from './collect-texts.ts';
import { roomForWords, scanWords, type TextCounts, type Words } from './scan-words.ts';

/** One text of the plan, with its words. */
export interface PlanText extends CollectedText, Omit<TextCounts, 'words'> {
  /** How many words it has. */
  readonly count: number;
  /** The words of all texts; this one's begin at `first`. */
  readonly words: Words;
}

const gathered = /* @__PURE__ */ new WeakMap<PlanFacts, readonly PlanText[]>();

/** All texts, in the order of the plan. Gathered at the first call of a run, and kept for the run. */
export function planTexts(plan: Plan, facts: PlanFacts): readonly PlanText[] {
  const known = gathered.get(facts);
  if (known) return known;
  const texts = readTexts(plan);
  gathered.set(facts, texts);
  return texts;
}

/** What staff wrote of what is now in place or meant: what a rule about wording may speak of. */
export function staffTexts(plan: Plan, facts: PlanFacts, today: PlainDate): readonly PlanText[] {
  return planTexts(plan, facts).filter((text) => text.by === 'staff' && counts(text, today));
}

/** Whether the text's line is neither over nor finished. */
export function counts({ live, until }: PlanText, today: PlainDate): boolean {
  return live && (until === undefined || until > today);
}

/** The same, gathered now and not kept. */
export function readTexts(plan: Plan): PlanText[] {
  const collected = collectTexts(plan);
  const units = collected.reduce((sum, { text }) => sum + text.length + 1, 0);
  const words = roomForWords(units);
  return collected.map((each) => {
    const { words: count, ...counted } = scanWords(each.text, words);
    return { ...each, ...counted, count, words };
  });
}
