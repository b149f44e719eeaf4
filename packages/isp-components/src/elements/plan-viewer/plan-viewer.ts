/**
 * The plan viewer: one plan, for one audience, one page first and the rest folded. It shows, and
 * holds no form control. What the audience may not see is never in its tree.
 */
import type { Withheld } from '@isp-kit/core/access';
import type { CodeLists } from '@isp-kit/core/codes';
import { html, nothing, type TemplateResult } from 'lit';
import { IspElement } from '../../base/isp-element.ts';
import { labelsFor } from '../../controllers/code-words.ts';
import type { PreparedView } from '../../controllers/view/prepared-view.ts';
import type { PlanView, ReadyView } from '../../controllers/view-controller.ts';
import {
  baseStyles,
  cardStyles,
  CodeListsController,
  firstChoices,
  firstCodeLists,
  firstPage,
  opening,
  openingNotice,
  readingOrder,
  ViewController,
  viewer,
  viewerStyles,
} from './first-parts.ts';
import { addLateStyles, LateParts, type Shown } from './late-parts.ts';
import { laterDetail, laterEasyRead, laterYou } from './later.ts';
import { onServer } from './on-server.ts';
import type { Scene } from './scene.ts';

/**
 * @summary A support plan for reading: what this reader needs on one page, then everything on demand.
 * @tagname isp-plan-viewer
 * @slot symbol-own-words - in easy read: a picture beside the child’s and the family’s words
 * @slot symbol-about - beside “About”
 * @slot symbol-strengths - beside what the child is good at
 * @slot symbol-what-works - beside what works
 * @slot symbol-what-matters - beside what matters to the child
 * @slot symbol-interests - beside what they like
 * @slot symbol-hopes - beside what they hope for
 * @slot symbol-communication - beside how they communicate
 * @slot symbol-adults - beside what adults do
 * @slot symbol-outcomes - beside what everybody is working on
 * @slot symbol-standing - beside how it stands
 * @slot symbol-detail - beside the rest of the plan
 * @event {IspLineSelectEvent} isp-line-select - somebody took the link of a line: { line }; prevent it to do something else than follow it
 * @csspart page - the page
 * @csspart head - the child’s name, year, setting and next meeting
 * @csspart for - for whom this copy is
 * @csspart actions - the buttons above the page, and what they have to say
 * @csspart copy-text - the text to copy by hand, where the browser does not let the page copy
 * @csspart changes - what has changed since `since`
 * @csspart changed - the mark of a line that is new or has changed
 * @csspart anchor - the link of a line
 * @csspart own-words - the child’s and the family’s own words
 * @csspart voice - the words of one of them
 * @csspart about - “Getting to know”
 * @csspart card - a card of “Getting to know”
 * @csspart communication - how the child communicates
 * @csspart adjustments - what adults do
 * @csspart adjustment - one thing that adults do
 * @csspart outcomes - what everybody is working on
 * @csspart outcome - one of these
 * @csspart standing - how it stands, for whoever answers for the plan
 * @csspart findings - what the rules say of it
 * @csspart detail - all that is folded
 * @csspart fold - a folded part
 * @csspart fold-summary - its title, which opens it
 * @csspart line - a line inside a folded part
 * @csspart adapted - for staff: that a line began as an idea from a bank
 * @csspart more - the button that shows the rest of a long list
 * @csspart word - a word that explains itself
 * @csspart ehcp-badge - that help comes from an EHC plan
 * @csspart unknown-code - the mark of a code that no list here has
 * @csspart withheld - the list of what this copy does not show
 * @csspart unreviewed - that nobody has checked the translation, at the foot
 * @csspart opening - what is said while the plan is on its way, or could not be opened
 * @csspart empty - what is said where there is no plan
 * @csspart invalid - what is said of a value that is no plan
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
    easyRead: { type: Boolean, attribute: 'easy-read' },
    earlier: { attribute: false },
    since: { type: String },
    showFindings: { type: String, attribute: 'show-findings' },
    familyFindings: { type: Boolean, attribute: 'family-findings' },
    print: { type: String, reflect: true },
    anchors: { type: Boolean },
    noActions: { type: Boolean, attribute: 'no-actions' },
  };
  static override readonly english = [viewer, firstChoices, opening];
  static override styles = [baseStyles, viewerStyles, cardStyles];

  /**
   * A view that a server has cut, `{ plan, withheld, audience, next? }`: shown at once, and goes before
   * `plan`. What reads and cuts plans is then not loaded.
   */
  declare view: PreparedView | undefined;
  /** The plan, or any value that is to be read as one; nothing of it is shown before it is cut for the audience. */
  declare plan: unknown;
  /** For whom it is shown, by the codes of the `audiences` list, such as `parent`, `child` or `class-teacher`. Where nothing is said, `parent`. */
  declare audience: string;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  declare today: string | undefined;
  /** What a server had taken out before the plan came here, as `viewFor` lists it: shown with the rest. */
  declare withheld: readonly Withheld[] | undefined;
  /** Code lists of your own, by id; the page’s, else the kit’s, where nothing is said. */
  declare codeLists: CodeLists | undefined;
  /** The level of the heading with the child’s name, 1 to 4. */
  declare headingLevel: number;
  /** Larger type, short sentences one to a line, and a slot for a symbol beside each part. */
  declare easyRead: boolean;
  /**
   * The plan as it stood before, as a view cut for the same audience or as a plan, which is cut here:
   * what has changed since then is told above the page, and marked beside the lines.
   */
  declare earlier: unknown;
  /** `YYYY-MM-DD`: the day of `earlier`, to be named. */
  declare since: string | undefined;
  /** Shows staff what the rules of this profile say; an empty value means the plan’s own profile. */
  declare showFindings: string | null | undefined;
  /** Shows it to families too, who otherwise never see it. */
  declare familyFindings: boolean;
  /** `full` prints every part; anything else the first page alone. */
  declare print: string;
  /** Gives each line a link, and follows a page’s address that ends in `#line-<id>`. */
  declare anchors: boolean;
  /** Takes away the buttons above the page; the methods stay. */
  declare noActions: boolean;

  readonly #controller = new ViewController(this);
  readonly #codes = new CodeListsController(this, firstCodeLists);
  readonly #late = new LateParts(
    this,
    () => this.#shown,
    () => {
      this.requestUpdate();
      this.performUpdate();
    },
  );
  #scene: Scene | undefined;

  constructor() {
    super();
    this.view = undefined;
    this.plan = undefined;
    this.audience = '';
    this.today = undefined;
    this.withheld = undefined;
    this.codeLists = undefined;
    this.headingLevel = 2;
    this.easyRead = false;
    this.earlier = undefined;
    this.since = undefined;
    this.showFindings = undefined;
    this.familyFindings = false;
    this.print = '';
    this.anchors = false;
    this.noActions = false;
  }

  /**
   * For a server: loads all that it needs to render viewers whole, folds and easy words included.
   * Await it once before the first rendering.
   */
  static async prepareForServer(): Promise<void> {
    await Promise.all([laterDetail.want(), laterEasyRead.want(), laterYou.want()]);
    addLateStyles(this);
  }

  /** Opens whatever a line is folded in, moves there and puts focus on it. False where it is not shown. */
  showLine(id: string): boolean {
    return this.#late.folds?.show(id) ?? false;
  }

  /**
   * Copies the plan as plain text: `one-page`, or `full`. Where the browser refuses, the text is
   * shown, selected, and the answer is false.
   */
  async copyText(detail: 'one-page' | 'full' = 'one-page'): Promise<boolean> {
    await this.updateComplete;
    const tools = await this.#late.bringTools();
    return this.#scene && tools ? tools.copy(this.#scene, detail) : false;
  }

  /**
   * Reads the first page aloud with a voice of this machine; or only a part of it, by the name of its
   * `part`, or a line, by its id. False where there is no voice for the plan’s language.
   */
  async readAloud(part?: string): Promise<boolean> {
    await this.updateComplete;
    return (await this.#late.bringTools())?.read(part) ?? false;
  }

  /** Ends the reading aloud. */
  stopReading(): void {
    this.#late.tools?.stop();
  }

  protected override get pending(): Promise<unknown> | undefined {
    return this.#controller.pending ?? this.#late.pending;
  }

  /** Words that what is to be drawn cannot do without come first. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const words = this.#late.wordsFirst();
    if (words) return words.then(() => this.performUpdate());
    this.performUpdate();
    return undefined;
  }

  protected override willUpdate(): void {
    if (!onServer()) this.#late.adoptStyles(this.constructor as typeof IspPlanViewer);
  }

  protected override render(): TemplateResult {
    return html`<div
      class=${this.easyRead ? 'frame easy' : 'frame'}
      part="frame"
      lang=${this.words.locale}
      dir=${this.words.direction ?? nothing}
    >
      ${this.#content()}
    </div>`;
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
    const { headingLevel: level } = this;
    const words = this.#late.wordsFor('', this.words);
    this.#scene = undefined;
    switch (view.status) {
      case 'empty':
        return html`<p class="quiet" part="empty">${words.t('viewer.empty')}</p>`;
      case 'opening':
        return openingNotice({ words, level });
      case 'not-loaded':
        return openingNotice({ words, level, tryAgain: () => this.#controller.tryAgain() });
      default:
        return laterDetail.loaded?.noPlan(words, level, view) ?? openingNotice({ words, level });
    }
  }

  #page(view: ReadyView): TemplateResult {
    const { audience, today, plan } = view;
    const scene: Scene = {
      ...view,
      words: this.#late.wordsFor(audience, this.words),
      codes: this.#codes.wordsFor(audience, today, this.words.locale),
      level: this.headingLevel,
      order: readingOrder(audience),
      easyRead: this.easyRead,
      symbols: this.easyRead ? laterEasyRead.loaded?.symbolSlots : undefined,
      folding: this.#late.foldingOf(plan),
      goTo: (id) => this.#late.withFolds((folds) => folds.show(id)),
      origin: (line) => laterDetail.loaded?.adaptedMark(scene, line) ?? nothing,
      beside: (id) => this.#late.tools?.beside(scene, id) ?? nothing,
    };
    this.#scene = scene;
    return firstPage(scene, this.#late.content(scene));
  }

  get #shown(): Shown {
    const { view } = this.#controller;
    const audience = view.status === 'ready' ? view.audience : '';
    const mayBeShown = labelsFor(audience) === 'staff' || this.familyFindings;
    return {
      audience,
      hasMore: ['ready', 'invalid', 'unknown-audience'].includes(view.status),
      findingsProfile: mayBeShown && audience !== '' ? (this.showFindings ?? undefined) : undefined,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'isp-plan-viewer': IspPlanViewer;
  }
}
