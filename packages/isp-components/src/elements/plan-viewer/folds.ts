/** Below the first page: everything else, folded. A part without lines is not there. */
import { html, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { aboutThisPlan } from './about-this-plan.ts';
import { agreements } from './agreements.ts';
import { barrierCard } from './barriers.ts';
import { fold, type Fold } from './fold.ts';
import { earlierVoices } from './own-words.ts';
import { people } from './people.ts';
import { provisionInFull } from './provision-in-full.ts';
import { reviews } from './reviews.ts';
import { callName, type Scene } from './scene.ts';
import { voiceQuote } from './voice-quote.ts';

export function folds(scene: Scene): TemplateResult {
  const { words, level } = scene;
  return html`<section class="part detail" part="detail">
    ${heading(level + 1, words.t('viewer.detail'), 'heading-l')}
    <p class="quiet small detail__hint">${words.t('viewer.detail.hint')}</p>
    ${parts(scene)
      .filter(({ count }) => count !== 0)
      .map((part) => fold(scene, part))}
  </section>`;
}

function parts(scene: Scene): Fold[] {
  const { plan, words } = scene;
  const adults = plan.people.filter((person) => person.role !== 'child');
  const list = (name: 'barriers' | 'provision' | 'people' | 'reviews' | 'agreements') => ({
    name,
    title: words.t(`part.${name}`),
    count: name === 'people' ? adults.length : plan[name].length,
  });
  const earlier = earlierVoices(plan);
  return [
    {
      name: 'voices',
      title: words.t('viewer.voice.earlier', { name: callName(plan) }),
      count: earlier.length,
      content: earlier.map((voice) => voiceQuote(scene, voice)),
    },
    {
      ...list('barriers'),
      content: plan.barriers.map((barrier) => barrierCard(scene, barrier)),
    },
    { ...list('provision'), content: provisionInFull(scene) },
    { ...list('people'), content: people(scene) },
    { ...list('reviews'), content: reviews(scene) },
    { ...list('agreements'), content: agreements(scene) },
    { name: 'plan', title: words.t('viewer.plan'), content: aboutThisPlan(scene) },
  ];
}
