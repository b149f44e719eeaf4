/** Below the first page: everything else, folded. A part without lines is not there. */
import { html, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { aboutThisPlan } from './about-this-plan.ts';
import { adviceEntry } from './advice.ts';
import { agreements } from './agreements.ts';
import { base } from './base.ts';
import { barrierCard } from './barriers.ts';
import { fold, type Fold } from './fold.ts';
import { concernEntry } from './concerns.ts';
import { delivery } from './delivery.ts';
import { documentEntry, otherPlanEntry } from './documents.ts';
import { ehcp } from './ehcp.ts';
import { earlierVoices } from './own-words.ts';
import { people } from './people.ts';
import { progress } from './progress.ts';
import { provisionInFull } from './provision-in-full.ts';
import { reviews } from './reviews.ts';
import { callName, type Scene } from './scene.ts';
import { transitionEntry } from './transitions.ts';
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

type ListName =
  | 'barriers'
  | 'provision'
  | 'delivery'
  | 'progress'
  | 'reviews'
  | 'agreements'
  | 'advice'
  | 'transitions'
  | 'concerns'
  | 'documents'
  | 'otherPlans';

function parts(scene: Scene): Fold[] {
  const { plan } = scene;
  const list = (name: ListName, content: unknown): Fold => ({
    name,
    title: scene.words.t(`part.${name}`),
    count: plan[name].length,
    content,
  });
  return [
    saidBefore(scene),
    list(
      'barriers',
      plan.barriers.map((line) => barrierCard(scene, line)),
    ),
    list('provision', provisionInFull(scene)),
    list('delivery', delivery(scene)),
    list('progress', progress(scene)),
    list('reviews', reviews(scene)),
    list('agreements', agreements(scene)),
    list(
      'advice',
      plan.advice.map((line) => adviceEntry(scene, line)),
    ),
    ...single(scene, 'base', base(scene)),
    ...single(scene, 'ehcp', ehcp(scene)),
    list(
      'transitions',
      plan.transitions.map((line) => transitionEntry(scene, line)),
    ),
    list(
      'concerns',
      plan.concerns.map((line) => concernEntry(scene, line)),
    ),
    others(scene),
    list(
      'documents',
      plan.documents.map((line) => documentEntry(scene, line)),
    ),
    list(
      'otherPlans',
      plan.otherPlans.map((line) => otherPlanEntry(scene, line)),
    ),
    { name: 'plan', title: scene.words.t('viewer.plan'), content: aboutThisPlan(scene) },
  ];
}

function saidBefore(scene: Scene): Fold {
  const { plan, words } = scene;
  const earlier = earlierVoices(plan);
  return {
    name: 'voices',
    title: words.t('viewer.voice.earlier', { name: callName(plan) }),
    count: earlier.length,
    content: earlier.map((voice) => voiceQuote(scene, voice)),
  };
}

function others(scene: Scene): Fold {
  const count = scene.plan.people.filter((person) => person.role !== 'child').length;
  return { name: 'people', title: scene.words.t('part.people'), count, content: people(scene) };
}

function single(scene: Scene, name: 'base' | 'ehcp', content: unknown): Fold[] {
  return content === undefined ? [] : [{ name, title: scene.words.t(`part.${name}`), content }];
}
