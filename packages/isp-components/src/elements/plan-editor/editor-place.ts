/** Where somebody is in the editor: the part that is open, the lines that are unfolded, and where focus goes next. */
import type { LitElement } from 'lit';
import { focusAfterUpdate } from '../fields/focus-after-update.ts';
import { idOf } from './scene.ts';
import { sectionFor, sections } from './sections/all-sections.ts';
import { placeIn } from './sections/place-in.ts';
import type { SectionSpec } from './sections/section.ts';

export class EditorPlace {
  section: SectionSpec = sections[0] as SectionSpec;
  /** Whether the list of parts is open where it folds. */
  navOpen = false;
  /** Folded lines that are open. */
  readonly lines = new Set<string>();
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
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

  readonly select = (id: string): void => {
    this.section = sections.find((section) => section.id === id) ?? this.section;
    this.navOpen = false;
    this.#host.requestUpdate();
    this.focusOn('section-title');
  };

  /** Opens the part that shows a place; gives its spec. */
  openPartOf(at: string): SectionSpec {
    this.section = sectionFor(at);
    return this.section;
  }

  /** Shows the field or line at a line path and puts focus on it, or as near to it as can be. */
  show(linePath: string): void {
    const { lineAt, field, section } = placeIn(linePath);
    this.section = section;
    if (lineAt) this.lines.add(lineAt);
    this.#host.requestUpdate();
    this.focusOn(
      ...(field ? [idOf(linePath)] : []),
      ...(lineAt ? [idOf(lineAt)] : []),
      'section-title',
    );
  }

  #toTop(id: string): void {
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.getElementById(id)?.scrollIntoView({ block: 'start' }),
    );
  }
}
