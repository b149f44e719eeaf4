/** Brings what the first page can do without, once that is drawn, and says what is still on its way. */
import { isServer, type CSSResultOrNative, type LitElement, type ReactiveController } from 'lit';
import type { LaterModule } from '../../context/later-module.ts';
import type { FindingsPanel } from './findings-panel.ts';
import { laterDetail, laterEasyRead, laterFindings, laterTools, laterYou } from './later.ts';
import { isTheChild } from './reading-order.ts';
import type { Tools, ToolsHost } from './tools/tools.ts';

export interface LateHost extends ToolsHost {
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
  /** The page came from a server, whole. */
  readonly #isServed: boolean;
  readonly #asked = new Set<LaterModule<unknown>>();
  /** Words that were asked for once; where they did not come, the plain ones do. */
  readonly #tried = new Set<LaterModule<unknown>>();
  readonly #arriving = new Set<Promise<unknown>>();
  #tools: Tools | undefined;
  #findings: FindingsPanel | undefined;

  constructor(host: LateHost, shown: () => Shown) {
    this.#host = host;
    this.#shown = shown;
    this.#isServed = host.shadowRoot !== null;
    host.addController(this);
  }

  get tools(): Tools | undefined {
    return this.#tools;
  }

  get findings(): FindingsPanel | undefined {
    return this.#findings;
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
  get isDetailMissing(): boolean {
    const isAwaited = this.#arriving.size > 0;
    return this.#asked.has(laterDetail) && laterDetail.loaded === undefined && !isAwaited;
  }

  #bring<Module>(later: LaterModule<Module>, take: (module: Module) => void): void {
    if (this.#asked.has(later)) return;
    this.#asked.add(later);
    this.#await(later.want(), (module) => {
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

function lateStyles(): CSSResultOrNative[] {
  return [
    ...(laterDetail.loaded
      ? [laterDetail.loaded.detailStyles, laterDetail.loaded.printStyles]
      : []),
    ...(laterTools.loaded ? [laterTools.loaded.toolStyles] : []),
    ...(laterEasyRead.loaded ? [laterEasyRead.loaded.easyReadStyles] : []),
  ];
}

/** Adds to the styles of an element those that came after it was defined. */
export function addLateStyles<Element extends typeof LitElement>(element: Element): Element {
  const { elementStyles } = element;
  elementStyles.push(...lateStyles().filter((style) => !elementStyles.includes(style)));
  return element;
}

/** Asked as a question: what checks these sources knows only browsers. */
export const onServer = (): boolean => isServer;
