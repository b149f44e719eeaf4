/** Below the first page: everything else, folded. A part without lines is not there. */
import type { Plan } from '@isp-kit/core/plan';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
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
import { longList } from './long-list.ts';
import { earlierVoices } from './own-words.ts';
import { partTitle } from './part-title.ts';
import { people } from './people.ts';
import { progress } from './progress.ts';
import { provisionInFull } from './provision-in-full.ts';
import { reviews } from './reviews.ts';
import { callName, type Scene } from './scene.ts';
import { transitionEntry } from './transitions.ts';
import { voiceQuote } from './voice-quote.ts';

export function folds(scene: Scene): TemplateResult {
  const { words } = scene;
  const filled = parts(scene).filter(({ count }) => count !== 0);
  // Made here and not while Lit draws, so that what is wrong with a view is noticed where it is handled.
  const drawn = inOrder(scene, filled).map((part) => ({
    name: part.name,
    shown: fold(scene, part),
  }));
  return html`<section class="part detail" part="detail">
    ${partTitle(scene, 'detail', words.t('viewer.detail'))}
    <p class="quiet small detail__hint">${words.t('viewer.detail.hint')}</p>
    ${repeat(
      drawn,
      ({ name }) => name,
      ({ shown }) => shown,
    )}
  </section>`;
}

/** What this reader is here for comes first; the rest stays as it is. */
function inOrder({ order: { foldsFirst } }: Scene, all: readonly Fold[]): Fold[] {
  const rank = ({ name }: Fold) => {
    const at = foldsFirst.indexOf(name);
    return at === -1 ? foldsFirst.length : at;
  };
  return all.toSorted((a, b) => rank(a) - rank(b));
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
  const list = (name: ListName, content: () => unknown): Fold => ({
    name,
    title: scene.words.t(`part.${name}`),
    count: plan[name].length,
    content,
  });
  const lines = <Name extends ListName>(
    name: Name,
    show: (scene: Scene, line: Plan[Name][number]) => unknown,
  ) =>
    list(name, () =>
      longList<Plan[Name][number]>(scene, name, plan[name], (shown) =>
        shown.map((line) => show(scene, line)),
      ),
    );
  return [
    saidBefore(scene),
    lines('barriers', barrierCard),
    list('provision', () => provisionInFull(scene)),
    list('delivery', () => delivery(scene)),
    list('progress', () => progress(scene)),
    list('reviews', () => reviews(scene)),
    list('agreements', () => agreements(scene)),
    lines('advice', adviceEntry),
    ...single(scene, 'base', () => base(scene)),
    ...single(scene, 'ehcp', () => ehcp(scene)),
    lines('transitions', transitionEntry),
    lines('concerns', concernEntry),
    others(scene),
    lines('documents', documentEntry),
    lines('otherPlans', otherPlanEntry),
    { name: 'plan', title: scene.words.t('viewer.plan'), content: () => aboutThisPlan(scene) },
  ];
}

function saidBefore(scene: Scene): Fold {
  const { plan, words } = scene;
  const earlier = earlierVoices(plan);
  return {
    name: 'voices',
    title: words.t('viewer.voice.earlier', { name: callName(plan) }),
    count: earlier.length,
    content: () =>
      longList(scene, 'voices', earlier, (shown) => shown.map((voice) => voiceQuote(scene, voice))),
  };
}

function others(scene: Scene): Fold {
  const count = scene.plan.people.filter((person) => person.role !== 'child').length;
  return {
    name: 'people',
    title: scene.words.t('part.people'),
    count,
    content: () => people(scene),
  };
}

function single(scene: Scene, name: 'base' | 'ehcp', content: () => unknown): Fold[] {
  return scene.plan[name] ? [{ name, title: scene.words.t(`part.${name}`), content }] : [];
}
