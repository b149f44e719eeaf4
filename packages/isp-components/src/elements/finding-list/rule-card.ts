/** One rule: each thing that it found, why it matters, what helps, and by what authority. */
import type { Finding } from '@isp-kit/core/policy';
import { html, nothing, type TemplateResult } from 'lit';
import type { RuleFindings } from '../../controllers/findings-controller.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { placeName } from '../../locales/place-words.ts';

export interface ListScene {
  readonly words: Localiser;
  readonly level: number;
  readonly forFamily: boolean;
  readonly select: (finding: Finding) => void;
}

export function ruleCard(scene: ListScene, rule: RuleFindings): TemplateResult {
  const { words, forFamily } = scene;
  const helpTitle = words.t(forFamily ? 'findings.family-help' : 'findings.help');
  return html`<article class="rule" part="rule">
    <ul class="plain-list found">
      ${sameMessage(rule.findings).map((same) => found(scene, same))}
    </ul>
    <dl class="reasons">
      ${reason(words.t('findings.why'), rule.why)} ${reason(helpTitle, rule.help)}
      ${reason(words.t('findings.sources'), sources(words, rule.sources))}
    </dl>
  </article>`;
}

/** What is to be said of several lines in the same words is said once, with a way to each. */
function sameMessage(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = Map.groupBy(findings, ({ message }) => message).values();
  return [...groups].filter((group): group is [Finding, ...Finding[]] => group.length > 0);
}

function found({ words, select }: ListScene, same: [Finding, ...Finding[]]): TemplateResult {
  return html`<li class="finding">
    <p class="message">${same[0].message}</p>
    <ul class="plain-list places">
      ${same.map(
        (finding) =>
          html`<li>
            <button
              class="button button--link"
              type="button"
              part="go"
              @click=${() => select(finding)}
            >
              ${words.t('findings.go', { place: placeName(words, finding.at) })}
            </button>
          </li>`,
      )}
    </ul>
  </li>`;
}

function reason(term: string, value: unknown): TemplateResult | typeof nothing {
  if (value === undefined) return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}

function sources(words: Localiser, list: Finding['sources']): TemplateResult | undefined {
  if (list.length === 0) return undefined;
  return html`<ul class="plain-list sources">
    ${list.map(
      ({ status, title, at }) =>
        html`<li>
          <span class="badge badge--${status}" part="standing"
            >${words.t(`findings.standing.${status}`)}</span
          >
          ${words.t('findings.source', { title, at })}
        </li>`,
    )}
  </ul>`;
}
