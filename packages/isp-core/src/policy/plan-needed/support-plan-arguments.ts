/** What law, guidance and proposals say about who has a support plan. */
import type { Argument } from './argument.ts';
import type { NeedFacts } from './need-facts.ts';

const hasEhcp = ({ ehcp }: NeedFacts) => ehcp === 'in-force';
const additional = ({ needsMetBy }: NeedFacts) => needsMetBy === 'additional-provision';
const inSetting = ({ setting }: NeedFacts) => setting !== 'outside-settings';
const sen = { duty: 'special-educational-provision', record: 'support-plan' } as const;

export const supportPlanArguments: readonly Argument[] = [
  {
    ...sen,
    id: 'additional-provision-is-sen',
    position: 'needed',
    applies: (facts) => additional(facts) && inSetting(facts),
    reason:
      'The child has provision that is additional to or different from what others of the age get: that is special educational provision. The setting agrees the outcomes, the support and a day to review them with the family. Today’s law names no single document for it; a support plan holds it in one place.',
    familyReason:
      'Your child gets help that other children of the same age do not need. The setting should agree with you what the help is, what it should lead to, and when you will look at it together.',
    sources: [
      { ref: 'cfa-2014', at: 'sections 20, 21 and 66' },
      { ref: 'send-code-2015', at: '5.36 to 5.46, 6.44 to 6.56, and 7.13 to 7.23' },
    ],
  },
  {
    ...sen,
    id: 'targeted-and-above-have-plans',
    position: 'needed',
    applies: (facts) =>
      additional(facts) && (facts.setting === 'school' || facts.setting === 'college'),
    reason:
      'The proposals give a plan to every child with support in the Targeted, Targeted Plus or Specialist layer.',
    familyReason:
      'The government proposes that every child with extra help of this kind has a plan of their own.',
    sources: [
      { ref: 'dfe-cria-2026', at: 'Glossary, Individual Support Plan' },
      { ref: 'pq-122252-2026', at: 'answer' },
    ],
  },
  {
    ...sen,
    id: 'private-early-years-not-settled',
    position: 'open',
    applies: (facts) =>
      facts.setting === 'early-years-pvi' && (additional(facts) || hasEhcp(facts)),
    reason:
      'The proposals speak of maintained and school-based nurseries. How plans will work with private and voluntary nurseries and with childminders is still to be worked out.',
    familyReason:
      'The government has not said yet how plans will work with private nurseries and childminders.',
    sources: [
      { ref: 'dfe-early-years-2026', at: 'Individual Support Plans' },
      { ref: 'dfe-families-2026', at: 'nurseries' },
    ],
  },
  {
    ...sen,
    id: 'outside-settings-not-settled',
    position: 'open',
    applies: (facts) =>
      facts.setting === 'outside-settings' && (additional(facts) || hasEhcp(facts)),
    reason:
      'The duty to use best endeavours lies on schools and other settings. Outside of them nothing says who would keep a plan: agree it with the family and the local authority.',
    familyReason:
      'Where a child learns outside school, nothing says who should write the plan. Ask the local authority who will.',
    sources: [{ ref: 'cfa-2014', at: 'section 66' }],
  },
  {
    ...sen,
    id: 'no-additional-provision-is-no-sen',
    position: 'not-needed',
    applies: (facts) =>
      !hasEhcp(facts) &&
      (facts.needsMetBy === 'universal-offer' || facts.needsMetBy === 'adjustments'),
    reason:
      'What meets the child’s needs is not additional to or different from what others get, so it is not special educational provision, and that duty asks for no plan.',
    familyReason:
      'What your child needs is part of what the setting does for everybody, or a change in how it does it. The rules about special educational needs ask for no plan then.',
    sources: [
      { ref: 'cfa-2014', at: 'sections 20 and 21' },
      { ref: 'nasen-response-2026', at: 'Who needs a plan' },
    ],
  },
  {
    ...sen,
    id: 'adjustments-belong-to-targeted',
    position: 'needed',
    applies: (facts) => !hasEhcp(facts) && facts.needsMetBy === 'adjustments',
    reason:
      'The leaflet for families lists reasonable adjustments among the help of the Targeted layer, and every child in that layer is to have a plan.',
    familyReason:
      'The government’s leaflet for families counts adjustments as help for which a child has a plan.',
    sources: [{ ref: 'dfe-families-2026', at: 'Targeted support' }],
  },
  {
    ...sen,
    id: 'every-child-with-send',
    position: 'needed',
    applies: (facts) =>
      !hasEhcp(facts) && facts.needsMetBy === 'universal-offer' && facts.disability === 'yes',
    reason:
      'The leaflet for families promises a plan to every child with special educational needs or a disability. Read word for word, that includes a disabled child whose needs the universal offer meets.',
    familyReason:
      'The government’s leaflet for families says that every child with special educational needs or a disability will have a plan.',
    sources: [{ ref: 'dfe-families-2026', at: 'Individual Support Plans' }],
  },
  {
    ...sen,
    id: 'plan-before-an-ehc-plan-ends',
    position: 'needed',
    applies: (facts) => facts.ehcp === 'ceased' && !additional(facts),
    reason: 'The proposals promise a plan to a child before an EHC plan ends.',
    familyReason: 'The government proposes that a child gets a plan before an EHC plan ends.',
    sources: [{ ref: 'dfe-ehcp-2026', at: 'moving from an EHC plan' }],
  },
  {
    ...sen,
    id: 'find-out-first',
    position: 'open',
    applies: (facts) => !hasEhcp(facts) && facts.needsMetBy === 'not-known',
    reason:
      'Nobody has looked yet at what meets the child’s needs. Find out together with the child and the family; no diagnosis is needed for it.',
    familyReason:
      'First the setting should find out, with you and your child, what helps. Nobody needs a diagnosis for that.',
    sources: [{ ref: 'send-code-2015', at: '6.44 and 6.45' }],
  },
  {
    duty: 'ehcp',
    record: 'support-plan',
    id: 'ehc-plan-is-delivered',
    position: 'needed',
    applies: hasEhcp,
    reason:
      'The child has an EHC plan, and what it promises must be secured. A support plan says how that is done from day to day; the entitlement stays in the EHC plan.',
    familyReason:
      'Your child has an EHC plan. What it promises is your child’s right. This plan says who does it, when and how.',
    sources: [
      { ref: 'cfa-2014', at: 'section 42' },
      { ref: 'dfe-families-2026', at: 'children with an EHC plan' },
    ],
  },
];
