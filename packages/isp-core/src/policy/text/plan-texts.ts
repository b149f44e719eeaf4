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

/** All texts, in the order of the plan. Gathered at the first call of a run, and kept for the run. */
export function planTexts(facts: PlanFacts): readonly PlanText[] {
  return facts.once(gather).all;
}

/** What staff wrote of what is now in place or meant: what a rule about wording may speak of. */
export function staffTexts(facts: PlanFacts): readonly PlanText[] {
  return facts.once(gather).staff;
}

/** Whether the text's line is neither over nor finished. */
export function counts({ live, until }: PlanText, today: PlainDate): boolean {
  return live && (until === undefined || until > today);
}

interface Gathered {
  readonly all: readonly PlanText[];
  readonly staff: readonly PlanText[];
}

function gather(plan: Plan, today: PlainDate, before?: Gathered): Gathered {
  const all = readTexts(plan, before?.all);
  return { all, staff: all.filter((text) => text.by === 'staff' && counts(text, today)) };
}

/** All texts of a plan, for whoever has no run. Those that are as `before` are not read again. */
export function readTexts(plan: Plan, before: readonly PlanText[] = []): PlanText[] {
  const collected = collectTexts(plan);
  const words = noWords();
  // Field by field: this runs for each text of each plan, and copying objects costs more than the rest.
  return collected.map((one, index) => {
    const known = before[index];
    if (known !== undefined && isSame(known, one)) return known;
    const { text, at, field, by, live, until } = one;
    const { first, words: count, letters, sentences } = scanWords(text, words);
    return { text, at, field, by, live, until, first, count, letters, sentences, words };
  });
}

const isSame = (a: CollectedText, b: CollectedText): boolean =>
  a.text === b.text &&
  a.at === b.at &&
  a.field === b.field &&
  a.by === b.by &&
  a.live === b.live &&
  a.until === b.until;
