/** One line that is judged: its questions with the log beside them, or that it is carried forward. */
import { html, nothing, type TemplateResult } from 'lit';
import type { JudgedLine, LineKind } from '../../../controllers/review/judged-line.ts';
import { lineQuestions } from '../../../controllers/review/judged-lines.ts';
import { action } from '../action.ts';
import { logPanel } from './log-panel.ts';
import { questionViews } from '../question-view.ts';
import { headingAt, idOf, planWords, type ReviewScene } from '../scene.ts';

export function judgedCard(
  scene: ReviewScene,
  kind: LineKind,
  line: JudgedLine,
  below: number,
): TemplateResult {
  const { id, statement } = line;
  const title = html`<span id="t-${id}">${planWords(scene, statement)}</span>`;
  const carried = scene.draft.carried.has(id);
  return html`<section class=${carried ? 'card card--carried' : 'card'} aria-labelledby="t-${id}">
    ${headingAt(scene, below, title, 'heading-m card__title')}
    ${carried ? carriedBody(scene, kind, line) : askedBody(scene, kind, line)}
  </section>`;
}

function carriedBody(scene: ReviewScene, kind: LineKind, { id, statement }: JudgedLine) {
  const { draft, words, focusOn } = scene;
  const first = kind === 'outcome' ? 'achievement' : kind === 'provision' ? 'delivered' : 'happens';
  const ask = () => {
    draft.carry([id], false);
    focusOn(idOf(`${kind}/${id}/${first}`));
  };
  return html`<div class="button-row">
    <span class="badge badge--accent">${words.t('review.carried')}</span>
    ${action(scene, {
      id: `ask-${id}`,
      look: 'link',
      text: words.t('review.carried.ask'),
      name: words.t('review.carried.ask.name', { name: statement }),
      onPress: ask,
    })}
  </div>`;
}

function askedBody(scene: ReviewScene, kind: LineKind, line: JudgedLine): TemplateResult {
  const { words, subject } = scene;
  const { id } = line;
  const questions = lineQuestions(kind, line, subject);
  const [judged, changed] = [
    questions.filter(({ key }) => !key.startsWith('change/')),
    questions.filter(({ key }) => key.startsWith('change/')),
  ];
  const target = 'target' in line ? line.target : undefined;
  return html`${
      target ? html`<p class="quiet">${words.t('review.outcome.target', { target })}</p>` : nothing
    }
    <div class="judged">
      ${logPanel(scene, kind, line)}
      <div class="judged__questions">${questionViews(scene, judged)}</div>
    </div>
    ${
      changed.length > 0
        ? html`<section class="panel panel--accent change" aria-labelledby="c-${id}">
            ${headingAt(
              scene,
              2,
              html`<span id="c-${id}">${words.t('review.change.title')}</span>`,
              'heading-s',
            )}
            <p class="quiet">${words.t('review.change.text')}</p>
            ${questionViews(scene, changed)}
          </section>`
        : nothing
    }
    ${carryOne(scene, line)}`;
}

function carryOne(scene: ReviewScene, { id, statement }: JudgedLine): TemplateResult {
  const { draft, words, say, focusOn } = scene;
  const carry = () => {
    draft.carry([id], true);
    say(words.t('review.carried.said', { count: 1 }));
    focusOn(`ask-${id}`);
  };
  return html`<div>
    ${action(scene, {
      look: 'link',
      text: words.t('review.carry.one'),
      name: words.t('review.carry.one.name', { name: statement }),
      onPress: carry,
    })}
  </div>`;
}
