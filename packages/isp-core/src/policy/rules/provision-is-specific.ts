/** A line of provision says how much, by whom and for how long, so that everybody can tell whether it happens. */
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { isLiveProvision } from '../engine/live-lines.ts';

export const rule = defineRule({
  id: 'provision-is-specific',
  since: '0.1.0',
  impact: 'should',
  topics: ['provision'],
  sources: [
    { ref: 'send-code-2015', at: '6.48 and, for EHC plans, 9.69' },
    { ref: 'nasen-response-2026', at: 'Quality of plans' },
  ],
  help: 'For each line of provision, write down how often and for how long, who gives it, when it starts, and when it ends or is reviewed.',
  familyHelp:
    'The plan should tell you how often your child gets each kind of help, for how long, and from whom. Words such as “regular” or “access to” do not tell you that.',
  why: 'Help that is not pinned down is the first to be lost when staff change or the timetable is full, and nobody can tell afterwards whether the child had it.',
  words: {
    amount: 'how much',
    provider: 'who gives it',
    start: 'when it starts',
    end: 'when it ends or is reviewed',
  },
  messages: {
    specific:
      'This line says how much, who gives it, when it starts and when it is looked at again.',
    vague:
      'This line does not say yet {missing:words}. Agree it with whoever gives the help, and write it down.',
  },
  check(plan, { today, pass, fail }) {
    const reviewed = hasReviewAhead(plan, today);
    return plan.provision.flatMap((line, i) => {
      if (!isLiveProvision(line)) return [];
      const missing: ('amount' | 'provider' | 'start' | 'end')[] = [];
      if (line.amount === undefined) missing.push('amount');
      if (line.provider === undefined) missing.push('provider');
      if (line.startsOn === undefined) missing.push('start');
      if (line.endsOn === undefined && !reviewed) missing.push('end');
      const at = toPointer(['provision', i]);
      return missing.length > 0 ? fail('vague', at, { missing }) : pass('specific', at);
    });
  },
});

/** Whether a day is fixed, today or later, on which the plan will be looked at. */
function hasReviewAhead({ reviews }: Plan, today: string): boolean {
  return reviews.some(({ status, plannedFor, nextReviewOn }) => {
    const day = status === 'planned' ? plannedFor : nextReviewOn;
    return status !== 'cancelled' && day !== undefined && day >= today;
  });
}

export const examples: readonly Example[] = [
  {
    name: 'a line with amount, provider, start and end',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'specific',
    at: '/provision/0',
  },
  {
    name: 'a line without an end, in a plan whose next review has a day',
    base: 'targeted',
    patch: { '/provision/0/endsOn': null, '/reviews/0/nextReviewOn': '2030-06-12' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'specific',
  },
  {
    name: 'a plan whose only line has ended',
    base: 'targeted',
    patch: { '/provision/0/status': 'ended' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'a line that says only what is done',
    base: 'targeted',
    patch: {
      '/provision/0/amount': null,
      '/provision/0/provider': null,
      '/provision/0/startsOn': null,
      '/provision/0/endsOn': null,
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'vague',
    at: '/provision/0',
  },
  {
    name: 'a line without an end, when the agreed review has passed',
    base: 'targeted',
    patch: { '/provision/0/endsOn': null, '/reviews/0/nextReviewOn': '2030-01-09' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'vague',
  },
];
