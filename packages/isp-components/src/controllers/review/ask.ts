/** Answers by key, as values of the plan: what everything that a review becomes is made from. */
import type { Json, JsonObject } from '../editing/plan-tree.ts';
import { reviewSteps, type Subject } from './question.ts';
import { questionsIn } from './questions.ts';
import { valueIn } from './review-answers.ts';

/** The answer to a question that is asked; undefined where it is not asked, or not answered. */
export type Ask = (key: string) => Json | undefined;

export function askOf(subject: Subject): Ask {
  const questions = new Map(
    reviewSteps.flatMap((step) => questionsIn(step, subject)).map((each) => [each.key, each]),
  );
  return (key) => {
    const question = questions.get(key);
    return question && valueIn(subject.answers, question);
  };
}

/** Leaves out what was not answered. */
export const only = (line: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as JsonObject;

/** The same id for the same thing each time, so that building again changes nothing. */
export type IdFor = (thing: string) => string;
