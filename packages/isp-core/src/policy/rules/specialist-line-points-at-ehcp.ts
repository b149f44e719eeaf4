/** A Specialist line says which provision of the EHC plan it delivers. The entitlement is there, not here. */
import type { ProvisionLine } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'specialist-line-points-at-ehcp',
  since: '0.2.0',
  impact: 'should',
  topics: ['layers', 'ehcp'],
  sources: [
    { ref: 'dfe-families-2026', at: 'Individual Support Plans, for a child with an EHC plan' },
    { ref: 'cfa-2014', at: 'section 42' },
  ],
  help: 'For each Specialist line, name the provision of the EHC plan that it delivers.',
  familyHelp:
    'Your child’s right to specialist help is in the EHC plan. This plan says how it happens day to day, and each line should say which part of the EHC plan it is.',
  why: 'Only so can everybody see that what the EHC plan promises is given.',
  messages: {
    points: 'This line says which provision of the EHC plan it delivers.',
    supports: 'This line supports one that delivers provision of the EHC plan.',
    'no-link': 'This line is Specialist. Which provision of the EHC plan does it deliver?',
    'no-ehcp':
      'This line is Specialist, but the plan does not say that there is an EHC plan in force. Which of the two needs putting right?',
  },
  check({ basis }, { facts, pass, fail, ask }) {
    const lines = facts.liveProvision();
    return lines.flatMap(({ line, at }) => {
      if (line.layer !== 'specialist') return [];
      if (basis.ehcp !== 'in-force') return ask('no-ehcp', at);
      if (isLinked(line)) return pass('points', at);
      // A therapist who coaches the adults of a linked line need not be provision of her own.
      const coaches =
        line.recipient.kind === 'staff' &&
        lines.some((other) => isLinked(other.line) && sharesOutcome(other.line, line));
      return coaches ? pass('supports', at) : fail('no-link', at);
    });
  },
});

function isLinked({ ehcpProvision, ehcpReference }: ProvisionLine): boolean {
  return ehcpProvision.length > 0 || ehcpReference !== undefined;
}

function sharesOutcome(a: ProvisionLine, b: ProvisionLine): boolean {
  return a.outcomes.some((id) => b.outcomes.includes(id));
}

export const examples: readonly Example[] = [
  {
    name: 'linked to the provision it delivers',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'points',
    at: '/provision/1',
  },
  {
    name: 'the provision named in words',
    base: 'specialist',
    patch: { '/provision/1/ehcpProvision': [], '/provision/1/ehcpReference': 'F2' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'points',
  },
  {
    name: 'not linked',
    base: 'specialist',
    patch: { '/provision/1/ehcpProvision': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-link',
    at: '/provision/1',
  },
  {
    name: 'a Specialist line without an EHC plan',
    base: 'targeted',
    patch: { '/provision/0/layer': 'specialist' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'no-ehcp',
    at: '/provision/0',
  },
  {
    name: 'no Specialist line',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'coaching for the adults of a linked line',
    base: 'specialist',
    patch: {
      '/provision/2/ehcpProvision': [],
      '/provision/2/recipient': { kind: 'staff' },
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'supports',
    at: '/provision/2',
  },
  {
    name: 'coaching for something else',
    base: 'specialist',
    patch: {
      '/provision/1/ehcpProvision': [],
      '/provision/1/recipient': { kind: 'staff' },
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-link',
    at: '/provision/1',
  },
];
