/** Moves: what is to be done for one, what was done, and who can be asked. */
import type { Plan } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { fact } from './facts.ts';
import { lineEntry } from './line-entry.ts';
import { lineMarks } from './line-marks.ts';
import { nameOf, namesOf, type Scene } from './scene.ts';
import { paragraph, phrase } from './typed-text.ts';

type Transition = Plan['transitions'][number];

export function transitionEntry(scene: Scene, move: Transition): TemplateResult {
  const { words, plan } = scene;
  const settingName = (id: string | undefined) => plan.settings.find((s) => s.id === id)?.name;
  const asked = namesOf(scene, move.peopleWhoKnowMe);
  const typed = (text: string) => paragraph(scene, text);
  const place = (text: string) => phrase(scene, text);
  return lineEntry(scene, {
    line: move,
    title: words.t(`choice.transitionKind.${move.kind}`),
    standing: [words.t(`choice.transitionStatus.${move.status}`)],
    facts: [
      ...fact(words.t('viewer.transition.from'), settingName(move.from), place),
      ...fact(words.t('viewer.transition.to'), settingName(move.to) ?? move.toDescription, place),
      ...fact(words.t('viewer.transition.on'), move.on, (on) => words.date(on)),
      ...fact(
        words.t('viewer.transition.people'),
        asked.length > 0 ? words.list(asked) : undefined,
      ),
      ...fact(words.t('viewer.transition.practical'), move.practical, typed),
      ...fact(words.t('viewer.transition.sent'), move.sent, typed),
      ...fact(
        words.t('viewer.transition.actions'),
        move.actions.length > 0 ? move.actions : undefined,
        (all) =>
          html`<ul class="judgements plain-list">
            ${all.map((action) => actionItem(scene, action))}
          </ul>`,
      ),
    ],
  });
}

function actionItem(scene: Scene, action: Transition['actions'][number]): TemplateResult {
  const { words } = scene;
  const { status, text, dueOn, doneOn, reason } = action;
  const day = doneOn ?? dueOn;
  const aside = [
    nameOf(scene, action.owner) ?? [],
    day === undefined ? [] : words.date(day),
  ].flat();
  return html`<li class="judgement" id=${action.id}>
    <p>${phrase(scene, text)}</p>
    <p class="tags">
      <span class="badge">${words.t(`choice.actionStatus.${status}`)}</span>
      <span class="quiet small">${words.join(aside)}</span>
    </p>
    ${reason === undefined ? nothing : paragraph(scene, reason)} ${lineMarks(scene, action)}
  </li>`;
}
