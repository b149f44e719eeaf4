/**
 * The plan viewer: one plan, for one audience, one page first and the rest folded. It shows, and
 * holds no form control. What the audience may not see is never in its tree.
 */
import type { Withheld } from '@isp-kit/core/access';
import type { CodeLists } from '@isp-kit/core/codes';
import { html, nothing, type TemplateResult } from 'lit';
import { IspElement } from '../../base/isp-element.ts';
import { CodeListsController } from '../../controllers/code-lists-controller.ts';
import type { PreparedView } from '../../controllers/view/prepared-view.ts';
import {
  ViewController,
  type PlanView,
  type ReadyView,
} from '../../controllers/view-controller.ts';
import { choices } from '../../locales/en/choices.ts';
import { opening } from '../../locales/en/opening.ts';
import { viewer } from '../../locales/en/viewer.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { openingNotice } from '../sections/opening-notice.ts';
import { aboutCards } from './about-cards.ts';
import { cardStyles } from './cards.styles.ts';
import { communication } from './communication.ts';
import { detailStyles } from './details.styles.ts';
import { folds } from './folds.ts';
import { emptyPlan, invalidPlan, unknownAudience } from './no-plan.ts';
import { outcomes } from './outcomes.ts';
import { ownWords } from './own-words.ts';
import { pageHead } from './page-head.ts';
import { viewerStyles } from './plan-viewer.styles.ts';
import { printStyles } from './print.styles.ts';
import { FoldKeeper } from './fold-keeper.ts';
import type { Scene } from './scene.ts';
import { whatAdultsDo } from './what-adults-do.ts';
import { withheldList } from './withheld.ts';

/**
 * @summary A support plan for reading: the child first, one page, then everything on demand.
 * @tagname isp-plan-viewer
 * @csspart head - the child’s name, year, setting and next meeting
 * @csspart card - a card of “Getting to know”
 * @csspart opening - what is said while the plan is on its way, or could not be opened
 * @csspart fold - a folded part
 * @csspart unknown-code - the mark of a code that no list here has
 * @csspart withheld - the list of what this copy does not show
 */
export class IspPlanViewer extends IspElement {
  static override properties = {
    view: { attribute: false },
    plan: { attribute: false },
    audience: { type: String },
    today: { type: String },
    withheld: { attribute: false },
    codeLists: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override readonly english = [viewer, choices, opening];
  static override styles = [baseStyles, viewerStyles, cardStyles, detailStyles, printStyles];

  /**
   * A view that a server has cut, `{ plan, withheld, audience, next? }`: shown at once, and goes before
   * `plan`. What reads and cuts plans is then not loaded.
   */
  declare view: PreparedView | undefined;
  /** The plan, or any value that is to be read as one; nothing of it is shown before it is cut for the audience. */
  declare plan: unknown;
  /** `parent`, `class-teacher` or `senco`. Where nothing is said, `parent`. */
  declare audience: string;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  declare today: string | undefined;
  /** What a server had taken out before the plan came here, as `viewFor` lists it: shown with the rest. */
  declare withheld: readonly Withheld[] | undefined;
  /** Code lists of your own, by id; the page’s, else the kit’s, where nothing is said. */
  declare codeLists: CodeLists | undefined;
  /** The level of the heading with the child’s name, 1 to 4. */
  declare headingLevel: number;

  readonly #controller = new ViewController(this);
  readonly #codes = new CodeListsController(this);
  readonly #folds = new FoldKeeper(this);

  constructor() {
    super();
    this.view = undefined;
    this.plan = undefined;
    this.audience = '';
    this.today = undefined;
    this.withheld = undefined;
    this.codeLists = undefined;
    this.headingLevel = 2;
  }

  /** Opens whatever a line is folded in, moves there and puts focus on it. False where it is not shown. */
  showLine(id: string): boolean {
    return this.#folds.show(id);
  }

  protected override render(): TemplateResult {
    return html`<div
      class="frame"
      part="frame"
      lang=${this.words.locale}
      dir=${this.words.direction ?? nothing}
    >
      ${this.#content()}
    </div>`;
  }

  protected override get pending(): Promise<unknown> | undefined {
    return this.#controller.pending;
  }

  #content(): TemplateResult {
    const { view } = this.#controller;
    if (view.status !== 'ready') return this.#notice(view);
    try {
      return this.#page(view);
    } catch (error) {
      return this.#notice(this.#controller.instead(error));
    }
  }

  #notice(view: Exclude<PlanView, ReadyView>): TemplateResult {
    const { words, headingLevel: level } = this;
    switch (view.status) {
      case 'empty':
        return emptyPlan(words);
      case 'opening':
        return openingNotice({ words, level });
      case 'not-loaded':
        return openingNotice({ words, level, tryAgain: () => this.#controller.tryAgain() });
      case 'invalid':
        return invalidPlan(words, level, view.issues);
      case 'unknown-audience':
        return unknownAudience(words, level, view.audience);
    }
  }

  #page(view: ReadyView): TemplateResult {
    const { words, headingLevel: level } = this;
    const { plan, audience, today } = view;
    const codes = this.#codes.wordsFor(audience, today);
    const scene: Scene = { ...view, words, codes, level, goTo: (id) => this.showLine(id) };
    return html`<article class="page" part="page">
      ${pageHead(scene)} ${ownWords(scene)} ${aboutCards(scene)} ${communication(scene)}
      ${whatAdultsDo(scene)} ${outcomes(scene)} ${folds(scene)} ${withheldList(scene)}
      <footer class="foot quiet small">
        ${words.t('viewer.footer', {
          kind: words.t(`choice.planKind.${plan.kind}`),
          revision: plan.revision,
          date: words.date(plan.updatedAt),
        })}
      </footer>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'isp-plan-viewer': IspPlanViewer;
  }
}
