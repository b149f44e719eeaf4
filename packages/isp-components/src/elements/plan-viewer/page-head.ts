/** The head of the page: whose plan, where they learn, and when everybody next meets. */
import type { Setting } from '@isp-kit/core/plan';
import { html, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { codeText } from './code-text.ts';
import { fact, factList } from './facts.ts';
import type { Scene } from './scene.ts';
import { phrase } from './typed-text.ts';

export function pageHead(scene: Scene): TemplateResult {
  const { plan, words, codes, level } = scene;
  const { person } = plan;
  const name = `${person.preferredName ?? person.givenName} ${person.familyName}`;
  const settings = settingsOn(plan.settings, scene.today);
  return html`<header class="head" part="head">
    <p class="head__kind">
      ${words.t(`choice.planKind.${plan.kind}`)}
      <span class="badge ${plan.status === 'active' ? 'badge--good' : 'badge--caution'}"
        >${words.t(`choice.planStatus.${plan.status}`)}</span
      >
      <span class="head__for" part="for">${words.code('viewer.for', scene.audience)}</span>
    </p>
    ${heading(level, html`<bdi>${name}</bdi>`, 'heading-xl head__name')}
    ${factList(
      [
        ...fact(
          words.t('viewer.year'),
          codeText(scene, codes.word('year-groups', person.yearGroup)),
        ),
        ...fact(words.t('viewer.setting'), settings.length > 0 ? settings : undefined, (all) =>
          all.map(
            (setting) => html`<span class="head__setting">${phrase(scene, setting.name)}</span>`,
          ),
        ),
        ...fact(words.t('viewer.next'), nextMeeting(scene)),
      ],
      'head__facts',
    )}
  </header>`;
}

/** Where the child learns on a day: the main setting first. */
export function settingsOn(settings: readonly Setting[], day: string): Setting[] {
  return settings
    .filter(({ from, to }) => from <= day && (to === undefined || to >= day))
    .toSorted((a, b) => Number(b.attendance === 'main') - Number(a.attendance === 'main'));
}

function nextMeeting({ plan, words, next }: Scene): TemplateResult | string | undefined {
  if (plan.status === 'closed') return words.t('viewer.next.closed');
  switch (next?.state) {
    case 'awaited':
      return undefined;
    case 'planned':
      return html`<strong class="head__next">${words.date(next.on)}</strong>`;
    case 'passed':
      return words.t('viewer.next.passed', { date: words.date(next.on) });
    case 'due':
      return words.t('viewer.next.due', { date: words.date(next.by) });
    case 'overdue':
      return words.t('viewer.next.overdue', { date: words.date(next.by) });
    case undefined:
      return words.t('viewer.next.none');
  }
}
