/** The child's words are the child's, and not what an adult would say of them. */
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan, Voice } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { isEnglish } from '../text/english.ts';

export const rule = defineRule({
  id: 'child-voice-is-in-own-words',
  since: '0.2.0',
  impact: 'should',
  topics: ['child-first', 'voice', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'dfe-cria-2026', at: 'Article 12' },
  ],
  help: 'Write down what the child said, as they said it: signs, pictures and single words too. What adults saw goes in as an observation, and says so.',
  familyHelp:
    'Your child’s own words should stand here, however few. If it reads like a report, ask your child to tell it again, and have that written down.',
  why: 'A summary by an adult is one more opinion about the child. Their own words are the one thing in the plan that nobody else can give.',
  messages: {
    own: 'These are the child’s own words.',
    reported:
      'This reads as if somebody else tells it. What did the child say, sign, draw or show, as they did it?',
  },
  check({ voices, person }, { pass, ask }) {
    const names = [person.givenName, person.preferredName ?? person.givenName];
    return voices.flatMap((voice, i) => {
      if (!isTheChildsOwn(voice)) return [];
      const at = toPointer(['voices', i]);
      return isReported(voice.words, names) ? ask('reported', at) : pass('own', at);
    });
  },
});

/** Told by the child, in English: observations, advocates and interpreters may say “she”. */
function isTheChildsOwn({ speaker, method, language }: Voice): boolean {
  const bySomebody = method === 'observed' || method === 'advocate' || method === 'interpreter';
  return speaker === 'child' && !bySomebody && isEnglish(language);
}

/** What reports say that a child does. */
const reporting: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['appears', 'communicated', 'communicates', 'enjoys', 'expressed', 'expresses', 'feels'],
  ...['finds', 'indicated', 'likes', 'prefers', 'reported', 'reports', 'said', 'says', 'seems'],
  ...['stated', 'states', 'struggles', 'thinks', 'told', 'wants', 'was', 'would', 'is', 'has'],
]);

const first: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['i', 'im', 'ive', 'id', 'ill', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our'],
]);

/** It begins with the child's name or “he”, “she”, “they”, and a report's verb, and never says “I”. */
function isReported(words: Voice['words'], names: readonly Plan['person']['givenName'][]): boolean {
  const said = words
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (said.some((word) => first.has(word))) return false;
  const [who = '', does = ''] = said;
  const about = [...names.map((name) => name.toLowerCase()), 'he', 'she', 'they'];
  return about.includes(who) && reporting.has(does);
}

export const examples: readonly Example[] = [
  {
    name: 'a child who says “I”',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'own',
    at: '/voices/0',
  },
  {
    name: 'a child who uses few words, and their own name',
    base: 'targeted',
    patch: { '/voices/0/words': 'Rowan list. Good list. More!', '/voices/0/method': 'symbols' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'own',
  },
  {
    name: 'a child of whom an adult tells what was seen',
    base: 'targeted',
    patch: {
      '/voices/0/words': 'Rowan enjoys having the list to hand.',
      '/voices/0/method': 'observed',
    },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'a report in the child’s place',
    base: 'targeted',
    patch: { '/voices/0/words': 'Rowan enjoys maths and feels well supported by staff.' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'reported',
    at: '/voices/0',
  },
  {
    name: 'a report without the child’s name',
    base: 'adjustments',
    patch: { '/voices/0/words': 'She would like more help with her reading.' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'reported',
  },
  {
    name: 'words in Turkish',
    base: 'targeted',
    patch: { '/voices/0/language': 'tr', '/voices/0/words': 'Listem masamda olunca iyi oluyor.' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
