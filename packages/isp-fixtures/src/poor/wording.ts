/** Plans whose words are the fault. */
import { FIXTURES_TODAY } from '../plan-fixture.ts';
import type { PoorPlan } from './poor-plan.ts';

const now = { today: FIXTURES_TODAY, profile: 'england-current' } as const;

export const wording: readonly PoorPlan[] = [
  {
    ...now,
    name: 'help-if-staffing-allows',
    fault:
      'The group is promised “as and when staffing allows”: copied from a policy, and the first thing to go in a busy week.',
    rule: 'wording-is-specific',
    outcome: 'fail',
    at: '/provision/1',
    base: 'year-2-hands-and-balance',
    patch: [
      {
        op: 'replace',
        path: '/provision/1/statement',
        value: 'Hand and ball skills in a small group, when staffing allows.',
      },
    ],
  },
  {
    ...now,
    name: 'access-to-a-safe-space',
    fault:
      'The adjustment is “access to a safe space as required”. Nobody can tell who opens the door, or who decides.',
    rule: 'wording-is-specific',
    outcome: 'fail',
    at: '/adjustments/1',
    base: 'year-9-inclusion-base',
    patch: [
      {
        op: 'replace',
        path: '/adjustments/1/statement',
        value: 'Freya to have access to a safe space as required throughout the day.',
      },
    ],
  },
  {
    ...now,
    name: 'entitled-to-ten-sessions',
    fault:
      'After a complaint the school writes that Callum “is entitled to” his sessions. This plan cannot give a right, and the family will rely on it.',
    rule: 'not-worded-as-entitlement',
    outcome: 'fail',
    at: '/provision/0',
    base: 'year-4-not-delivered',
    patch: [
      {
        op: 'replace',
        path: '/provision/0/statement',
        value:
          'Callum is entitled to a session of the sound programme every week, and any missed session must be made up.',
      },
    ],
  },
  {
    ...now,
    name: 'barrier-is-a-diagnosis',
    fault: 'The letter from the clinic came, and the barrier was replaced by its heading.',
    rule: 'diagnosis-is-not-the-only-need',
    outcome: 'fail',
    at: '/barriers/1',
    base: 'year-11-starting-and-finishing',
    patch: [
      {
        op: 'replace',
        path: '/barriers/1/statement',
        value: 'Cosmo has a diagnosis of ADHD (combined type).',
      },
    ],
  },
  {
    ...now,
    name: 'four-short-forms-in-a-line',
    fault: 'A line that a family of two doctors could not read: SLT, SLCN, TA and ELSA.',
    rule: 'acronyms-explained',
    outcome: 'fail',
    at: '/provision/2',
    base: 'year-2-speech-and-language',
    patch: [
      {
        op: 'replace',
        path: '/provision/2/statement',
        value: 'SLT to share SLCN targets with TA each half-term; ELSA to follow up in class.',
      },
    ],
  },
  {
    ...now,
    name: 'report-language-in-a-barrier',
    fault: 'A sentence of the specialist’s report was pasted, in the words of the report.',
    rule: 'plain-words-for-family',
    outcome: 'fail',
    at: '/barriers/0',
    base: 'year-9-back-through-the-door',
    patch: [
      {
        op: 'replace',
        path: '/barriers/0/statement',
        value:
          'Priya presents as emotionally dysregulated at points of transition into the building.',
      },
    ],
  },
  {
    ...now,
    name: 'explanation-for-the-authority',
    fault:
      'Why there is a plan is explained to the authority, in one sentence of seventy words, and not to Hamza’s family.',
    rule: 'reading-age-of-family-text',
    outcome: 'ask',
    at: '/basis',
    base: 'year-8-sight-and-long-cane',
    patch: [
      {
        op: 'replace',
        path: '/basis/explanation',
        value:
          'Following comprehensive consideration of available evidence regarding progressively deteriorating functional vision, established criteria concerning additionality were considered satisfied, necessitating implementation of individualised accommodations and specialist interventions commensurate with identified requirements, subject to continuing availability of appropriately qualified personnel and periodic re-evaluation of effectiveness by relevant professionals in accordance with applicable departmental expectations and organisational responsibilities.',
      },
    ],
  },
  {
    ...now,
    name: 'page-that-is-a-report',
    fault:
      'Everything that anybody ever found out about Theo went under “what works”, so that a supply teacher reads none of it.',
    rule: 'one-page-length-budget',
    outcome: 'ask',
    at: '',
    base: 'year-4-reading',
    patch: [
      {
        op: 'replace',
        path: '/about/whatWorks/2/text',
        value:
          'Ask him what he thinks before asking what it says. In Year 2 he liked the blue overlay, though it made no difference to his speed when we timed it; he may still ask for it. He reads best before ten and worst after lunch, and better at the round table than at the window. If the book is about animals he will try a harder one. He likes Miss Novak to start the page. With a partner he reads more if the partner is a little younger. In Year 3 we tried paired reading with Year 6 for a term and he enjoyed it, but the Year 6 children were often away on trips. He does not like the yellow reading record; his mother writes in the homework diary instead. He remembers words better if he has drawn them. The optician saw him in March and again in June, and there is nothing wrong with his eyes. When he is tired he rubs them, and then it is time to stop. Stickers do not work. Being told exactly what was good about it does.',
      },
    ],
  },
  {
    ...now,
    name: 'to-improve-confidence',
    fault:
      'The outcome is to improve, the target is to have improved, and at the review everybody will think something else.',
    rule: 'outcome-is-observable',
    outcome: 'fail',
    at: '/outcomes/1',
    base: 'year-9-back-through-the-door',
    patch: [
      {
        op: 'replace',
        path: '/outcomes/1/statement',
        value: 'Priya will develop confidence in the mornings.',
      },
      {
        op: 'replace',
        path: '/outcomes/1/target',
        value: 'Improved confidence, as seen by staff.',
      },
      { op: 'remove', path: '/outcomes/1/scale' },
    ],
  },
  {
    ...now,
    name: 'refuses-to-come-in',
    fault: 'What gets in Priya’s way became what Priya does wrong.',
    rule: 'child-not-blamed',
    outcome: 'fail',
    at: '/barriers/0',
    base: 'year-9-back-through-the-door',
    patch: [
      {
        op: 'replace',
        path: '/barriers/0/statement',
        value: 'Priya refuses to come into school, and chooses not to talk to adults about it.',
      },
    ],
  },
  {
    ...now,
    name: 'attention-seeking-on-the-carpet',
    fault: 'A tired note of a hard week went into the plan as it was written.',
    rule: 'child-not-blamed',
    outcome: 'fail',
    at: '/barriers/2',
    base: 'year-2-hands-and-balance',
    patch: [
      {
        op: 'replace',
        path: '/barriers/2/statement',
        value: 'Wilf plays up on the carpet and in the line; mostly attention-seeking.',
      },
    ],
  },
  {
    ...now,
    name: 'adjustment-that-tells-the-child-off',
    fault: 'Under adjustments stands what Cosmo is to do. The adults change nothing.',
    rule: 'adjustment-says-what-adults-do',
    outcome: 'fail',
    at: '/adjustments/1',
    base: 'year-11-starting-and-finishing',
    patch: [
      {
        op: 'replace',
        path: '/adjustments/1/statement',
        value: 'Cosmo must remember to write his homework down, and ask if he is stuck.',
      },
    ],
  },
  {
    ...now,
    name: 'target-tbc',
    fault: 'The target was to be agreed after the meeting. That was in the spring.',
    rule: 'placeholder-text-replaced',
    outcome: 'fail',
    at: '/outcomes/0',
    base: 'year-9-disagreement',
    patch: [{ op: 'replace', path: '/outcomes/0/target', value: 'TBC after next meeting' }],
  },
  {
    ...now,
    name: 'name-not-put-in',
    fault: 'A sentence from the strategy bank, with the gap for the name still in it.',
    rule: 'placeholder-text-replaced',
    outcome: 'fail',
    at: '/adjustments/3',
    base: 'year-5-hearing-adjustments',
    patch: [
      {
        op: 'replace',
        path: '/adjustments/3/statement',
        value: 'Staff face [insert name] when speaking, and check that instructions were heard.',
      },
    ],
  },
  {
    ...now,
    name: 'outcome-that-is-the-barrier',
    fault: 'The barrier was copied into the outcome, to be changed later, and was not.',
    rule: 'same-text-not-repeated',
    outcome: 'ask',
    at: '/outcomes/1',
    base: 'year-2-hands-and-balance',
    patch: [
      {
        op: 'replace',
        path: '/outcomes/1/statement',
        value: 'Zips, buttons and cutlery take so long that Wilf misses play and eats half.',
      },
    ],
  },
];
