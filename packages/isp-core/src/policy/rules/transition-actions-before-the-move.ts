/** A move is prepared by people who do things, one by one, before the day. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'transition-actions-before-the-move',
  since: '0.2.0',
  impact: 'should',
  topics: ['transition'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'nasen-response-2026', at: 'Transitions' },
    { ref: 'prsb-care-plan', at: 'Actions, with who and when' },
  ],
  help: 'Write down what is done before the move: visits, people to meet, things to send. For each, who and by when; and when it was not done, why.',
  familyHelp:
    'Before a move, the plan should list visits and meetings, with dates. You should see what was done and what was not.',
  why: 'A plan does not carry a child over a threshold. People who prepare it do.',
  messages: {
    prepared: 'What is to be done for this move is on its way.',
    none: 'Nothing is listed to prepare this move. What would help the child: a visit, a meeting, a photo of the place?',
    overdue: 'This was to be done by {due:date}. Was it?',
    'not-done': 'This was not done, and the plan does not say why, or what happens instead.',
    vague: 'Who does this, and by when?',
  },
  check({ transitions }, { today, pass, fail, ask }) {
    return transitions.flatMap(({ status, actions }, i) => {
      if (status !== 'planned' && status !== 'under-way') return [];
      const at = `/transitions/${i}`;
      if (actions.length === 0) return fail('none', at);
      const gaps = actions.flatMap(({ status: state, dueOn: due, owner, reason }, j) => {
        const action = `${at}/actions/${j}`;
        if (state === 'not-done') return reason === undefined ? [fail('not-done', action)] : [];
        if (state === 'done') return [];
        if (due !== undefined && due < today) return [fail('overdue', action, { due })];
        return due === undefined || owner === undefined ? [ask('vague', action)] : [];
      });
      return gaps.length > 0 ? gaps : pass('prepared', at);
    });
  },
});

const visits = '/transitions/0/actions/1';

export const examples: readonly Example[] = [
  {
    name: 'one done, one ahead',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'prepared',
    at: '/transitions/0',
  },
  {
    name: 'one not done, with the reason',
    base: 'moving',
    patch: {
      '/transitions/0/actions/1/status': 'not-done',
      '/transitions/0/actions/1/reason': 'Tomos asked to go with his cousin instead.',
    },
    today: '2030-07-10',
    expect: 'pass',
    messageId: 'prepared',
  },
  {
    name: 'nothing listed',
    base: 'moving',
    patch: { '/transitions/0/actions': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
    at: '/transitions/0',
  },
  {
    name: 'the visits are late',
    base: 'moving',
    today: '2030-06-29',
    expect: 'fail',
    messageId: 'overdue',
    at: visits,
  },
  {
    name: 'not done, and no word why',
    base: 'moving',
    patch: { '/transitions/0/actions/1/status': 'not-done' },
    today: '2030-07-10',
    expect: 'fail',
    messageId: 'not-done',
  },
  {
    name: 'nobody’s task',
    base: 'moving',
    patch: { '/transitions/0/actions/1/owner': null },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'vague',
    at: visits,
  },
  {
    name: 'on the day that the visits are due',
    base: 'moving',
    today: '2030-06-28',
    expect: 'pass',
    messageId: 'prepared',
  },
  {
    name: 'a move under way, with nothing listed',
    base: 'moving',
    patch: { '/transitions/0/actions': [], '/transitions/0/status': 'under-way' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
  },
  {
    name: 'a move that is over',
    base: 'moving',
    patch: { '/transitions/0/status': 'complete' },
    today: '2030-10-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
