/** One question, as the field that it is. */
import type { TemplateResult } from 'lit';
import { answerIn, type Question } from '../../controllers/review/question.ts';
import { errorText } from '../fields/error-text.ts';
import { specField } from '../fields/spec-field.ts';
import { contextOf, idOf, type ReviewScene } from './scene.ts';

export function questionView(
  scene: ReviewScene,
  question: Question,
  hintText?: string,
): TemplateResult {
  const { draft, disabled } = scene;
  const { key, field } = question;
  return specField({
    spec: field,
    context: contextOf(scene),
    id: idOf(key),
    disabled,
    inline: true,
    hintText,
    language: saidIn(scene, key),
    value: draft.entry(question),
    error: errorOf(scene, question),
    onInput: (entry) => draft.answer(question, entry),
  });
}

/** Words of somebody are in the language that they said them in. */
const saidIn = ({ subject }: ReviewScene, key: string): string =>
  key.endsWith('/words') ? answerIn(subject.answers, key.replace(/words$/, 'language')) : '';

export function errorOf(
  { draft, step, words }: ReviewScene,
  { key, field }: Question,
): string | undefined {
  const error = draft.errorOf(step, key);
  return error && errorText(error, words.t(field.label), words);
}

export const questionViews = (
  scene: ReviewScene,
  questions: readonly Question[],
): TemplateResult[] => questions.map((question) => questionView(scene, question));
