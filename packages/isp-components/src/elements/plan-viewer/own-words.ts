/** The child’s own words, then the family’s: the newest of each, whole. Earlier ones are folded. */
import type { Plan, Voice } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { partTitle } from './part-title.ts';
import { callName, type Scene } from './scene.ts';
import { voiceQuote } from './voice-quote.ts';

export function ownWords(scene: Scene): TemplateResult | typeof nothing {
  const { plan, words } = scene;
  const newest = newestVoices(plan);
  if (newest.length === 0) return nothing;
  const title =
    newest[0]?.speaker === 'child'
      ? words.t('viewer.own-words', { name: callName(plan) })
      : words.t('viewer.family-words');
  return html`<section class="part" part="own-words">
    ${partTitle(scene, 'own-words', title)}
    <div class="own-words">${newest.map((voice) => voiceQuote(scene, voice))}</div>
  </section>`;
}

/** All that was said before, newest first. */
export function earlierVoices(plan: Plan): Voice[] {
  const newest = newestVoices(plan);
  return newestFirst(plan).filter((voice) => !newest.includes(voice));
}

function newestVoices(plan: Plan): Voice[] {
  const ordered = newestFirst(plan);
  return (['child', 'family'] as const).flatMap(
    (speaker) => ordered.find((voice) => voice.speaker === speaker) ?? [],
  );
}

const newestFirst = ({ voices }: Plan) => voices.toSorted((a, b) => b.on.localeCompare(a.on));
