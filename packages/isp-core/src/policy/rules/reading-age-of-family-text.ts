/** What staff write can be read with ease: the family reads it, and so may the child. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { englishStaffTexts, inOtherLanguage } from '../text/english.ts';
import { countsOf, readingAge } from '../text/reading-age.ts';

export const rule = defineRule({
  id: 'reading-age-of-family-text',
  since: '0.2.0',
  impact: 'consider',
  topics: ['family', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '9.61, for EHC plans' },
    { ref: 'nasen-response-2026', at: 'Plain language for families' },
  ],
  help: 'Shorter sentences and shorter words: one thing in each sentence, and verbs instead of nouns. The age is an estimate from the length of words and sentences; judge by reading it aloud.',
  familyHelp:
    'A plan should be no harder to read than a newspaper. If a part of it is hard going, you can ask for it in plainer words, in large print, or read aloud.',
  why: 'A plan that takes two readings gets none, at home or in the staff room.',
  options: { years: 14, words: 100, passageWords: 40, passageYears: 17 },
  messages: {
    easy: 'Somebody of about {age:count year/years} can read what staff have written here with ease.',
    hard: 'What staff have written here asks for a reader of about {age:count year/years}. Can the longest sentences be cut in two?',
    'hard-passage':
      'This passage asks for a reader of about {age:count year/years}, which is harder than the rest. Can it be said in shorter sentences?',
  },
  check(plan, tools) {
    const { options, pass, ask } = tools;
    const texts = englishStaffTexts(plan, tools);
    if (!texts) return inOtherLanguage;
    const whole = countsOf(texts);
    // The formula says nothing of a few words.
    if (whole.count < options.words) return [];
    const age = readingAge(whole);
    if (age > options.years) return ask('hard', '', { age });
    const passages = texts.flatMap((text) => {
      const years = text.count < options.passageWords ? 0 : readingAge(text);
      return years > options.passageYears ? [ask('hard-passage', text.at, { age: years })] : [];
    });
    return passages.length > 0 ? passages : pass('easy', '', { age });
  },
});

const plain =
  'Rowan has good ideas and likes to share them. When a task has many steps, some of them get lost on the way. We have tried a list on the wall, and it was too far away. Now there is a card on the table with one step on it. Rowan turns the card when the step is done. It works best when an adult does the first card too. At home there is a card for the morning, and it has saved a lot of shouting. We look at it all again in the spring, with Rowan and the family, over a cup of tea. ';

const dense =
  'Implementation of individualised organisational accommodations necessitates comprehensive communication between practitioners, facilitating consistent application of established procedures throughout curriculum delivery, particularly concerning multi-component assignments requiring independent prioritisation, sequential organisation and sustained concentration notwithstanding environmental distraction, alongside appropriately differentiated expectations regarding completion.';

export const examples: readonly Example[] = [
  {
    name: 'short sentences in everyday words',
    base: 'targeted',
    patch: { '/basis/explanation': plain },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'easy',
  },
  {
    name: 'the same in a record of adjustments',
    base: 'adjustments',
    patch: { '/basis/explanation': plain },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'easy',
  },
  {
    name: 'too few words to tell',
    base: 'adjustments',
    patch: {
      '/barriers/0/where': null,
      '/barriers/0/impact': null,
      '/basis/layers': [],
    },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'long sentences of long words throughout',
    base: 'targeted',
    patch: { '/basis/explanation': dense, '/barriers/0/impact': dense },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'hard',
    at: '',
  },
  {
    name: 'one dense passage in a plain plan',
    base: 'targeted',
    patch: {
      '/basis/explanation': /* @__PURE__ */ plain.repeat(3),
      '/barriers/0/impact': dense,
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'hard-passage',
    at: '/barriers/0',
  },
  {
    name: 'a plan in Bengali',
    base: 'targeted',
    patch: { '/language': 'bn' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
