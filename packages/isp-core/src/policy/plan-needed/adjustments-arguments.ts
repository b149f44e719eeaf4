/** What the Equality Act asks, and what the proposals add: a matter of its own, beside special educational needs. */
import type { Argument } from './argument.ts';
import type { NeedFacts } from './need-facts.ts';

const adjusted = ({ needsMetBy }: NeedFacts) => needsMetBy === 'adjustments';
const equality = { duty: 'equality-act', record: 'adjustments-record' } as const;

export const adjustmentsArguments: readonly Argument[] = [
  {
    ...equality,
    id: 'adjustments-are-owed',
    position: 'needed',
    applies: (facts) => adjusted(facts) && facts.disability === 'yes',
    reason:
      'The child is disabled in the sense of the Equality Act, so reasonable adjustments are owed, whether or not there are special educational needs. The duty is to make them; a record shows that they are made, who sees to them and when they were last checked.',
    familyReason:
      'The law says that the setting must make reasonable adjustments for a disabled child. They should be written down, so that every adult knows them and you can see that they happen.',
    sources: [
      { ref: 'equality-act-2010', at: 'section 20 and Schedule 13' },
      { ref: 'dfe-cria-2026', at: 'Article 23' },
    ],
  },
  {
    ...equality,
    id: 'disability-not-known',
    position: 'open',
    applies: (facts) =>
      (adjusted(facts) || facts.needsMetBy === 'additional-provision') &&
      facts.disability === 'not-known',
    reason:
      'It is not known whether the child is disabled in the sense of the Equality Act: whether a difficulty is substantial and has lasted, or is likely to last, a year. No diagnosis is needed for that. Until it is known, keep the adjustments and a record of them.',
    familyReason:
      'The law asks for adjustments where a difficulty is large and lasts a year or more. Nobody needs a diagnosis for that. Until this is clear, the adjustments should stay and be written down.',
    sources: [{ ref: 'equality-act-2010', at: 'sections 6 and 20' }],
  },
  {
    ...equality,
    id: 'adjustments-as-good-practice',
    position: 'not-needed',
    applies: (facts) => adjusted(facts) && facts.disability === 'no',
    reason:
      'The child is not disabled in the sense of the Equality Act, so the adjustments are good practice and no duty. To write them down still helps whoever teaches the child next.',
    familyReason:
      'The adjustments are good practice here, and not something the law demands. You can still ask to have them written down.',
    sources: [{ ref: 'equality-act-2010', at: 'sections 6 and 20' }],
  },
  {
    ...equality,
    id: 'nothing-is-adjusted',
    position: 'not-needed',
    applies: (facts) => facts.needsMetBy === 'universal-offer',
    reason:
      'What everybody gets meets the child’s needs, so there is no adjustment to record. The duty looks ahead, though: ask again when something changes.',
    familyReason:
      'Nothing has to be changed for your child today, so there is nothing to write down. Tell the setting as soon as that is different.',
    sources: [{ ref: 'equality-act-2010', at: 'section 20 and Schedule 13' }],
  },
  {
    ...equality,
    id: 'adjustments-inside-the-plan',
    position: 'needed',
    applies: (facts) => facts.needsMetBy === 'additional-provision' && facts.disability === 'yes',
    reason:
      'The Equality Act duty holds beside special educational provision. A support plan has a part for adjustments; where there is no plan, they need a record of their own.',
    familyReason:
      'What adults do differently for your child belongs in the plan too, or in a record of its own where there is no plan. That duty comes from the Equality Act.',
    sources: [
      { ref: 'equality-act-2010', at: 'section 20 and Schedule 13' },
      { ref: 'dfe-cria-2026', at: 'Article 23' },
    ],
  },
  {
    ...equality,
    id: 'what-helps-not-known',
    position: 'open',
    applies: (facts) => facts.needsMetBy === 'not-known' && facts.disability !== 'no',
    reason:
      'Nobody has looked yet at which adjustments the child needs. The duty looks ahead: do not wait for a diagnosis or an assessment to make those that plainly help.',
    familyReason:
      'The setting should not wait for a diagnosis before it makes changes that plainly help your child.',
    sources: [{ ref: 'equality-act-2010', at: 'section 20 and Schedule 13' }],
  },
];
