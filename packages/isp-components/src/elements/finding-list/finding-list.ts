/** The finding list: what the checks say of a plan, each with its reason, its source and a way there. */
import type { Finding } from '@isp-kit/core/policy';
import { html, nothing, type TemplateResult } from 'lit';
import { IspElement } from '../../base/isp-element.ts';
import {
  FindingsController,
  groupNames,
  type GroupName,
} from '../../controllers/findings-controller.ts';
import { IspFindingSelectEvent } from '../../events/finding-select.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { furtherStyles } from '../../styles/further-styles.ts';
import { findings } from '../../locales/en/findings.ts';
import { shared } from '../../locales/en/shared.ts';
import { heading } from '../sections/heading.ts';
import { doneWell } from './done-well.ts';
import { findingListStyles } from './finding-list.styles.ts';
import { ruleCard, type ListScene } from './rule-card.ts';

/**
 * @summary Findings by weight. Raises `isp-finding-select` when somebody wants to go to the place.
 * @tagname isp-finding-list
 * @event {IspFindingSelectEvent} isp-finding-select - somebody wants to go to the place of a finding
 * @csspart count - how many of each, announced when it changes
 * @csspart group - one group of findings
 * @csspart rule - all that one rule found
 * @csspart standing - how binding what it rests on is
 * @csspart go - the button that leads to the place
 */
export class IspFindingList extends IspElement {
  static override properties = {
    findings: { attribute: false },
    audience: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [baseStyles, furtherStyles, findingListStyles];

  static override readonly english = [shared, findings];

  /** What `checkPlan` gave. */
  declare findings: readonly Finding[];
  /** `parent` shows words for families; anything else those for staff. */
  declare audience: string;
  /** The level of the list’s own heading, 1 to 4. */
  declare headingLevel: number;

  readonly #controller = new FindingsController(this);

  constructor() {
    super();
    this.findings = [];
    this.audience = '';
    this.headingLevel = 2;
  }

  protected override render(): TemplateResult {
    const { words, headingLevel: level } = this;
    return html`<div
      class="frame"
      part="frame"
      lang=${words.locale}
      dir=${words.direction ?? nothing}
    >
      <section class="list">
        ${heading(level, words.t('findings.title'), 'heading-l')}
        <p class="count" role="status" part="count">${this.#count()}</p>
        ${groupNames.map((name) => this.#group(name))}
        ${
          this.findings.length === 0
            ? nothing
            : html`<p class="quiet small">${words.t('findings.note')}</p>`
        }
      </section>
    </div>`;
  }

  /** One sentence in a place that is always there, so that a change in it is announced. */
  #count(): string {
    const { words } = this;
    const { toDo, ask, pass } = this.#controller.sorted.counts;
    if (this.findings.length === 0) return words.t('findings.none');
    if (toDo === 0 && ask === 0) return words.t('findings.clear');
    return words.list([
      ...(toDo > 0 ? [words.t('findings.count.to-do', { count: toDo })] : []),
      ...(ask > 0 ? [words.t('findings.count.ask', { count: ask })] : []),
      ...(pass > 0 ? [words.t('findings.count.pass', { count: pass })] : []),
    ]);
  }

  #group(name: GroupName): TemplateResult | typeof nothing {
    const found = this.#controller.sorted.groups[name];
    if (found.length === 0) return nothing;
    const scene: ListScene = {
      words: this.words,
      level: this.headingLevel,
      forFamily: this.audience === 'parent',
      select: (finding) => this.dispatchEvent(new IspFindingSelectEvent({ finding })),
    };
    if (name === 'pass') return doneWell(scene, found);
    return html`<section class="group group--${name}" part="group">
      ${heading(scene.level + 1, this.words.t(`findings.group.${name}`), 'heading-m')}
      ${found.map((rule) => ruleCard(scene, rule))}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'isp-finding-list': IspFindingList;
  }
}
