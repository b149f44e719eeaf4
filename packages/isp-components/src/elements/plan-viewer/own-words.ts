/** The child’s own words, then the family’s: the newest of each open, earlier ones folded. */
import type { Voice } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { smallFold } from './fold.ts';
import { callName, type Scene } from './scene.ts';
import { voiceQuote } from './voice-quote.ts';

export function ownWords(scene: Scene): TemplateResult | typeof nothing {
  const { plan, words, level } = scene;
  if (plan.voices.length === 0) return nothing;
  const newestFirst = plan.voices.toSorted((a, b) => b.on.localeCompare(a.on));
  const child = newestFirst.find((voice) => voice.speaker === 'child');
  const family = newestFirst.find((voice) => voice.speaker === 'family');
  const earlier = newestFirst.filter((voice) => voice !== child && voice !== family);
  const title = child
    ? words.t('viewer.own-words', { name: callName(plan) })
    : words.t('viewer.family-words');
  return html`<section class="part own-words" part="own-words">
    ${heading(level + 1, title, 'heading-l')}
    <div class="own-words__newest">
      ${[child, family].map((voice) => (voice ? voiceQuote(scene, voice) : nothing))}
    </div>
    ${earlierWords(scene, earlier)}
  </section>`;
}

function earlierWords(scene: Scene, voices: readonly Voice[]): TemplateResult | typeof nothing {
  if (voices.length === 0) return nothing;
  return smallFold(
    scene.words.t('viewer.voice.earlier', { count: voices.length }),
    voices.map((voice) => voiceQuote(scene, voice)),
  );
}
