/** When an EHC plan ends, a support plan is already in force. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'ehcp-end-leaves-a-plan',
  since: '0.2.0',
  impact: 'should',
  topics: ['ehcp', 'transition'],
  sources: [
    { ref: 'dfe-ehcp-2026', at: 'Safeguards, a plan is issued before an EHC plan ends' },
    { ref: 'nasen-response-2026', at: 'EHC plan protections' },
  ],
  help: 'Have the support plan agreed and in force before an EHC plan ends, with help that no longer leans on it.',
  familyHelp:
    'If an EHC plan ends, a support plan should be there before it does. You should see which help goes on.',
  why: 'A child must not wake up without help because a paper has ended.',
  messages: {
    'in-force': 'The EHC plan has ceased, and this plan is in force.',
    'not-active':
      'The EHC plan has ceased, and this plan is not in force yet. Which help does the child have today?',
    'no-help':
      'The EHC plan has ceased, and no provision or adjustment is in place here. What goes on?',
    leans:
      'The EHC plan has ceased, and this line still rests on it. Does it go on, and on what ground?',
  },
  check({ basis, status }, { facts, pass, fail, ask }) {
    if (basis.ehcp !== 'ceased') return [];
    if (status !== 'active') return fail('not-active', '/status');
    const lines = facts.liveProvision();
    if (lines.length + facts.liveAdjustments().length === 0) return fail('no-help', '/provision');
    const leaning = lines.filter(
      ({ line }) => line.layer === 'specialist' || line.ehcpProvision.length > 0,
    );
    return leaning.length > 0
      ? leaning.map(({ at }) => ask('leans', at))
      : pass('in-force', '/basis/ehcp');
  },
});

const ceased = { '/basis/ehcp': 'ceased' } as const;

export const examples: readonly Example[] = [
  {
    name: 'a plan in force, with provision',
    base: 'targeted',
    patch: ceased,
    today: '2030-09-10',
    expect: 'pass',
    messageId: 'in-force',
  },
  {
    name: 'a plan in force, with adjustments alone',
    base: 'targeted',
    patch: { '/basis/ehcp': 'ceased', '/provision': [] },
    today: '2030-09-10',
    expect: 'pass',
    messageId: 'in-force',
  },
  {
    name: 'still a draft',
    base: 'targeted',
    patch: { '/basis/ehcp': 'ceased', '/status': 'draft' },
    today: '2030-09-10',
    expect: 'fail',
    messageId: 'not-active',
    at: '/status',
  },
  {
    name: 'nothing in place',
    base: 'targeted',
    patch: { '/basis/ehcp': 'ceased', '/provision': [], '/adjustments': [] },
    today: '2030-09-10',
    expect: 'fail',
    messageId: 'no-help',
  },
  {
    name: 'lines that rest on what has ended',
    base: 'specialist',
    patch: ceased,
    today: '2030-09-10',
    expect: 'ask',
    messageId: 'leans',
    at: '/provision/0',
  },
  {
    name: 'an EHC plan in force',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
