/** A barrier that was written down long ago has been looked at since. */
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { placed, type PlanFacts } from '../engine/plan-facts.ts';

export const rule = defineRule({
  id: 'barrier-is-current',
  since: '0.2.0',
  impact: 'should',
  topics: ['barriers', 'review'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.53 to 6.56' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, dynamic and not a static record' },
  ],
  help: 'At each review, ask of every barrier whether it is still there. Judge the help that answers it, or say that nothing has changed.',
  familyHelp:
    'The plan should describe your child as they are now. If something in it is no longer true, ask for it to be changed.',
  why: 'Children grow out of things and into others. A plan that still fights last year’s difficulty misses this year’s.',
  options: { months: 12 },
  messages: {
    current: 'This barrier is recent, or was looked at in the last {months:count month/months}.',
    old: 'This barrier was noticed on {noticed:date}, and nothing shows that it was looked at since {from:date}. Is it still as it says?',
  },
  check(plan, { today, options, facts, pass, ask }) {
    const from = addMonths(today, -options.months);
    const seen = linesSeenSince(plan, facts, from);
    return placed(plan.barriers, 'barriers').flatMap(({ line, at }) => {
      const noticed = line.firstNoticedOn;
      if (noticed === undefined) return [];
      return noticed >= from || seen.has(line.id)
        ? pass('current', at, { months: options.months })
        : ask('old', at, { noticed, from });
    });
  },
});

/** Barriers of lines that began, were checked, or were judged at a review since then. */
function linesSeenSince(plan: Plan, facts: PlanFacts, from: PlainDate): Set<string> {
  const reviews = facts.heldReviews().filter(({ line }) => line.heldOn >= from);
  if (reviews.some(({ line }) => line.unchanged === true)) {
    return new Set(plan.barriers.map(({ id }) => id));
  }
  const judged = new Set([
    ...reviews.flatMap(({ line: { outcomes } }) => outcomes.map(({ outcome }) => outcome)),
    ...reviews.flatMap(({ line: { provision } }) =>
      provision.map((judgement) => judgement.provision),
    ),
    ...reviews.flatMap(({ line: { adjustments } }) =>
      adjustments.map(({ adjustment }) => adjustment),
    ),
    ...plan.progress.filter(({ on }) => on >= from).map(({ outcome }) => outcome),
  ]);
  const since = (day: PlainDate | undefined) => day !== undefined && day >= from;
  return new Set(
    [
      ...plan.provision.filter((p) => judged.has(p.id) || since(p.startsOn)),
      ...plan.adjustments.filter(
        (a) => judged.has(a.id) || since(a.startedOn) || since(a.lastCheckedOn),
      ),
      ...plan.outcomes.filter((o) => judged.has(o.id)),
    ].flatMap(({ barriers }) => barriers),
  );
}

export const examples: readonly Example[] = [
  {
    name: 'its adjustment was checked this year',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'current',
    at: '/barriers/0',
  },
  {
    name: 'its help was judged at a review',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'current',
    at: '/barriers/1',
  },
  {
    name: 'a barrier noticed this year',
    base: 'targeted',
    patch: { '/barriers/0/firstNoticedOn': '2029-11-12' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'current',
  },
  {
    name: 'help of last year that nobody looked at',
    base: 'targeted',
    patch: { '/adjustments/0/lastCheckedOn': null },
    today: '2031-01-10',
    expect: 'ask',
    messageId: 'old',
    at: '/barriers/0',
  },
  {
    name: 'a barrier without help, noticed two years ago',
    base: 'adjustments',
    patch: { '/adjustments': [], '/barriers/0/firstNoticedOn': '2027-11-08' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'old',
  },
];
