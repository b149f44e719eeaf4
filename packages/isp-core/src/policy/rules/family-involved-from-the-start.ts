/** The family is there when the plan begins, and not only when it is finished. */
import { addDays, addMonths, dateOfInstant, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { isFamily } from '../engine/who-is-who.ts';

export const rule = defineRule({
  id: 'family-involved-from-the-start',
  since: '0.2.0',
  impact: 'should',
  topics: ['family'],
  sources: [
    { ref: 'send-code-2015', at: '6.48, and 6.64 to 6.71' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, developed with parents' },
    { ref: 'nasen-response-2026', at: 'Partners, not recipients' },
  ],
  help: 'Hear the family within the first weeks, while the plan can still change, and record what they say with its date.',
  familyHelp:
    'You should be asked in the first weeks, before the plan is settled. You are not there to receive a finished document.',
  why: 'Families know what has been tried and what it costs the child. What they say after everything is settled changes little.',
  // Later on, a plan need not still hold what was said at its start.
  options: { days: 42, watchedMonths: 6 },
  messages: {
    early: 'The family was part of this plan from its first weeks.',
    never:
      'The plan began on {start:date}, and nothing in it comes from the family. Ask them now, and record their words.',
    late: 'The plan began on {start:date}; the first thing from the family dates from {on:date}. Were they asked earlier? If so, record it.',
  },
  check(plan, { today, options, facts, pass, fail, ask }) {
    const start = plan.basis.decidedOn ?? dateOfInstant(plan.createdAt);
    // From 16 the young person has the say, and a plan that carries another on began before.
    if (facts.age() >= 16 || plan.replaces !== undefined) return [];
    const on = firstFromFamily(plan);
    const due = addDays(start, options.days);
    if (on === undefined) return today > due ? fail('never', '/voices', { start }) : [];
    if (addMonths(start, options.watchedMonths) < today) return [];
    if (on > due) return ask('late', '/voices', { start, on });
    return pass('early', '/voices');
  },
});

/** The day of the family's first words, answer or meeting. */
function firstFromFamily({ voices, agreements, reviews, people }: Plan): PlainDate | undefined {
  const family = new Set(people.filter(isFamily).map(({ id }) => id));
  const met = reviews.filter(({ attended }) => attended.some((id) => family.has(id)));
  return [
    ...voices.filter(({ speaker }) => speaker === 'family').map(({ on }) => on),
    ...agreements.filter(({ party }) => party === 'family').map(({ on }) => on),
    ...met.flatMap(({ heldOn }) => heldOn ?? []),
  ].toSorted()[0];
}

const summer = { '/basis/decidedOn': '2029-05-14' };

export const examples: readonly Example[] = [
  {
    name: 'a parent’s words within six weeks',
    base: 'targeted',
    patch: summer,
    today: '2029-10-01',
    expect: 'pass',
    messageId: 'early',
  },
  {
    name: 'a parent at an early meeting',
    base: 'targeted',
    patch: { '/voices': [], '/reviews/0/voices': [], '/reviews/0/heldOn': '2029-02-05' },
    today: '2029-06-30',
    expect: 'pass',
    messageId: 'early',
  },
  {
    name: 'a plan of last year',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'nothing from the family in a year',
    base: 'targeted',
    patch: { '/voices': [], '/reviews': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'never',
  },
  {
    name: 'the family’s first words five months on',
    base: 'targeted',
    today: '2029-06-30',
    expect: 'ask',
    messageId: 'late',
  },
];
