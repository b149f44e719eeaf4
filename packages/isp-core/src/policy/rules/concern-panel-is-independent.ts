/** Who sits on a panel has declared that they are independent of the setting and its trust. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'concern-panel-is-independent',
  since: '0.2.0',
  impact: 'should',
  topics: ['concerns'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'pq-122252-2026', at: 'Panel, independent of the school or trust' },
    { ref: 'dfe-parents-mainstream-2026', at: 'Complaints' },
  ],
  help: 'Name the panel’s members. The one who sits as the specialist in special educational needs is independent of the setting and its trust, and has declared so.',
  familyHelp:
    'If a concern goes to a panel, its specialist in special educational needs should have nothing to do with the setting or its trust. You can ask who sits on it.',
  why: 'Only somebody with nothing to defend can look at it freshly.',
  messages: {
    independent: 'The panel’s specialist has declared independence of the setting and its trust.',
    'not-declared':
      'This member sits as the specialist, and has not declared independence of the setting and its trust.',
    'nobody-named': 'This concern is before a panel, and the plan does not say who sits on it.',
    'nobody-independent':
      'No member of this panel has declared independence of the setting and its trust.',
  },
  check({ concerns }, { pass, fail, ask }) {
    return concerns.flatMap(({ stages, panel }, i) => {
      const at = `/concerns/${i}`;
      if (panel.length === 0) {
        return stages.some(({ stage }) => stage === 'panel') ? ask('nobody-named', at) : [];
      }
      const gaps = panel.flatMap(({ specialist, independent }, j) =>
        specialist && !independent ? [fail('not-declared', `${at}/panel/${j}`)] : [],
      );
      if (gaps.length > 0) return gaps;
      return panel.some(({ independent }) => independent)
        ? pass('independent', at)
        : fail('nobody-independent', at);
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'all have declared',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'independent',
    at: '/concerns/0',
  },
  {
    name: 'a governor of the setting beside an independent specialist',
    base: 'moving',
    patch: { '/concerns/0/panel/1/independent': false },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'independent',
  },
  {
    name: 'the specialist works for the trust',
    base: 'moving',
    patch: { '/concerns/0/panel/0/independent': false },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'not-declared',
    at: '/concerns/0/panel/0',
  },
  {
    name: 'nobody is independent',
    base: 'moving',
    patch: {
      '/concerns/0/panel/0/specialist': false,
      '/concerns/0/panel/0/independent': false,
      '/concerns/0/panel/1/independent': false,
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody-independent',
    at: '/concerns/0',
  },
  {
    name: 'nobody is named',
    base: 'moving',
    patch: { '/concerns/0/panel': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'nobody-named',
  },
  {
    name: 'a concern that never went to a panel',
    base: 'moving',
    patch: { '/concerns/0/panel': [], '/concerns/0/stages/1': null },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
