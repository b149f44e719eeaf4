/** What everybody must know fits on one page: the child, the adjustments, and what is being worked on. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { counts, planTexts, type PlanText } from '../text/plan-texts.ts';

const fields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'adjustments.statement',
  'adjustments.where',
  'outcomes.statement',
]);

export const rule = defineRule({
  id: 'one-page-length-budget',
  since: '0.2.0',
  impact: 'consider',
  topics: ['wording', 'workload'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '9.61, for EHC plans' },
    { ref: 'nasen-response-2026', at: 'Concise and usable plans' },
  ],
  help: 'Keep what is about the child, the adjustments and the outcomes to what somebody needs before the lesson. Reasons and evidence have their own fields.',
  familyHelp:
    'There should be a page about your child that a teacher can read in two minutes. The rest of the plan can be longer.',
  why: 'A supply teacher has two minutes. What does not fit on the page is not read, and so is not done.',
  options: { words: 450 },
  messages: {
    fits: 'What everybody must know has {words:count word/words}, and fits on one page.',
    long: 'What everybody must know has {words:count word/words}; about {budget} fit on one page. What could go?',
  },
  check(_plan, { facts, today, options, pass, ask }) {
    const words = planTexts(facts)
      .filter((text) => isOnThePage(text) && counts(text, today))
      .reduce((sum, { count }) => sum + count, 0);
    // Languages that put no spaces between words cannot be counted so; theirs come out far too low.
    if (words === 0) return [];
    return words > options.words
      ? ask('long', '', { words, budget: options.words })
      : pass('fits', '', { words });
  },
});

function isOnThePage({ field }: PlanText): boolean {
  return field.startsWith('about.') || fields.has(field);
}

export const examples: readonly Example[] = [
  {
    name: 'a short plan',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'fits',
  },
  {
    name: 'a long adjustment that has ended',
    base: 'targeted',
    patch: {
      '/adjustments/0/statement': /* @__PURE__ */ 'A card with one step on it. '.repeat(70),
      '/adjustments/0/endedOn': '2029-12-01',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'fits',
  },
  {
    name: 'an adjustment as long as a report',
    base: 'targeted',
    patch: {
      '/adjustments/0/statement': /* @__PURE__ */ 'A card with one step on it. '.repeat(70),
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'long',
    at: '',
  },
  {
    name: 'a page about the child that is three pages',
    base: 'adjustments',
    patch: {
      '/about/strengths/0/text': /* @__PURE__ */ 'Rowan is kind, quick and funny. '.repeat(60),
      '/about/mattersToMe/0/text': /* @__PURE__ */ 'Being asked first, and not last. '.repeat(60),
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'long',
  },
];
