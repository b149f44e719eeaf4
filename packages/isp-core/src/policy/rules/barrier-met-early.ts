/** Something was done soon after the barrier was first noticed. */
import { addDays, addMonths } from '../../kernel/plain-date.ts';
import type { Barrier, Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { placed } from '../engine/plan-facts.ts';

export const rule = defineRule({
  id: 'barrier-met-early',
  since: '0.2.0',
  impact: 'consider',
  topics: ['barriers', 'early'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.44 to 6.56, and 5.36 to 5.46 for early years' },
    { ref: 'dfe-reform-2026', at: 'Layers of support' },
  ],
  help: 'For a barrier with a date, record what was done first, however small. It need not wait for an assessment or a plan.',
  familyHelp:
    'When something is first noticed, somebody should try something soon. The plan can show you when that was and what was done.',
  why: 'A difficulty that waits grows. What was tried first is also what the next person needs to know.',
  // What was done about a barrier of long ago may be past finding out.
  options: { days: 90, watchedMonths: 12 },
  messages: {
    met: 'The plan says what was done first about this barrier, or help began soon.',
    late: 'This barrier was noticed on {noticed:date}, and the first help in the plan starts on {started:date}. Was something done in between? Record it as the first response.',
    nothing:
      'This barrier was noticed on {noticed:date}, and the plan does not say what was done about it. Record the first response.',
  },
  check(plan, { today, options, pass, fail, ask }) {
    const from = addMonths(today, -options.watchedMonths);
    return placed(plan.barriers, 'barriers').flatMap(({ line, at }) => {
      const noticed = line.firstNoticedOn;
      if (noticed === undefined || noticed < from) return [];
      if (line.firstResponse !== undefined) return pass('met', at);
      const started = firstHelp(plan, line);
      const due = addDays(noticed, options.days);
      if (started === undefined) return today > due ? fail('nothing', at, { noticed }) : [];
      if (started <= due) return pass('met', at);
      return ask('late', at, { noticed, started });
    });
  },
});

/** When the first adjustment or provision for the barrier began. */
function firstHelp({ adjustments, provision }: Plan, { id }: Barrier): string | undefined {
  const days = [
    ...adjustments.filter((a) => a.barriers.includes(id)).map(({ startedOn }) => startedOn),
    ...provision.filter((p) => p.barriers.includes(id)).map(({ startsOn }) => startsOn),
  ];
  return days.filter((day) => day !== undefined).toSorted()[0];
}

export const examples: readonly Example[] = [
  {
    name: 'a first response is recorded',
    base: 'targeted',
    patch: { '/barriers/0/firstNoticedOn': '2029-02-05' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'met',
    at: '/barriers/0',
  },
  {
    name: 'an adjustment within three months',
    base: 'targeted',
    patch: {
      '/barriers/0/firstNoticedOn': '2029-02-05',
      '/barriers/0/firstResponse': null,
      '/adjustments/0/startedOn': '2029-03-05',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'met',
  },
  {
    name: 'help only after seven months',
    base: 'targeted',
    patch: {
      '/barriers/0/firstNoticedOn': '2029-02-05',
      '/barriers/0/firstResponse': null,
      '/adjustments': [],
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'late',
    at: '/barriers/0',
  },
  {
    name: 'nothing in the plan',
    base: 'targeted',
    patch: {
      '/barriers/0/firstNoticedOn': '2029-02-05',
      '/barriers/0/firstResponse': null,
      '/adjustments/0/barriers': [],
      '/provision/0/barriers': [],
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nothing',
  },
];
