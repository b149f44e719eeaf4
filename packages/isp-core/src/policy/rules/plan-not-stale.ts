/** A plan lives: somebody touches it, adds to it, or says that it still holds. */
import { dateOfInstant, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'plan-not-stale',
  since: '0.2.0',
  impact: 'consider',
  topics: ['upkeep'],
  sources: [
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, dynamic and updated as needs change' },
    { ref: 'nasen-response-2026', at: 'Regular and honest review' },
    { ref: 'send-code-2015', at: '6.53 to 6.56' },
  ],
  help: 'Read the plan at least once a term. Change what no longer holds, or hold a short review and note that nothing changes.',
  familyHelp:
    'The plan should change when your child does. If nothing has been added for months, ask whether it is still used.',
  why: 'A plan that nobody opens is not what happens in the classroom.',
  options: { months: 6 },
  messages: {
    alive: 'Something was last added to the plan on {on:date}.',
    stale: 'Nothing has been added to the plan since {on:date}. Is it still right, and still used?',
    draft:
      'This draft has not been touched since {on:date}. Finish it with the family, or close it.',
  },
  check(plan, { facts, options, today, pass, ask }) {
    const on = lastSignOfLife(plan, today);
    if (on >= facts.monthsAgo(options.months)) return pass('alive', '', { on });
    return ask(plan.status === 'draft' ? 'draft' : 'stale', '', { on });
  },
});

/** The latest save, or the latest dated thing in it; not later than today. */
function lastSignOfLife(plan: Plan, today: PlainDate): PlainDate {
  const days = [plan.delivery, plan.progress, plan.voices, plan.agreements].flatMap((lines) =>
    lines.map(({ on }) => on),
  );
  for (const { heldOn } of plan.reviews) if (heldOn !== undefined) days.push(heldOn);
  return days.reduce(
    (last, on) => (on > last && on <= today ? on : last),
    dateOfInstant(plan.updatedAt),
  );
}

export const examples: readonly Example[] = [
  {
    name: 'saved a month ago',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'alive',
  },
  {
    name: 'saved long ago, with a newer entry in it',
    base: 'targeted',
    patch: { '/voices/1/on': '2029-12-01' },
    today: '2030-05-10',
    expect: 'pass',
    messageId: 'alive',
  },
  {
    name: 'six months and a day',
    base: 'targeted',
    today: '2029-12-25',
    expect: 'ask',
    messageId: 'stale',
  },
  {
    name: 'a draft that was forgotten',
    base: 'targeted',
    patch: { '/status': 'draft' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'draft',
  },
  {
    name: 'six months to the day',
    base: 'targeted',
    today: '2029-12-24',
    expect: 'pass',
    messageId: 'alive',
  },
];
