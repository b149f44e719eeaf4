/** The bank of ideas as a dialog: searched by words, narrowed to what gets in this child’s way. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { CodeWords } from '../../../controllers/code-words.ts';
import { asksFor, type StarterStrategy } from '../../../controllers/editing/starters.ts';
import { starters as starterWords } from '../../../locales/en/starters.ts';
import type { Localiser } from '../../../locales/localiser.ts';
import { bringWords } from '../later-builds-on.ts';
import { adoptStyles } from '../../../styles/adopt.ts';
import { starterStyles } from './starters.styles.ts';

bringWords(starterWords);

export { moreCodeLists } from '../../../context/more-code-lists.ts';

export interface StarterDialogOptions {
  readonly words: Localiser;
  readonly codes: CodeWords;
  readonly starters: readonly StarterStrategy[];
  /** The areas of what gets in the child’s way. */
  readonly areas: readonly string[];
  readonly choose: (starter: StarterStrategy) => void;
}

/** Shows the ideas in `place`, an empty element of a shadow root. */
export function showStarters(place: HTMLElement, options: StarterDialogOptions): void {
  adoptStyles(place.getRootNode(), starterStyles);
  new StarterDialog(place, options).show();
}

class StarterDialog {
  readonly #place: HTMLElement;
  readonly #options: StarterDialogOptions;
  #text = '';
  #isNarrow: boolean;

  constructor(place: HTMLElement, options: StarterDialogOptions) {
    this.#place = place;
    this.#options = options;
    this.#isNarrow = options.areas.length > 0;
  }

  show(): void {
    this.#draw();
    this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#place.querySelector('dialog');
  }

  get #found(): readonly StarterStrategy[] {
    const { starters, areas } = this.#options;
    const asked = { text: this.#text.trim(), areas: this.#isNarrow ? areas : [] };
    return starters.filter((starter) => asksFor(asked, starter));
  }

  #choose(starter: StarterStrategy): void {
    this.#dialog?.close();
    this.#options.choose(starter);
  }

  #draw(): void {
    render(this.#template(), this.#place);
  }

  #template(): TemplateResult {
    const { words } = this.#options;
    const found = this.#found;
    // What is typed here is no change of the plan, and Escape closes the dialog alone.
    return html`<dialog
      class="starters"
      part="starters"
      aria-labelledby="starters-title"
      @keydown=${(event: Event) => event.stopPropagation()}
      @close=${() => render(nothing, this.#place)}
    >
      <h2 class="heading-m" id="starters-title">${words.t('editor.starters.title')}</h2>
      <p>${words.t('editor.starters.hint')}</p>
      ${this.#search()} ${this.#narrow()}
      <p class="quiet" role="status">
        ${words.t('editor.starters.found', { count: found.length })}
      </p>
      <ul class="plain-list starters__list">
        ${found.map((starter) => this.#idea(starter))}
      </ul>
      <button class="button button--plain" type="button" @click=${() => this.#dialog?.close()}>
        ${words.t('editor.starters.close')}
      </button>
    </dialog>`;
  }

  #search(): TemplateResult {
    return html`<div class="field">
      <label class="field__label" for="starters-search"
        >${this.#options.words.t('editor.starters.search')}</label
      >
      <input
        class="control"
        id="starters-search"
        type="search"
        @input=${(event: Event) => {
          this.#text = (event.target as HTMLInputElement).value;
          this.#draw();
        }}
      />
    </div>`;
  }

  #narrow(): TemplateResult | typeof nothing {
    const { words, codes, areas } = this.#options;
    if (areas.length === 0) return nothing;
    const names = areas.map((area) => codes.word('areas-of-development', area).label);
    return html`<div class="starters__narrow">
      <input
        type="checkbox"
        id="starters-narrow"
        .checked=${this.#isNarrow}
        @change=${(event: Event) => {
          this.#isNarrow = (event.target as HTMLInputElement).checked;
          this.#draw();
        }}
      />
      <label for="starters-narrow"
        >${words.t('editor.starters.narrow', { areas: words.list(names) })}</label
      >
    </div>`;
  }

  #idea(starter: StarterStrategy): TemplateResult {
    const { words, codes } = this.#options;
    const { id, statement, source, areas = [] } = starter;
    const names = areas.map((area) => codes.word('areas-of-development', area).label);
    return html`<li class="starters__idea">
      <button
        class="button button--link"
        type="button"
        aria-describedby="starter-${id}"
        @click=${() => this.#choose(starter)}
      >
        ${statement}
      </button>
      <p class="small quiet" id="starter-${id}">
        ${words.t('editor.starters.source', { source: source.title })}
        ${names.length > 0 ? html`<br />${words.list(names)}` : nothing}
      </p>
    </li>`;
  }
}
