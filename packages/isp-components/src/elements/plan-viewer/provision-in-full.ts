/** One line of provision with all that is known of it. Never presented as a legal right. */
import type { ProvisionLine } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { explainedWord } from './explained-word.ts';
import { fact, factList } from './facts.ts';
import { longList } from './long-list.ts';
import { periodWords, recipientWords } from './provision-period.ts';
import { amountWords, ehcpPlace } from './provision-words.ts';
import { lineMarks } from './line-marks.ts';
import { callName, linesById, nameAndRole, type Scene } from './scene.ts';
import { paragraph, phrase } from './typed-text.ts';

export function provisionInFull(scene: Scene): TemplateResult {
  const { plan, words } = scene;
  const fromEhcp = plan.provision.some((line) => ehcpPlace(scene, line) !== undefined);
  return html`${
    fromEhcp
      ? html`<p class="panel">
          ${words.t('viewer.provision.ehcp-note', { name: callName(plan) })}
        </p>`
      : nothing
  }
  ${longList(scene, 'provision', plan.provision, (shown) =>
    shown.map((line) => provisionCard(scene, line)),
  )}`;
}

function provisionCard(scene: Scene, line: ProvisionLine): TemplateResult {
  const { words, level, codes } = scene;
  const { amount, place } = line;
  const show = (text: string) => paragraph(scene, text);
  return html`<article class="line" id=${line.id} part="line">
    ${heading(level + 3, phrase(scene, line.statement), 'heading-s typed')} ${badges(scene, line)}
    ${factList([
      ...fact(words.t('viewer.provision.who'), nameAndRole(scene, line.provider)),
      ...fact(words.t('viewer.provision.how-often'), amount, (all) => amountWords(words, all)),
      ...fact(words.t('viewer.provision.with'), recipientWords(words, line.recipient)),
      ...fact(words.t('viewer.provision.where'), place, (text) => phrase(scene, text)),
      ...fact(words.t('viewer.provision.when'), periodWords(words, line)),
      ...fact(
        words.t('viewer.provision.layer'),
        explainedWord(scene, codes.word('layers', line.layer)),
      ),
      ...fact(words.t('viewer.provision.why'), line.evidenceBase, show),
      ...fact(words.t('viewer.provision.in-class'), line.backInClass, show),
      ...fact(words.t('viewer.provision.answers'), statements(scene, 'barriers', line.barriers)),
      ...fact(words.t('viewer.provision.towards'), statements(scene, 'outcomes', line.outcomes)),
      ...fact(words.t('viewer.provision.history'), history(scene, line)),
    ])}
    ${lineMarks(scene, line)}
  </article>`;
}

function badges(scene: Scene, line: ProvisionLine): TemplateResult {
  const { words } = scene;
  const { status } = line;
  const place = ehcpPlace(scene, line);
  const look = status === 'active' ? 'badge--good' : 'badge--caution';
  return html`<p class="tags">
    <span class="badge ${look}">${words.t(`choice.provisionStatus.${status}`)}</span>
    ${
      place === undefined
        ? nothing
        : html`<span class="badge" part="ehcp-badge"
            >${words.t('viewer.provision.ehcp-place', { place })}</span
          >`
    }
  </p>`;
}

function statements(
  scene: Scene,
  part: 'barriers' | 'outcomes',
  ids: readonly string[],
): TemplateResult | undefined {
  const lines: readonly { id: string; statement: string }[] = scene.plan[part];
  const found = linesById(lines, ids);
  if (found.length === 0) return undefined;
  return html`<ul class="tight">
    ${found.map(({ statement }) => html`<li>${phrase(scene, statement)}</li>`)}
  </ul>`;
}

/** Told only where something happened to the line: that it once began is in its dates. */
function history(scene: Scene, { statusHistory }: ProvisionLine): TemplateResult | undefined {
  if (statusHistory.length < 2) return undefined;
  const { words } = scene;
  return html`<ol class="plain-list tight">
    ${statusHistory.map(
      ({ id, status, on, reason }) =>
        html`<li id=${id}>
          ${words.date(on)}: ${words.t(`choice.provisionStatus.${status}`)}
          ${reason === undefined ? nothing : html`<span class="quiet">${phrase(scene, reason)}</span>`}
        </li>`,
    )}
  </ol>`;
}
