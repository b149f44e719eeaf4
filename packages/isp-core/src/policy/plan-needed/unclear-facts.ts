/**
 * Facts that are missing or that nobody here understands. A form that sends `has` for `in-force` must
 * not be told that no plan is needed: it is told what can be said.
 */
import type { Duty, PlanRecord } from './argument.ts';
import type { NeedFacts } from './need-facts.ts';

interface FactMeaning<Value extends string> {
  readonly duty: Duty;
  readonly record: PlanRecord;
  /** What the fact is about, to begin a sentence: for staff, and for the family. */
  readonly about: string;
  readonly familyAbout: string;
  /** Every value; as a record, so that the compiler misses none. */
  readonly values: Readonly<Record<Value, true>>;
}

/** Every fact with its values. */
export const factMeanings: { readonly [Fact in keyof NeedFacts]: FactMeaning<NeedFacts[Fact]> } = {
  needsMetBy: {
    duty: 'special-educational-provision',
    record: 'support-plan',
    about: 'What meets the child’s needs today',
    familyAbout: 'what help meets your child’s needs today',
    values: {
      'universal-offer': true,
      adjustments: true,
      'additional-provision': true,
      'not-known': true,
    },
  },
  ehcp: {
    duty: 'ehcp',
    record: 'support-plan',
    about: 'Where an EHC plan stands',
    familyAbout: 'whether your child has an EHC plan',
    values: { none: true, requested: true, 'in-assessment': true, 'in-force': true, ceased: true },
  },
  disability: {
    duty: 'equality-act',
    record: 'adjustments-record',
    about: 'Whether the child is disabled in the sense of the Equality Act',
    familyAbout: 'whether your child is disabled in the sense of the Equality Act',
    values: { yes: true, no: true, 'not-known': true },
  },
  setting: {
    duty: 'special-educational-provision',
    record: 'support-plan',
    about: 'Where the child learns',
    familyAbout: 'where your child learns',
    values: { school: true, 'early-years-pvi': true, college: true, 'outside-settings': true },
  },
};

/** A reason to ask for each such fact. It rests on no source: nobody can look one up before it is known. */
export function unclearFacts(facts: NeedFacts) {
  return Object.entries(factMeanings).flatMap(([fact, meaning]) => {
    const given: unknown = facts[fact as keyof NeedFacts];
    if (typeof given === 'string' && Object.hasOwn(meaning.values, given)) return [];
    const { duty, record, about, familyAbout, values } = meaning;
    const choices = Object.keys(values).join(', ');
    return [
      {
        ...{ id: `${fact}-not-understood`, duty, record, position: 'open' as const },
        reason: `${about} (${fact}) is missing here, or is said with a word that is not among these: ${choices}.`,
        familyReason: `Before anybody can answer, it has to be said ${familyAbout}. Ask the setting.`,
        sources: [],
      },
    ];
  });
}
