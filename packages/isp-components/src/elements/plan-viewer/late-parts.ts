/** Brings what the first page can do without, once that is drawn, and says what is still on its way. */
import { adoptStyles, type CSSResult, type LitElement, type ReactiveController } from 'lit';
import { afterPaint } from '../../context/after-paint.ts';
import type { LaterModule } from '../../context/later-module.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { openingNotice, type LateContent } from './first-parts.ts';
import type { FindingsPanel } from './findings-panel.ts';
import type { FoldHost, FoldKeeper } from './fold-keeper.ts';
import { laterDetail, laterEasyRead, laterFindings, laterTools, laterYou } from './later.ts';
import { beginningOf } from './long-list.ts';
import { isTheChild } from './reading-order.ts';
import type { Folding, Scene } from './scene.ts';
import type { Tools, ToolsHost } from './tools/tools.ts';
import type { WordsFor } from './words-for.ts';

export interface LateHost extends ToolsHost, FoldHost {
  readonly easyRead: boolean;
}

/** What the element knows of what it shows. */
export interface Shown {
  readonly audience: string;
  /** Whether there is a plan, or something to say of what was to be one. */
  readonly hasMore: boolean;
  /** The profile whose rules are wanted, for this reader; undefined where none are. */
  readonly findingsProfile: string | undefined;
}

export class LateParts implements ReactiveController {
  readonly #host: LateHost;
  readonly #shown: () => Shown;
  /** Draws at once what was asked for. */
  readonly #draw: () => void;
  /** The page came from a server, whole. */
  readonly #isServed: boolean;
  readonly #asked = new Set<LaterModule<unknown>>();
  /** Words that were asked for once; where they did not come, the plain ones do. */
  readonly #tried = new Set<LaterModule<unknown>>();
  readonly #arriving = new Set<Promise<unknown>>();
  #tools: Tools | undefined;
  #findings: FindingsPanel | undefined;
  #folds: FoldKeeper | undefined;
  #wordsFor: WordsFor | undefined;
  /** How many. */
  #stylesAdopted = 0;

  constructor(host: LateHost, shown: () => Shown, draw: () => void) {
    this.#host = host;
    this.#shown = shown;
    this.#draw = draw;
    this.#isServed = host.shadowRoot !== null;
    host.addController(this);
  }

  get tools(): Tools | undefined {
    return this.#tools;
  }

  /** What of the rest can be drawn by now. */
  content(scene: Scene): LateContent {
    const { loaded } = laterDetail;
    const { findingsProfile } = this.#shown();
    return {
      tools: this.#tools?.row(scene),
      changes: this.#tools?.changes(scene),
      standing: () => loaded?.standing(scene),
      findings:
        findingsProfile === undefined ? undefined : this.#findings?.panel(scene, findingsProfile),
      rest: this.#isDetailMissing
        ? openingNotice({ ...scene, level: scene.level + 1, tryAgain: () => this.tryAgain() })
        : loaded?.restOfPage(scene),
    };
  }

  /** Words that speak to the child, or easy ones: what puts them in place comes with them. */
  wordsFor(audience: string, words: Localiser): Localiser {
    const later = laterYou.loaded ?? laterEasyRead.loaded;
    this.#wordsFor ??= later && new later.WordsFor();
    return this.#wordsFor?.reader(words, audience, this.#host.easyRead) ?? words;
  }

  /** What opens folds, once that is there: at the first drawing, where the module is. */
  get folds(): FoldKeeper | undefined {
    const { loaded } = laterDetail;
    this.#folds ??= loaded && new loaded.FoldKeeper(this.#host, this.#draw, this.#isServed);
    return this.#folds;
  }

  /** What of this plan’s lists and folds is drawn. */
  foldingOf(plan: object): Folding {
    return this.folds?.of(plan) ?? this.#beforeFolds;
  }

  /** Until folds can be opened there is the beginning of each list. */
  readonly #beforeFolds: Folding = {
    isDrawn: () => false,
    want: () => undefined,
    shownOf: (_, lines) => beginningOf(lines),
    showAll: (part, firstHidden) => this.withFolds((folds) => folds.showAll(part, firstHidden)),
  };

  /** Does what has to do with folds once they are there; asks for them again where they did not come. */
  withFolds(act: (folds: FoldKeeper) => void): void {
    if (this.folds) {
      act(this.folds);
      return;
    }
    if (this.#isDetailMissing) this.tryAgain();
    void laterDetail
      .want()
      .then(() => this.#host.updateComplete)
      .then(() => this.folds && act(this.folds));
  }

  get pending(): Promise<unknown> | undefined {
    if (this.#arriving.size > 0) return Promise.all(this.#arriving);
    return this.#tools?.pending ?? this.#findings?.pending;
  }

  /** Asks for the words that have to be there before anything is drawn; undefined where they are. */
  wordsFirst(): Promise<unknown> | undefined {
    const missing = this.#wordsNeeded.flatMap((later) => {
      if (later.loaded !== undefined || this.#tried.has(later)) return [];
      this.#tried.add(later);
      return [later.want()];
    });
    return missing.length === 0 ? undefined : Promise.all(missing);
  }

  /** What a server sent is whole; what is set before the element is defined is known only once it draws. */
  get #wordsNeeded(): LaterModule<unknown>[] {
    const { easyRead, hasUpdated } = this.#host;
    if (this.#isServed && !hasUpdated) return [laterDetail, laterEasyRead, laterYou];
    return [
      ...(easyRead ? [laterEasyRead] : []),
      ...(isTheChild(this.#shown().audience) ? [laterYou] : []),
    ];
  }

  hostUpdated(): void {
    const host = this.#host;
    const { hasMore, findingsProfile } = this.#shown();
    if (!hasMore) return;
    const words = this.wordsFirst();
    if (words) this.#await(words, () => undefined);
    this.#bring(laterDetail, () => undefined);
    if (host.anchors || !host.noActions || (host.earlier ?? undefined) !== undefined) {
      void this.bringTools();
    }
    if (findingsProfile !== undefined) {
      this.#bring(laterFindings, (panel) => (this.#findings ??= new panel.FindingsPanel(host)));
    }
  }

  async bringTools(): Promise<Tools | undefined> {
    this.#bring(laterTools, (module) => (this.#tools ??= new module.Tools(this.#host)));
    await laterTools.want();
    return this.#tools;
  }

  /** Asks again for what did not come. */
  tryAgain(): void {
    this.#asked.clear();
    this.#host.requestUpdate();
  }

  /** Whether the folds were asked for, and did not come. */
  get #isDetailMissing(): boolean {
    const isAwaited = this.#arriving.size > 0;
    return this.#asked.has(laterDetail) && laterDetail.loaded === undefined && !isAwaited;
  }

  /** Gives the element the styles that came since it was last drawn. */
  adoptStyles(element: typeof LitElement): void {
    const { elementStyles } = addLateStyles(element);
    if (elementStyles.length === this.#stylesAdopted) return;
    this.#stylesAdopted = elementStyles.length;
    // The first time too: what a server sent has its styles in the page, where a strict policy forbids them.
    adoptStyles(this.#host.renderRoot as ShadowRoot, elementStyles);
  }

  #bring<Module>(later: LaterModule<Module>, take: (module: Module) => void): void {
    if (this.#asked.has(later)) return;
    this.#asked.add(later);
    const coming = later.loaded
      ? later.want()
      : // What was drawn is on the screen before any of this is fetched.
        new Promise<void>(afterPaint).then(() => later.want());
    this.#await(coming, (module) => {
      if (module !== undefined) take(module);
    });
  }

  #await<Thing>(coming: Promise<Thing>, take: (thing: Thing) => void): void {
    const arrival = coming.then((thing) => {
      this.#arriving.delete(arrival);
      take(thing);
      this.#host.requestUpdate();
    });
    this.#arriving.add(arrival);
  }
}

/** Adds to the styles of an element those that came after it was defined. */
export function addLateStyles<Element extends typeof LitElement>(element: Element): Element {
  const { elementStyles } = element;
  const came = [laterDetail, laterTools, laterEasyRead].flatMap(
    (later): CSSResult[] => later.loaded?.styles ?? [],
  );
  elementStyles.push(...came.filter((style) => !elementStyles.includes(style)));
  return element;
}
