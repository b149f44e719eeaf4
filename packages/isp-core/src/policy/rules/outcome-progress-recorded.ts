/** Once help has run for a while, the plan shows what came of it. */
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import type { PlanFacts } from '../engine/plan-facts.ts';

export const rule = defineRule({
  id: 'outcome-progress-recorded',
  since: '0.2.0',
  impact: 'should',
  topics: ['outcomes', 'progress'],
  sources: [
    { ref: 'send-code-2015', at: '6.53 to 6.56' },
    { ref: 'nasen-response-2026', at: 'Provision, impact and next steps' },
  ],
  help: 'Record what you see for each outcome, twice a year or more: a number, a few sentences, or the child’s own view. “Nothing has changed” is worth recording.',
  familyHelp:
    'You should be able to see how your child is getting on with each outcome, not only once a year. What you see at home counts as well.',
  why: 'Help that does not work has to be noticed while there is time to try something else.',
  // Where a plan is meant to be short, what the yearly review says of an outcome will do.
  options: { months: 6, monthsInShortPlans: 12 },
  messages: {
    recorded: 'Progress on this outcome was recorded in the last {months:count month/months}.',
    none: 'Help towards this outcome began on {began:date}, and nothing is recorded of what came of it. What has been seen?',
    stale: 'What was last recorded on this outcome dates from {on:date}. What has been seen since?',
  },
  check(plan, { today, options, facts, pass, fail, ask }) {
    const months = facts.expects('progress') ? options.months : options.monthsInShortPlans;
    const from = addMonths(today, -months);
    return facts.liveOutcomes().flatMap(({ line, at }) => {
      const began = helpBegan(plan, line.id);
      if (line.lifecycle !== 'active' || began === undefined) return [];
      const on = lastSeen(plan, facts, line.id);
      if (on !== undefined && on >= from) return pass('recorded', at, { months });
      if (began >= from) return [];
      return on === undefined ? fail('none', at, { began }) : ask('stale', at, { on });
    });
  },
});

function helpBegan({ provision }: Plan, outcome: string): PlainDate | undefined {
  const towards = provision.filter(({ outcomes }) => outcomes.includes(outcome));
  return towards.flatMap(({ startsOn }) => startsOn ?? []).toSorted()[0];
}

/** The last observation, or judgement at a review. */
function lastSeen({ progress }: Plan, facts: PlanFacts, outcome: string): PlainDate | undefined {
  const judged = facts
    .heldReviews()
    .filter((r) => r.line.outcomes.some((j) => j.outcome === outcome));
  return [
    ...progress.filter((observation) => observation.outcome === outcome).map(({ on }) => on),
    ...judged.map(({ line }) => line.heldOn),
  ]
    .toSorted()
    .at(-1);
}

export const examples: readonly Example[] = [
  {
    name: 'seen last month',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
    at: '/outcomes/0',
  },
  {
    name: 'judged at a review three months ago',
    base: 'specialist',
    patch: { '/progress': [] },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'a short plan, with help of seven months',
    base: 'targeted',
    today: '2030-04-15',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'help of ten months, and nothing seen',
    base: 'specialist',
    patch: { '/progress': [], '/reviews/0/outcomes': [] },
    today: '2030-07-11',
    expect: 'fail',
    messageId: 'none',
    at: '/outcomes/0',
  },
  {
    name: 'a short plan, with help of a year and nothing seen',
    base: 'targeted',
    today: '2030-09-11',
    expect: 'fail',
    messageId: 'none',
    at: '/outcomes/0',
  },
  {
    name: 'last seen eight months ago',
    base: 'specialist',
    today: '2030-08-20',
    expect: 'ask',
    messageId: 'stale',
    at: '/outcomes/1',
  },
];
