/** Somebody’s own words: whole, in their language and direction, with how they gave them. */
import type { Voice } from '@isp-kit/core/plan';
import { html, type TemplateResult } from 'lit';
import { lineMarks } from './line-marks.ts';
import { isTheChild } from './reading-order.ts';
import { callName, nameAndRole, nameOf, type Scene } from './scene.ts';
import { ideas } from './typed-text.ts';

export function voiceQuote(scene: Scene, voice: Voice): TemplateResult {
  return html`<figure class="voice voice--${voice.speaker}" id=${voice.id} part="voice">
    <blockquote lang=${voice.language} dir="auto">
      <span class="typed">${ideas(scene, voice.words, voice.language)}</span>
    </blockquote>
    <figcaption class="small">
      <strong><bdi>${speakerOf(scene, voice)}</bdi></strong> ${circumstances(scene, voice)}
    </figcaption>
    ${lineMarks(scene, voice)}
  </figure>`;
}

export function speakerOf(scene: Scene, { speaker, person }: Voice): string {
  if (speaker === 'child') {
    if (isTheChild(scene.audience)) return scene.words.t('choice.speaker.child');
    return nameOf(scene, person) ?? callName(scene.plan);
  }
  return nameAndRole(scene, person) ?? scene.words.t('choice.speaker.family');
}

/** “drew it, 20 October 2026, written down by Ms Lovell” */
function circumstances(scene: Scene, { method, language, on, recordedBy }: Voice): string {
  const { words, plan } = scene;
  const recorder = nameOf(scene, recordedBy);
  const foreign = language.split('-')[0] !== plan.language.split('-')[0];
  return words.join([
    words.t(`choice.method.${method}`),
    ...(foreign
      ? [words.t('viewer.voice.in-language', { language: words.language(language) })]
      : []),
    words.date(on),
    ...(recorder === undefined ? [] : [words.t('viewer.voice.written-down', { person: recorder })]),
  ]);
}
