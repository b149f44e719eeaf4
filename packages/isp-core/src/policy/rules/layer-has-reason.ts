/** For each layer at which the child has help, the plan says why, and by which criteria. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'layer-has-reason',
  since: '0.2.0',
  impact: 'should',
  topics: ['layers'],
  sources: [
    { ref: 'isos-lga-ccn-2026', at: 'Consistent thresholds' },
    { ref: 'dfe-reform-2026', at: 'Layers of support' },
  ],
  help: 'For each layer at which the child has help, write down why, since when, and whose criteria were used.',
  familyHelp:
    'The plan should tell you why your child has help of each kind. Layers are not steps on a ladder: a child can have several at once.',
  why: 'With reasons, two children with the same needs get the same help, wherever they are.',
  messages: {
    criteria: 'The plan says why the child has help at this layer, and by which criteria.',
    reason:
      'The plan says why the child has help at this layer. It could also name the criteria that were used.',
    none: 'This line is at a layer for which the plan gives no reason. Why does the child have help at this layer?',
    ended:
      'The reason for this layer ended on {to:date}, but this line goes on. Does it still hold?',
  },
  check({ basis }, { facts, today, pass, fail, ask }) {
    const lines = facts.liveProvision().filter(({ line }) => line.layer !== 'universal');
    const used = new Set(lines.map(({ line }) => line.layer));
    const reasons = basis.layers.flatMap(({ layer, criteria, to }, i) => {
      if (!used.has(layer) || (to !== undefined && to < today)) return [];
      used.delete(layer);
      return pass(criteria === undefined ? 'reason' : 'criteria', `/basis/layers/${i}`);
    });
    // One line for each layer that is left is enough to say it.
    const gaps = [...used].flatMap((layer) => {
      const at = lines.find(({ line }) => line.layer === layer)?.at ?? '/provision';
      const to = basis.layers.findLast((reason) => reason.layer === layer)?.to;
      return to === undefined ? fail('none', at) : ask('ended', at, { to });
    });
    return [...reasons, ...gaps];
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a reason with criteria',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'criteria',
    at: '/basis/layers/0',
  },
  {
    name: 'a reason without criteria',
    base: 'targeted',
    patch: { '/basis/layers/0/criteria': null },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'reason',
  },
  {
    name: 'two layers at once',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'criteria',
    at: '/basis/layers/1',
  },
  {
    name: 'a layer without a reason',
    base: 'targeted',
    patch: { '/provision/0/layer': 'targeted-plus' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
    at: '/provision/0',
  },
  {
    name: 'a reason that ended',
    base: 'targeted',
    patch: { '/basis/layers/0/to': '2029-12-20' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'ended',
    at: '/provision/0',
  },
  {
    name: 'the last day of a reason',
    base: 'targeted',
    patch: { '/basis/layers/0/to': '2030-01-10' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'criteria',
  },
];
