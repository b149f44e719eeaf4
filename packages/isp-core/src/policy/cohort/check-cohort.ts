/**
 * What only shows when many plans lie side by side. The plans go by one at a time and are not kept,
 * so that a council's twenty thousand need no more memory than a school's two hundred.
 */
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../engine/finding.ts';
import type { Profile } from '../engine/profile.ts';
import { readTexts, type PlanText } from '../text/plan-texts.ts';
import { copiedText, copiedTextMessage, copiedTextUnder } from './copied-text.ts';
import { textTally, type Tallied, type TextKey, type TextPlace } from './text-tally.ts';

export interface CohortOptions {
  readonly profile: Profile;
  /**
   * For how many texts there is room at a time; 100,000 by default, some 40 megabytes. Up to that
   * many different texts, counts are exact. Beyond, copies in more than `2n / room` plans are still
   * found for certain, where `n` is the number of all texts.
   */
  readonly room?: number;
}

/** A finding about several plans. `at` is a place in the first of them. */
export interface CohortFinding extends Finding {
  /** The first plans that it is about, up to ten, in the order in which they came. */
  readonly plans: readonly TextPlace[];
}

/** Of the fields that tell of the child. Help that many children have may well be worded alike. */
const fields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['about.strengths', 'about.interests', 'about.mattersToMe', 'about.aspirations'],
  ...['voices.words', 'barriers.statement', 'barriers.impact', 'outcomes.statement'],
]);

/** What is found across the plans, the most frequent first. A plan that comes twice counts twice. */
export async function checkCohort(
  plans: Iterable<Plan> | AsyncIterable<Plan>,
  { profile, room = 100_000 }: CohortOptions,
): Promise<CohortFinding[]> {
  const rule = copiedTextUnder(profile);
  if (!rule) return [];
  const about = textTally(room);
  const voices = textTally(room);
  for await (const plan of plans) {
    if (plan.status !== 'closed') tally(plan, rule.options.words, { about, voices });
  }
  const found = (id: 'copied' | 'copied-voice') => (text: Tallied) => findingOf(id, text, rule);
  const copied = [
    ...voices.atLeast(rule.options.plans).map(found('copied-voice')),
    ...about.atLeast(rule.options.plans).map(found('copied')),
  ];
  return copied.length > 0 ? copied.sort(byPlans) : [nothingCopied(rule)];
}

type Rule = NonNullable<ReturnType<typeof copiedTextUnder>>;
type Tally = ReturnType<typeof textTally>;

function tally(
  plan: Plan,
  words: number,
  { about, voices }: { readonly about: Tally; readonly voices: Tally },
): void {
  const met = new Set<string>();
  const names = new Set([plan.person.givenName, plan.person.preferredName ?? '']);
  for (const text of readTexts(plan)) {
    if (!fields.has(text.field) || !text.live || text.count < words) continue;
    const key = keyOf(text, names);
    // Within one plan it is for another rule.
    if (met.has(key.join())) continue;
    met.add(key.join());
    const into = text.field === 'voices.words' ? voices : about;
    into.add(key, { plan: plan.id, at: text.at });
  }
}

/** The words in order, the child's own name taken out: it is the first thing that is changed in a copy. */
function keyOf(text: PlanText, names: ReadonlySet<string>): TextKey {
  let [a, b] = [0, 0];
  const { words, first, count } = text;
  for (let i = first; i < first + count; i++) {
    const start = words.starts[i] ?? 0;
    const hash = isName(text.text, start, names) ? 1 : (words.hashes[i] ?? 0);
    a = (Math.imul(a, 31) + hash) | 0;
    b = Math.imul(b ^ hash, 0x9e3779b1) ^ (b >>> 15);
  }
  return [a >>> 0, b >>> 0];
}

function isName(text: string, start: number, names: ReadonlySet<string>): boolean {
  for (const name of names) {
    const isWhole = !/\p{L}/u.test(text.charAt(start + name.length));
    if (name !== '' && isWhole && text.startsWith(name, start)) return true;
  }
  return false;
}

function findingOf(
  messageId: 'copied' | 'copied-voice',
  { count, places }: Tallied,
  { impact, sources }: Rule,
): CohortFinding {
  const data = { plans: count };
  return {
    rule: copiedText.id,
    outcome: 'ask',
    impact,
    at: places[0]?.at ?? '',
    messageId,
    message: copiedTextMessage(messageId, data),
    data,
    sources,
    plans: places,
  };
}

function nothingCopied({ impact, sources }: Rule): CohortFinding {
  return {
    rule: copiedText.id,
    outcome: 'pass',
    impact,
    at: '',
    messageId: 'own',
    message: copiedTextMessage('own', {}),
    data: {},
    sources,
    plans: [],
  };
}

/** The most plans first; then by place, so that the order is always the same. */
function byPlans(a: CohortFinding, b: CohortFinding): number {
  const [plansA, plansB] = [Number(a.data['plans']), Number(b.data['plans'])];
  if (plansA !== plansB) return plansB - plansA;
  const [placeA, placeB] = [`${a.plans[0]?.plan} ${a.at}`, `${b.plans[0]?.plan} ${b.at}`];
  return placeA < placeB ? -1 : placeA > placeB ? 1 : 0;
}
