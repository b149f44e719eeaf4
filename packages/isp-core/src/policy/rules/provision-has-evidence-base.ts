/** There is a reason to expect that the help will help. */
import type { Plan, ProvisionLine } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'provision-has-evidence-base',
  since: '0.2.0',
  impact: 'consider',
  topics: ['provision'],
  sources: [
    { ref: 'dfe-reform-2026', at: 'Layers of support, evidence-informed interventions' },
    { ref: 'send-code-2015', at: '6.52' },
    { ref: 'wales-aln-code-2021', at: 'chapter 23, rationale for provision' },
  ],
  help: 'Say why a line of provision is expected to help: research, advice, or what has helped this child before.',
  familyHelp: 'The plan should tell you why people think that this help will work for your child.',
  why: 'A child’s time is short. Whoever knows why something should work also notices when it does not.',
  options: { months: 18 },
  messages: {
    reasoned: 'There is a reason to expect that this line helps.',
    'nothing-said':
      'No line of provision says why it is expected to help. Begin with the one that takes most of the child’s time.',
    unproven:
      'This line has run since {startsOn:date}, with no reason, advice or review that says it helps. How do you know that it does?',
  },
  check(plan, { facts, options, pass, fail, ask }) {
    const live = facts.liveProvision();
    const unsaid = live.filter(({ line }) => !hasReason(plan, line));
    if (live.length > 0 && unsaid.length === live.length) return fail('nothing-said', '/provision');
    const verdicts = live.filter((l) => !unsaid.includes(l)).map(({ at }) => pass('reasoned', at));
    if (unsaid.length === 0) return verdicts;
    const from = facts.monthsAgo(options.months);
    for (const { line, at } of unsaid) {
      const { startsOn } = line;
      if (startsOn !== undefined && startsOn < from)
        verdicts.push(ask('unproven', at, { startsOn }));
    }
    return verdicts;
  },
});

/** Said in the line, found at a review, advised by a professional, or set by an EHC plan. */
function hasReason({ reviews, advice }: Plan, line: ProvisionLine): boolean {
  if (line.evidenceBase !== undefined || line.ehcpProvision.length > 0) return true;
  const helped = reviews.some(({ provision }) =>
    provision.some(
      (p) => p.provision === line.id && (p.helped === 'yes' || p.helped === 'somewhat'),
    ),
  );
  return helped || advice.some((a) => a.recommendations.some((r) => r.provision.includes(line.id)));
}

const judged = (helped: string) => [
  {
    id: '00000000-0000-4000-8000-000000000081',
    provision: '00000000-0000-4000-8000-000000000060',
    delivered: 'yes',
    helped,
    next: 'keep',
  },
];

export const examples: readonly Example[] = [
  {
    name: 'a line that says why',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'reasoned',
    at: '/provision/0',
  },
  {
    name: 'a line that a review found to help',
    base: 'targeted',
    patch: {
      '/provision/0/evidenceBase': null,
      '/reviews/0/provision': /* @__PURE__ */ judged('somewhat'),
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'reasoned',
  },
  {
    name: 'a line that nothing speaks for',
    base: 'targeted',
    patch: { '/provision/0/evidenceBase': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nothing-said',
    at: '/provision',
  },
  {
    name: 'a line that was reviewed and did not help',
    base: 'targeted',
    patch: {
      '/provision/0/evidenceBase': null,
      '/reviews/0/provision': /* @__PURE__ */ judged('no'),
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nothing-said',
  },
  {
    name: 'an old line without a reason beside one with',
    base: 'targeted',
    patch: {
      '/provision/0/evidenceBase': null,
      '/provision/0/startsOn': '2028-03-10',
      '/provision/1': {
        id: '00000000-0000-4000-8000-000000000061',
        layer: 'targeted',
        statement: 'Reading aloud together.',
        barriers: [],
        outcomes: [],
        ehcpProvision: [],
        recipient: { kind: 'child' },
        evidenceBase: 'It helped last year.',
        status: 'active',
        statusHistory: [],
      },
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'unproven',
    at: '/provision/0',
  },
  {
    name: 'advised by a professional',
    base: 'specialist',
    patch: {
      '/provision/0/evidenceBase': null,
      '/provision/0/ehcpProvision': [],
      '/advice/0/recommendations/1/provision': [],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'reasoned',
    at: '/provision/0',
  },
  {
    name: 'set by the EHC plan, and younger than the option',
    base: 'specialist',
    patch: {
      '/provision/1/evidenceBase': null,
      '/provision/2/evidenceBase': null,
      '/provision/2/ehcpProvision': [],
      '/reviews/0/provision': [],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'reasoned',
    at: '/provision/1',
  },
  {
    name: 'no provision',
    base: 'targeted',
    patch: { '/provision': [] },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
