/** From Year 9 the outcomes prepare for adult life. */
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

const areas = ['employment', 'independent-living', 'community', 'health'] as const;

export const rule = defineRule({
  id: 'preparing-for-adulthood-from-year-9',
  since: '0.2.0',
  impact: 'should',
  topics: ['outcomes', 'adulthood'],
  sources: [
    { ref: 'send-code-2015', at: 'chapter 8' },
    { ref: 'dfe-post16-2026', at: 'Planning for what comes after' },
    { ref: 'nasen-response-2026', at: 'Post-16 and adulthood' },
  ],
  help: 'From Year 9 at the latest, say which outcomes prepare for study or work, living one’s own life, friends and community, and health. Begin with what the young person hopes for.',
  familyHelp:
    'From Year 9, the plan should look ahead to adult life: study or work, independence, friends and health. Your child’s own hopes come first.',
  why: 'What takes years to learn, such as travelling alone, has to begin years before it is needed.',
  options: { fromAge: 13, allFromAge: 16 },
  words: {
    employment: 'study and work',
    'independent-living': 'living their own life',
    community: 'friends and community',
    health: 'being healthy',
  },
  messages: {
    covered: 'The outcomes prepare for adult life.',
    none: 'No outcome prepares for adult life yet, and from Year 9 one should. What does the young person hope for?',
    some: 'No outcome is about {missing:words}. Is that settled, or does the young person want help with it?',
  },
  check(plan, { facts, options, pass, fail, ask }) {
    const age = facts.age();
    const live = facts.liveOutcomes().map(({ line }) => line.pfaArea);
    if (live.length === 0 || !fromYear9(plan, age, options.fromAge)) return [];
    const missing = areas.filter((area) => !live.includes(area));
    if (missing.length === areas.length) return fail('none', '/outcomes');
    return missing.length > 0 && age >= options.allFromAge
      ? ask('some', '/outcomes', { missing })
      : pass('covered', '/outcomes');
  },
});

/** By the year group, or by age where the setting has none. */
function fromYear9({ person }: Plan, age: number, fromAge: number): boolean {
  const year = Number(person.yearGroup);
  return Number.isNaN(year) ? age > fromAge : year >= 9;
}

export const examples: readonly Example[] = [
  {
    name: 'all four areas at 16',
    base: 'college',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'covered',
    at: '/outcomes',
  },
  {
    name: 'one area at 13',
    base: 'targeted',
    patch: {
      '/person/yearGroup': '9',
      '/person/dateOfBirth': '2016-03-02',
      '/outcomes/0/pfaArea': 'employment',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'covered',
  },
  {
    name: 'a child in Year 5',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'no area in Year 9',
    base: 'targeted',
    patch: { '/person/yearGroup': '9', '/person/dateOfBirth': '2016-03-02' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
    at: '/outcomes',
  },
  {
    name: 'nothing about health at 16',
    base: 'college',
    patch: { '/outcomes/3/pfaArea': 'community' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'some',
  },
];
