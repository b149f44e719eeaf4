/** What two people wrote in the same place, side by side, each place to be decided by the person at the screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Side } from '../../controllers/conflict-controller.ts';
import type { Localiser } from '../../locales/localiser.ts';

export interface ShownConflict {
  /** Unique in the shadow root. */
  readonly id: string;
  /** Which line and field, in words. */
  readonly place: string;
  /** Each version in words; none where that side took it out. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly choice: Side | undefined;
  readonly error: string | undefined;
  readonly onChoose: (side: Side) => void;
}

export function conflictList(
  words: Localiser,
  conflicts: readonly ShownConflict[],
): TemplateResult {
  return html`<section class="conflicts" part="conflicts" aria-labelledby="conflicts-title">
    <h2 class="heading-l" id="conflicts-title" tabindex="-1">
      ${words.t('editor.conflict.title')}
    </h2>
    <p>${words.t('editor.conflict.text', { count: conflicts.length })}</p>
    ${conflicts.map((conflict) => oneConflict(words, conflict))}
  </section>`;
}

function oneConflict(words: Localiser, conflict: ShownConflict): TemplateResult {
  const { id, place, error } = conflict;
  return html`<fieldset
    class="conflict ${error ? 'field--error' : ''}"
    aria-describedby=${error ? `${id}-error` : nothing}
  >
    <legend class="heading-m">${place}</legend>
    ${
      error
        ? html`<p class="field__error" id="${id}-error">
            <span class="visually-hidden">${words.t('shared.error-prefix')} </span>${error}
          </p>`
        : nothing
    }
    <div class="conflict__sides">
      ${side(words, conflict, 'ours')} ${side(words, conflict, 'theirs')}
    </div>
  </fieldset>`;
}

const titles = {
  ours: ['editor.conflict.mine.title', 'editor.conflict.mine'],
  theirs: ['editor.conflict.theirs.title', 'editor.conflict.theirs'],
} as const;

/** The radio of the first side has the conflict’s own id, so that links to it lead there. */
function side(words: Localiser, conflict: ShownConflict, which: Side): TemplateResult {
  const [title, keep] = titles[which];
  const id = which === 'ours' ? conflict.id : `${conflict.id}-theirs`;
  const text = conflict[which];
  return html`<div
    class="conflict__side ${conflict.choice === which ? 'conflict__side--kept' : ''}"
  >
    <p class="conflict__title">${words.t(title)}</p>
    <div class="conflict__text" id="${id}-text">
      ${
        text.length > 0
          ? text.map((line) => html`<p class="typed">${line}</p>`)
          : html`<p class="quiet">${words.t('editor.conflict.removed')}</p>`
      }
    </div>
    <div class="choice">
      <input
        type="radio"
        id=${id}
        name=${conflict.id}
        value=${which}
        aria-describedby="${id}-text"
        .checked=${live(conflict.choice === which)}
        @change=${() => conflict.onChoose(which)}
      />
      <label for=${id}>${words.t(keep)}</label>
    </div>
  </div>`;
}
