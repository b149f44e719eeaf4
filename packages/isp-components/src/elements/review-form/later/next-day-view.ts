/** The day of the next review: three that the calendar offers, a day of one’s own, or none yet. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Review } from '@isp-kit/core/plan';
import type { DayDoubt, OfferedDay } from '../../../controllers/review/next-days.ts';
import { askOf } from '../../../controllers/review/ask.ts';
import { answerIn } from '../../../controllers/review/question.ts';
import { nextDayQuestion, ownDayQuestion } from '../../../controllers/review/questions.ts';
import { formatWeekday } from '../../../locales/dates.ts';
import type { Localiser } from '../../../locales/localiser.ts';
import { radiosField } from '../../fields/choices-field.ts';
import { errorOf, questionView } from '../question-view.ts';
import { idOf } from '../scene.ts';
import type { LaterScene } from './later-scene.ts';

export function nextDayView(scene: LaterScene): TemplateResult {
  const { core, days, plan, draft, words, disabled, subject } = scene;
  const ask = askOf(subject);
  const heldOn = draft.heldOn ?? '';
  const calendar = core.calendarOf(days.calendar);
  const kind = (ask('basics/kind') ?? 'yearly') as Review['kind'];
  const offer = heldOn
    ? core.nextDays(plan, { kind, heldOn, calendar, profile: days.profile })
    : { days: [], due: undefined };
  const chosen = answerIn(subject.answers, nextDayQuestion.key);
  return html`${radiosField({
    id: idOf(nextDayQuestion.key),
    words,
    disabled,
    label: words.t('review.nextReviewOn'),
    hint: offer.due && words.t('review.nextReviewOn.due', { date: words.date(offer.due) }),
    error: errorOf(scene, nextDayQuestion),
    value: chosen,
    choices: choicesFor(words, offer.days, chosen),
    onInput: (value) => draft.answer(nextDayQuestion, value),
  })}
  ${chosen === 'own' ? ownDay(scene, { heldOn, calendar, due: offer.due }) : nothing}`;
}

/** A day that was chosen and is no longer offered stays to be seen. */
function choicesFor(words: Localiser, days: readonly OfferedDay[], chosen: string) {
  const isDay = /^[0-9]/.test(chosen) && !days.some(({ on }) => on === chosen);
  const all = isDay ? [...days, { on: chosen }] : days;
  return [
    ...all.map((day) => ({ value: day.on, label: dayWords(words, day) })),
    { value: 'own', label: words.t('review.nextDay.own') },
    { value: 'none', label: words.t('review.nextDay.none') },
  ];
}

export function dayWords(words: Localiser, { on, week }: OfferedDay): string {
  const [weekday, date] = [formatWeekday(on, words.locale), words.date(on)];
  if (!week) return words.t('review.nextDay.plain', { weekday, date });
  return words.t('review.nextDay.week', { weekday, date, week: week.week, term: week.term });
}

function ownDay(
  scene: LaterScene,
  facts: Parameters<LaterScene['core']['doubtsOf']>[1],
): TemplateResult {
  const { core, subject } = scene;
  const on = askOf(subject)(ownDayQuestion.key);
  const told = typeof on === 'string' ? core.doubtsOf(on, facts) : { doubts: [], name: undefined };
  return html`${questionView(scene, ownDayQuestion)}
    <div role="status">
      ${told.doubts.map(
        (doubt) =>
          html`<p class="panel panel--caution">
            ${doubtWords(scene.words, doubt, { name: told.name ?? '', due: facts.due })}
          </p>`,
      )}
    </div>`;
}

function doubtWords(
  words: Localiser,
  doubt: DayDoubt,
  { name, due = '' }: { name: string; due: string | undefined },
): string {
  if (doubt === 'late') return words.t('review.nextDay.late', { date: words.date(due) });
  if (doubt === 'closure') return words.t('review.nextDay.closure', { name });
  return words.t(`review.nextDay.${doubt}`);
}
