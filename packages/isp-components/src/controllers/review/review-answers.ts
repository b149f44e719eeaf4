/** What has been answered so far, as typed, and what of it stands in the way of going on. */
import type { Entry, FieldError } from '../editing/entry.ts';
import type { FieldSpec } from '../editing/field-spec.ts';
import type { Json } from '../editing/plan-tree.ts';
import { entryOf, readEntry, type Reading } from '../editing/read-entry.ts';
import type { Question } from './question.ts';

export type Answers = ReadonlyMap<string, Entry>;

export interface ReviewProblem {
  readonly key: string;
  readonly field: FieldSpec;
  readonly error: FieldError;
}

/** What stands in a field: what was typed, or nothing. */
export const entryIn = (answers: Answers, { key, field }: Question): Entry =>
  answers.get(key) ?? entryOf(field.control, undefined);

export const readingIn = (answers: Answers, question: Question): Reading =>
  readEntry(question.field, entryIn(answers, question));

/** The value of an answer; undefined where there is none, or none that can be used. */
export function valueIn(
  answers: Answers,
  questions: readonly Question[],
  key: string,
): Json | undefined {
  const question = questions.find((one) => one.key === key);
  const reading = question && readingIn(answers, question);
  return reading?.ok ? reading.value : undefined;
}

export function problemsIn(answers: Answers, questions: readonly Question[]): ReviewProblem[] {
  return questions.flatMap((question) => {
    const reading = readingIn(answers, question);
    if (!reading.ok) return [{ ...question, error: reading.error }];
    const error =
      reading.value === undefined ? neededWith(answers, questions, question) : undefined;
    return error ? [{ ...question, error }] : [];
  });
}

/** What is only needed where its neighbour is there: how words were given, the answer behind reasons. */
const neededBy: Readonly<Record<string, { partner: string; error: FieldError }>> = {
  method: { partner: 'words', error: { code: 'choose' } },
  position: { partner: 'words', error: { code: 'choose' } },
  text: { partner: 'owner', error: { code: 'required' } },
};

/** Whether a question that may be left out has to be answered, because of what its neighbour says. */
export const isNeeded = (
  answers: Answers,
  questions: readonly Question[],
  question: Question,
): boolean => neededWith(answers, questions, question) !== undefined;

function neededWith(
  answers: Answers,
  questions: readonly Question[],
  { key, field }: Question,
): FieldError | undefined {
  const need = neededBy[field.key];
  if (!need) return undefined;
  const partner = `${key.slice(0, key.lastIndexOf('/'))}/${need.partner}`;
  return valueIn(answers, questions, partner) === undefined ? undefined : need.error;
}
