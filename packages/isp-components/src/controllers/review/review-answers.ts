/** What has been answered so far, as typed, and what of it stands in the way of going on. */
import type { Entry, FieldError } from '../editing/entry.ts';
import type { Json } from '../editing/plan-tree.ts';
import { entryOf, readEntry, type Reading } from '../editing/read-entry.ts';
import type { Answers, Question } from './question.ts';

export interface ReviewProblem extends Question {
  readonly error: FieldError;
}

/** What stands in a field: what was typed, else the plan’s present words, else nothing. */
export const entryIn = (answers: Answers, { key, field, initial }: Question): Entry =>
  answers.get(key) ?? entryOf(field.control, initial);

export const readingIn = (answers: Answers, question: Question): Reading =>
  readEntry(question.field, entryIn(answers, question));

/** The value of an answer; undefined where there is none, or none that can be used. */
export function valueIn(answers: Answers, question: Question): Json | undefined {
  const reading = readingIn(answers, question);
  return reading.ok ? reading.value : undefined;
}

export function problemsIn(answers: Answers, questions: readonly Question[]): ReviewProblem[] {
  return questions.flatMap((question) => {
    const reading = readingIn(answers, question);
    return reading.ok ? [] : [{ ...question, error: reading.error }];
  });
}
