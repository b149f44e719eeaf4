/** A plan says what gets in the way, what is done about it, and what should change. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { isLiveAdjustment, isLiveProvision } from '../engine/live-lines.ts';

export const rule = defineRule({
  id: 'content-blocks-present',
  since: '0.1.0',
  impact: 'must',
  topics: ['content'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'dfe-cria-2026', at: 'Glossary, Individual Support Plan' },
    { ref: 'dfe-families-2026', at: 'Individual Support Plans' },
    { ref: 'send-code-2015', at: '6.48 and 6.49' },
    { ref: 'equality-act-2010', at: 'section 20' },
  ],
  help: 'Write down what gets in the child’s way, what adults do about it, and what should change. A record of adjustments needs only the first two.',
  familyHelp:
    'The plan should tell you what makes things hard for your child, what staff do about it, and what it should lead to. If one of these is missing, ask for it.',
  why: 'Whoever meets the child next can only carry on what is written down: help without a reason gets dropped, and help without an aim cannot be judged.',
  messages: {
    present: 'The plan says what gets in the way, what is done about it and what should change.',
    'record-present': 'The record says what gets in the way and what adults adjust.',
    'no-barriers':
      'Nothing is written yet about what gets in the child’s way. Start there: everything else in the plan answers it.',
    'no-help':
      'No adjustment and no provision is in place. Write down what adults do, or will do, about what gets in the way.',
    'no-adjustments':
      'No adjustment is in place. Write down what adults do differently so that the child can take part.',
    'no-outcomes':
      'Nothing is written yet about what should change for the child. Agree an outcome with the child and the family, so that everybody can tell whether the help works.',
    'outcomes-finished':
      'Every outcome is completed or stopped. Is there something new to work towards, or has the plan done its work?',
  },
  check(plan, { today, pass, fail, ask }) {
    const adjusted = plan.adjustments.some((adjustment) => isLiveAdjustment(adjustment, today));
    const barriers = plan.barriers.length > 0 ? [] : [fail('no-barriers', '/barriers')];
    if (plan.kind === 'adjustments-record') {
      const gaps = adjusted ? barriers : [...barriers, fail('no-adjustments', '/adjustments')];
      return gaps.length > 0 ? gaps : pass('record-present', '');
    }
    const gaps = [...barriers];
    if (!adjusted && !plan.provision.some(isLiveProvision))
      gaps.push(fail('no-help', '/provision'));
    if (plan.outcomes.length === 0) gaps.push(fail('no-outcomes', '/outcomes'));
    else if (plan.outcomes.every((o) => o.lifecycle === 'completed' || o.lifecycle === 'stopped')) {
      gaps.push(ask('outcomes-finished', '/outcomes'));
    }
    return gaps.length > 0 ? gaps : pass('present', '');
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a plan with a barrier, help and an outcome',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'present',
  },
  {
    name: 'a plan whose only help is an adjustment',
    base: 'targeted',
    patch: { '/provision': [] },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'present',
  },
  {
    name: 'a record of adjustments, without provision or outcomes',
    base: 'adjustments',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'record-present',
  },
  {
    name: 'a record whose only adjustment has ended',
    base: 'adjustments',
    patch: { '/adjustments/0/endedOn': '2029-12-20' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-adjustments',
    at: '/adjustments',
  },
  {
    name: 'a plan that does not say what gets in the way',
    base: 'targeted',
    patch: {
      '/barriers': [],
      '/adjustments/0/barriers': [],
      '/provision/0/barriers': [],
      '/outcomes/0/barriers': [],
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-barriers',
    at: '/barriers',
  },
  {
    name: 'a plan whose provision is paused, with no adjustment',
    base: 'targeted',
    patch: { '/adjustments': [], '/provision/0/status': 'paused' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-help',
    at: '/provision',
  },
  {
    name: 'a plan without outcomes',
    base: 'targeted',
    patch: { '/outcomes': [], '/provision/0/outcomes': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-outcomes',
    at: '/outcomes',
  },
  {
    name: 'a plan whose outcomes are all completed',
    base: 'targeted',
    patch: { '/outcomes/0/lifecycle': 'completed' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'outcomes-finished',
    at: '/outcomes',
  },
];
