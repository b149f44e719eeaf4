/** A question of the review form: a field, and where its answer is kept. */
import type { Plan } from '@isp-kit/core/plan';
import type { Entry } from '../editing/entry.ts';
import type { FieldSpec, PlainKey } from '../editing/field-spec.ts';
import type { Json } from '../editing/plan-tree.ts';
import type { LayerChange } from './layer-change.ts';

/** The steps of a review, in the order of the meeting. */
export const reviewSteps = [
  'last',
  'basics',
  'voices',
  'outcomes',
  'help',
  'next',
  'agreement',
  'check',
] as const;
export type ReviewStep = (typeof reviewSteps)[number];

export interface Question {
  /** Unique in the review: `outcome/<id>/achievement`. */
  readonly key: string;
  readonly field: FieldSpec;
  /** What stands in the field until somebody writes in it: the plan’s present words, never a judgement. */
  readonly initial?: Json | undefined;
  /** What it is asked about, in the words of the plan: the same question stands there of many lines. */
  readonly about?: string | undefined;
}

export type Answers = ReadonlyMap<string, Entry>;

/** What is reviewed, as far as it decides which questions are asked. */
export interface Subject {
  readonly plan: Plan;
  /** A line that is kept back from the person at the screen is not asked about. */
  readonly maySee: (at: string) => boolean;
  readonly answers: Answers;
  /** Ids of the decisions that somebody has begun to write. */
  readonly decisions: readonly string[];
  /** Ids for words of the family beyond those that are asked for anyway. */
  readonly moreVoices: readonly string[];
  /** Ids of lines that are carried forward without being asked about. */
  readonly carried: ReadonlySet<string>;
  /** What the answers so far change in the layers of support; none until that is known. */
  readonly layers: readonly LayerChange[];
}

export type Seen = Pick<Subject, 'plan' | 'maySee'>;

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
export const about = (
  group: string,
  fields: readonly FieldSpec[],
  name?: string,
): readonly Question[] =>
  fields.map((field) => ({ key: `${group}/${field.key}`, field, about: name }));

/** What was chosen or typed as text; empty where nothing was. */
export function answerIn(answers: Answers, key: string): string {
  const entry = answers.get(key);
  return typeof entry === 'string' ? entry.trim() : '';
}
