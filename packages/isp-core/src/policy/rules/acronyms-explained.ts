/** Short forms in capitals are written out, at least once. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { everydayAcronyms, tradeAcronyms } from '../text/acronyms.ts';
import { englishStaffTexts, inOtherLanguage } from '../text/english.ts';
import type { PlanText } from '../text/plan-texts.ts';

export const rule = defineRule({
  id: 'acronyms-explained',
  since: '0.2.0',
  impact: 'consider',
  topics: ['family', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '9.61, for EHC plans' },
    { ref: 'nasen-response-2026', at: 'Plain language for families' },
  ],
  help: 'Write the words out, at least the first time: “speech and language therapist (SALT)”.',
  familyHelp: 'If letters stand for something that you do not know, ask: the plan should say it.',
  why: 'A family that has to look up letters reads the plan as somebody else’s paper.',
  messages: {
    explained: 'Short forms in this plan are everyday ones, or are written out.',
    trade: 'Not every family knows “{short}”. Write it out: {long}.',
    unknown: 'The letters “{short}” are not written out. Does everybody who reads this know them?',
  },
  check(plan, tools) {
    const texts = englishStaffTexts(plan, tools);
    if (!texts) return inOtherLanguage;
    const seen = new Set<string>();
    const unexplained = texts.flatMap((text) =>
      shortFormsIn(text).flatMap((short) => {
        if (seen.has(short) || everydayAcronyms.has(short)) return [];
        seen.add(short);
        if (isExplained(short, texts)) return [];
        const long = Object.hasOwn(tradeAcronyms, short) ? tradeAcronyms[short] : undefined;
        return [
          long === undefined
            ? tools.ask('unknown', text.at, { short })
            : tools.fail('trade', text.at, { short, long }),
        ];
      }),
    );
    return unexplained.length > 0 || texts.length === 0 ? unexplained : tools.pass('explained', '');
  },
});

/** Two to six capitals that stand alone, with or without a small s. Text all in capitals has none. */
function shortFormsIn({ text }: PlanText): string[] {
  if (!/[A-Z][A-Z]/.test(text) || text === text.toUpperCase()) return [];
  return [...text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2,6}(?=s?(?![\p{L}\p{N}]))/gu)].map(([s]) => s);
}

/** Somewhere it stands in brackets behind its words, or its words in brackets behind it. */
function isExplained(short: string, texts: readonly PlanText[]): boolean {
  return texts.some(({ text }) => text.includes(`(${short})`) || text.includes(`${short} (`));
}

export const examples: readonly Example[] = [
  {
    name: 'no short forms',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'explained',
  },
  {
    name: 'an everyday one, and one that is written out',
    base: 'targeted',
    patch: {
      '/barriers/0/where': 'PE and long tasks',
      '/provision/0/statement': 'A plan from the occupational therapist (OT), done with Mr Pike.',
      '/provision/0/backInClass': 'The OT card lies on the table.',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'explained',
  },
  {
    name: 'the trade’s letters',
    base: 'targeted',
    patch: { '/provision/0/statement': 'SALT programme, given by a TA.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'trade',
    at: '/provision/0',
  },
  {
    name: 'letters that only the setting knows',
    base: 'targeted',
    patch: { '/adjustments/0/statement': 'Rowan starts the day in the LZQ with Mr Pike.' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'unknown',
    at: '/adjustments/0',
  },
  {
    name: 'a plan in French',
    base: 'targeted',
    patch: { '/language': 'fr' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
