/** A question of the review form: a field, and where its answer is kept. */
import type { Plan } from '@isp-kit/core/plan';
import type { FieldSpec, PlainKey } from '../editing/field-spec.ts';

/** The steps of a review, in order. */
export const reviewSteps = [
  'basics',
  'outcomes',
  'provision',
  'voices',
  'agreement',
  'check',
] as const;
export type ReviewStep = (typeof reviewSteps)[number];

export interface Question {
  /** Unique in the review: `outcome/<id>/achievement`. */
  readonly key: string;
  readonly field: FieldSpec;
}

/** What is reviewed, as far as it decides which questions are asked. */
export interface Subject {
  readonly plan: Plan;
  /** A line that is kept back from the person at the screen is not asked about. */
  readonly maySee: (at: string) => boolean;
  /** Ids of the decisions that somebody has begun to write. */
  readonly decisions: readonly string[];
  /** Looked at, and left as it is. */
  readonly unchanged: boolean;
}

export const words = (area: string, codes: readonly string[]) =>
  ({ from: 'words', area, codes }) as const;

export const people = { kind: 'select', options: { from: 'lines', list: 'people' } } as const;

/** Words and answers of the family are nobody else’s. */
export const family = {
  kind: 'select',
  options: { from: 'lines', list: 'people', family: true },
} as const;

/** Radios, since an answer that is out of sight is chosen less often. */
export function radios(
  key: string,
  label: PlainKey,
  area: string,
  codes: readonly string[],
): FieldSpec {
  return {
    key,
    label,
    control: { kind: 'radios', options: words(area, codes) },
    required: true,
  };
}

export const text = (key: string, label: PlainKey, size: 'statement' | 'account'): FieldSpec => ({
  key,
  label,
  control: { kind: 'textarea', size },
});

/** Questions about one thing, each kept under it. */
export const about = (group: string, fields: readonly FieldSpec[]): Question[] =>
  fields.map((field) => ({ key: `${group}/${field.key}`, field }));
