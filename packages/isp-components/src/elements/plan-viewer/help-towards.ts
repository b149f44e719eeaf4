/** The lines of provision that serve an outcome, in short, each with a way to all that is known of it. */
import type { Outcome, ProvisionLine } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { lineLink } from './line-link.ts';
import { amountWords, ehcpPlace } from './provision-words.ts';
import { nameOf, type Scene } from './scene.ts';
import { phrase } from './typed-text.ts';

export function helpTowards(scene: Scene, outcome: Outcome): TemplateResult {
  const { plan, words, level } = scene;
  const lines = plan.provision.filter(
    (line) => line.status !== 'ended' && line.outcomes.includes(outcome.id),
  );
  return html`<div class="help">
    ${heading(level + 3, words.t('viewer.outcome.help'), 'heading-s')}
    ${
      lines.length === 0
        ? html`<p class="quiet">${words.t('viewer.outcome.no-help')}</p>`
        : html`<ul class="help__lines plain-list">
            ${lines.map((line) => shortLine(scene, line))}
          </ul>`
    }
  </div>`;
}

function shortLine(scene: Scene, line: ProvisionLine): TemplateResult {
  const { words } = scene;
  return html`<li>
    ${lineLink(scene, line.id, phrase(scene, line.statement))}
    <span class="quiet small">${words.join(inShort(scene, line))}</span>
    ${
      line.status === 'active'
        ? nothing
        : html`<span class="badge badge--caution"
            >${words.t(`choice.provisionStatus.${line.status}`)}</span
          >`
    }
    ${
      ehcpPlace(scene, line) === undefined
        ? nothing
        : html`<span class="badge">${words.t('viewer.provision.ehcp')}</span>`
    }
  </li>`;
}

function inShort(scene: Scene, line: ProvisionLine): string[] {
  const provider = nameOf(scene, line.provider);
  return [
    ...(line.amount ? [amountWords(scene.words, line.amount)] : []),
    ...(provider === undefined ? [] : [provider]),
  ];
}
