/** Where somebody is in the editor: the part that is open, the lines that are unfolded, and where focus goes next. */
import type { LitElement } from 'lit';
import { whenIdle } from '../../context/when-idle.ts';
import { afterDrawing } from '../fields/after-drawing.ts';
import { focusAfterUpdate } from '../fields/focus-after-update.ts';
import { Drawing } from './drawing.ts';
import { idOf } from './scene.ts';
import { sectionFor, sections } from './sections/all-sections.ts';
import { laterSections } from './sections/later-sections.ts';
import { laterViews } from './sections/later-views.ts';
import { placeIn } from './sections/place-in.ts';
import type { SectionSpec } from './sections/section.ts';
import type { RemovedLine } from './taken-out.ts';

export class EditorPlace {
  section: SectionSpec = sections[0] as SectionSpec;
  /** Whether the list of parts is open where it folds. */
  navOpen = false;
  /** Folded lines that are open. */
  readonly lines = new Set<string>();
  readonly drawing = new Drawing();
  removed: RemovedLine | undefined;
  readonly #host: LitElement;
  #asked = false;

  constructor(host: LitElement) {
    this.#host = host;
    // What is behind other parts comes once the first is seen; whoever draws at every key asks only once.
    host.addController({
      hostUpdated: () => {
        if (this.#asked || !this.drawing.hasBegun) return;
        this.#asked = true;
        whenIdle(() => this.#bring(), 0);
      },
    });
  }

  /** Moves focus, once the change is drawn, to the first of these ids that is there. */
  readonly focusOn = (...ids: string[]): void => {
    focusAfterUpdate(this.#host, ids);
  };

  readonly toggleNav = (): void => {
    this.navOpen = !this.navOpen;
    this.#host.requestUpdate();
    // The list opens downwards: from the foot of a small screen nobody would see that it did.
    if (this.navOpen) this.#toTop('nav-toggle');
  };

  /** Opens or folds a line, or what explains a suggestion. */
  readonly toggle = (at: string): void => {
    if (!this.lines.delete(at)) this.lines.add(at);
    this.drawing.touch(at);
    this.#host.requestUpdate();
  };

  readonly select = (id: string): void => {
    this.section = sections.find((section) => section.id === id) ?? this.section;
    this.navOpen = false;
    this.#host.requestUpdate();
    this.focusOn('section-title');
    // Where it could not be loaded before, somebody asks for it now.
    if (this.section.later) this.#bring();
  };

  /** Opens the part that shows a place; gives its spec. */
  openPartOf(at: string): SectionSpec {
    this.section = sectionFor(at);
    return this.section;
  }

  /** After a step back or forth: where it took away what had focus, focus goes to what it changed. */
  keepFocus(linePath: string): void {
    const root = this.#host.shadowRoot;
    if (!root?.activeElement) return;
    afterDrawing(this.#host, () => {
      if (!root.activeElement) this.show(linePath);
    });
  }

  /** Shows the field or line at a line path and puts focus on it, or as near to it as can be. */
  show(linePath: string): void {
    const { lineAt, field, list, section } = placeIn(linePath);
    this.section = section;
    if (section.later && !this.#hasAll) {
      this.#bring(() => this.show(linePath));
      return;
    }
    if (lineAt) this.#open(lineAt);
    if (linePath.includes('/restricted')) this.lines.add(`${lineAt}/restricted`);
    this.#host.requestUpdate();
    this.focusOn(
      ...(field ? [idOf(linePath)] : []),
      ...(lineAt ? [idOf(lineAt)] : []),
      ...(list && lineAt ? [`${idOf(lineAt.slice(0, lineAt.lastIndexOf('/')))}-add`] : []),
      'section-title',
    );
  }

  get #hasAll(): boolean {
    return laterSections.loaded !== undefined && laterViews.loaded !== undefined;
  }

  /** Brings the parts that come later, and draws with them. */
  #bring(then?: () => void): void {
    this.#asked = true;
    if (this.#hasAll) return;
    void Promise.all([laterSections.want(), laterViews.want()]).then(() => {
      if (!this.#hasAll) return;
      this.#host.requestUpdate();
      then?.();
    });
  }

  #open(lineAt: string): void {
    this.lines.add(lineAt);
    this.drawing.touch(lineAt);
  }

  #toTop(id: string): void {
    afterDrawing(this.#host, () =>
      this.#host.shadowRoot?.getElementById(id)?.scrollIntoView({ block: 'start' }),
    );
  }
}
