/** What the log says, beside the question. It answers nothing by itself: somebody has to take it. */
import { html, nothing, type TemplateResult } from 'lit';
import { deliveryLog, observationsOf } from '../../../controllers/review/delivery-log.ts';
import type { JudgedLine, LineKind } from '../../../controllers/review/judged-line.ts';
import { deliverySentences, observationWords } from '../../../controllers/review/log-words.ts';
import type { Localiser } from '../../../locales/localiser.ts';
import { answerIn } from '../../../controllers/review/question.ts';
import { action } from '../action.ts';
import type { ReviewScene } from '../scene.ts';

/** More than these would not be read at a meeting. */
const MOST_OBSERVATIONS = 5;

export function logPanel(
  scene: ReviewScene,
  kind: LineKind,
  line: JudgedLine,
): TemplateResult | typeof nothing {
  if (kind === 'adjustment') return nothing;
  const { words, span } = scene;
  const title =
    span.after === undefined
      ? words.t('review.log.title.ever')
      : words.t('review.log.title', { date: words.date(span.after) });
  return html`<div class="log" role="group" aria-labelledby="log-${line.id}">
    <p class="log__title" id="log-${line.id}">${title}</p>
    ${kind === 'outcome' ? outcomeLog(scene, line) : provisionLog(scene, line)}
  </div>`;
}

const none = ({ words }: ReviewScene) => html`<p>${words.t('review.log.none')}</p>`;

function outcomeLog(scene: ReviewScene, { id, statement }: JudgedLine): TemplateResult {
  const { plan, words, span, subject, say, draft } = scene;
  const observed = observationsOf(plan, id, span)
    .filter((entry) => subject.maySee(`/progress/${entry.id}`))
    .slice(0, MOST_OBSERVATIONS);
  const seenIn = (words: Localiser) => observed.map((entry) => observationWords(words, entry));
  const seen = seenIn(words);
  const help = plan.provision.filter(
    (line) => line.outcomes.includes(id) && subject.maySee(`/provision/${line.id}`),
  );
  const log = deliveryLog(plan, new Set(help.map((line) => line.id)), span);
  const sessions = deliverySentences(words, log);
  if (seen.length + sessions.length === 0) return none(scene);
  const use = () => {
    const { forRecord } = words;
    const happened = deliverySentences(forRecord, log).join(' ');
    addText(scene, `outcome/${id}/evidence`, [...seenIn(forRecord), happened]);
    say(words.t('review.log.used', { field: words.t('review.outcome.evidence') }));
    draft.carry([id], false);
  };
  return html`${
    seen.length > 0
      ? html`<ul class="bullets">
          ${seen.map((text) => html`<li>${text}</li>`)}
        </ul>`
      : nothing
  }
  ${
    sessions.length > 0 ? html`<p>${words.t('review.log.help')} ${sessions.join(' ')}</p>` : nothing
  }
  ${action(scene, {
    look: 'small',
    text: words.t('review.log.use'),
    name: words.t('review.log.use.name', { name: statement }),
    onPress: use,
  })}`;
}

function provisionLog(scene: ReviewScene, { id, statement }: JudgedLine): TemplateResult {
  const { plan, words, span, draft, say } = scene;
  const log = deliveryLog(plan, new Set([id]), span);
  if (log.says === undefined) return none(scene);
  const { says } = log;
  const sentences = deliverySentences(words, log);
  const answer = words.code('choice.delivered', says);
  const take = () => {
    draft.answer({ key: `provision/${id}/delivered` }, says);
    addText(scene, `provision/${id}/reason`, [deliverySentences(words.forRecord, log).join(' ')]);
    say(words.t('review.log.answered', { answer }));
  };
  return html`<p>${sentences.join(' ')}</p>
    <p>${words.t('review.log.says', { answer })}</p>
    ${action(scene, {
      look: 'small',
      text: words.t('review.log.answer'),
      name: words.t('review.log.answer.name', { name: statement }),
      onPress: take,
    })}`;
}

/** Adds lines to what stands there, each once: what somebody wrote stays. */
function addText({ draft, subject }: ReviewScene, key: string, lines: readonly string[]): void {
  const now = answerIn(subject.answers, key);
  const fresh = lines.filter((line) => line !== '' && !now.includes(line));
  draft.answer({ key }, [...(now === '' ? [] : [now]), ...fresh].join('\n'));
}
