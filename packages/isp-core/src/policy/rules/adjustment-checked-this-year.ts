/** Somebody has looked within the year whether an adjustment happens and helps. */
import { addMonths, dateOfInstant } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'adjustment-checked-this-year',
  since: '0.2.0',
  impact: 'should',
  topics: ['adjustments', 'review'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'equality-act-2010', at: 'section 20 and Schedule 13' },
    { ref: 'dfe-cria-2026', at: 'Article 23' },
    { ref: 'nasen-response-2026', at: 'Reasonable adjustments' },
  ],
  help: 'Look at least once a year, in lessons and with the child, whether each adjustment happens and helps, and record the day.',
  familyHelp:
    'Somebody should check at least once a year that each adjustment really happens. Ask your child, and say so if it does not.',
  why: 'An adjustment that has quietly stopped still looks fine on paper, and the child pays for it.',
  options: { months: 12 },
  messages: {
    checked: 'This adjustment is new, or was checked in the last {months:count month/months}.',
    stale:
      'This adjustment was last checked on {on:date}. Does it still happen, in every lesson that it is for?',
    'never-checked':
      'Nothing shows that this adjustment was ever checked. Ask the child whether it happens, and look in a lesson.',
  },
  check({ createdAt }, { today, options, facts, pass, fail }) {
    const from = addMonths(today, -options.months);
    return facts.liveAdjustments().map(({ line, at }) => {
      const judged = facts
        .heldReviews()
        .find(({ line: review }) => review.adjustments.some((a) => a.adjustment === line.id));
      const days = [line.lastCheckedOn, judged?.line.heldOn].filter((day) => day !== undefined);
      const on = days.toSorted().at(-1);
      const isNew = (line.startedOn ?? dateOfInstant(createdAt)) >= from;
      if (isNew || (on !== undefined && on >= from)) {
        return pass('checked', at, { months: options.months });
      }
      return on === undefined ? fail('never-checked', at) : fail('stale', at, { on });
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'checked seven months ago',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'checked',
    at: '/adjustments/0',
  },
  {
    name: 'judged at a review',
    base: 'specialist',
    patch: { '/adjustments/0/lastCheckedOn': null },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'checked',
  },
  {
    name: 'checked two years ago',
    base: 'targeted',
    today: '2031-06-19',
    expect: 'fail',
    messageId: 'stale',
    at: '/adjustments/0',
  },
  {
    name: 'never checked',
    base: 'adjustments',
    patch: { '/adjustments/0/lastCheckedOn': null },
    today: '2031-01-10',
    expect: 'fail',
    messageId: 'never-checked',
  },
];
