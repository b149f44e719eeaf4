/** How the child and the family communicate: what anybody should know before they begin to talk. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CodeListName } from '../../context/code-lists.ts';
import { codesText } from './code-text.ts';
import { fact, factList } from './facts.ts';
import { partTitle } from './part-title.ts';
import { callName, type Scene } from './scene.ts';
import { paragraph } from './typed-text.ts';

export function communication(scene: Scene): TemplateResult | typeof nothing {
  const { plan, words, codes } = scene;
  const coded = (list: CodeListName, all: readonly string[]) =>
    codesText(
      scene,
      all.map((code) => codes.word(list, code)),
    );
  const { methods, formats, notes } = plan.person.communication;
  const facts = [
    ...fact(words.t('viewer.communication.methods'), coded('communication-methods', methods)),
    ...fact(words.t('viewer.communication.languages'), languages(scene)),
    ...fact(words.t('viewer.communication.formats'), coded('accessible-formats', formats)),
  ];
  if (facts.length === 0 && notes === undefined) return nothing;
  return html`<section class="part communication" part="communication">
    ${partTitle(scene, 'communication', words.t('viewer.communication', { name: callName(plan) }))}
    ${notes === undefined ? nothing : paragraph(scene, notes, 'lead')} ${factList(facts)}
  </section>`;
}

/** Said only where it tells something: English alone goes without saying. */
function languages({ plan, words }: Scene): TemplateResult | undefined {
  const all = plan.person.communication.languages;
  if (all.every(({ language }) => language.split('-')[0] === 'en')) return undefined;
  return html`<ul class="plain-list">
    ${all.map(
      ({ id, language, use }) =>
        html`<li id=${id}>
          ${words.language(language)}
          <span class="quiet">(${words.t(`choice.languageUse.${use}`)})</span>
        </li>`,
    )}
  </ul>`;
}
