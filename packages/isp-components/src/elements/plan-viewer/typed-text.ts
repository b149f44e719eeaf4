/** What people typed: in its own language and direction, with its line breaks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from './scene.ts';
import { sentencesOf } from './sentences.ts';

/** The plan’s language where it is not that of the words around it. */
export function planLanguage({ plan, words }: Scene): string | typeof nothing {
  const same = plan.language.split('-')[0] === words.locale.split('-')[0];
  return same ? nothing : plan.language;
}

/** A paragraph of the plan. */
export function paragraph(scene: Scene, text: string, className = ''): TemplateResult {
  const lang = planLanguage(scene);
  return html`<p class="typed ${className}" dir="auto" lang=${lang}>${ideas(scene, text)}</p>`;
}

/** Some words of the plan inside a sentence of ours. */
export function phrase(scene: Scene, text: string): TemplateResult {
  return html`<bdi lang=${planLanguage(scene)}>${text}</bdi>`;
}

/** In easy read every sentence has a line to itself. Not a word of it is changed. */
export function ideas(scene: Scene, text: string, language = scene.plan.language): unknown {
  if (!scene.easyRead) return text;
  return sentencesOf(text, language).map(
    (sentence) => html`<span class="idea">${sentence.text.trim()} </span>`,
  );
}
