/** What two people wrote in the same place, side by side and word by word, each place to be decided by the person at the screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { comparedTexts, type MarkedPart } from '../../controllers/compare-words.ts';
import type { Choice, Side } from '../../controllers/conflict-controller.ts';
import { conflicts as conflictWords } from '../../locales/en/conflicts.ts';
import type { Localiser } from '../../locales/localiser.ts';
import type { MessageKey } from '../../locales/messages.ts';
import { bringWords } from '../../locales/packs.ts';
import { markedText } from './marked-text.ts';
import { textareaField } from './textarea-field.ts';

bringWords(conflictWords);

export interface ShownConflict {
  /** Unique in the shadow root. */
  readonly id: string;
  /** Which line and field, in words. */
  readonly place: string;
  /** Each version in words; none where that side took it out. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly choice: Choice | undefined;
  readonly error: string | undefined;
  readonly onChoose: (choice: Choice) => void;
  /** Where both are texts: what is written of the two, and what to do when it changes. */
  readonly both?: { readonly text: string; readonly onWrite: (text: string) => void };
}

export interface ConflictListOptions {
  /** Whose the two versions are: somebody else’s, or one’s own from before. */
  readonly between?: 'people' | 'times';
  readonly onChooseAll?: (side: Side) => void;
  /** Set where the heading and the text above are drawn already. */
  readonly headless?: boolean;
  /** The language of the versions, where it is not that of the words around them. */
  readonly lang?: string | undefined;
}

type Between = 'people' | 'times';

/** What all conflicts of a list are shown with. */
interface Shown {
  readonly words: Localiser;
  readonly between: Between;
  readonly lang: string | undefined;
}

const titles = {
  people: {
    ours: ['editor.conflict.mine.title', 'editor.conflict.mine', 'editor.conflict.all.mine'],
    theirs: [
      'editor.conflict.theirs.title',
      'editor.conflict.theirs',
      'editor.conflict.all.theirs',
    ],
  },
  times: {
    ours: ['draft.conflict.now.title', 'draft.conflict.now', 'draft.conflict.all.now'],
    theirs: ['draft.conflict.before.title', 'draft.conflict.before', 'draft.conflict.all.before'],
  },
} as const satisfies Record<Between, Record<Side, readonly MessageKey[]>>;

export function conflictList(
  words: Localiser,
  conflicts: readonly ShownConflict[],
  { between = 'people', onChooseAll, headless = false, lang }: ConflictListOptions = {},
): TemplateResult {
  const items = html`${
      onChooseAll && conflicts.length > 1 ? chooseAll(words, between, onChooseAll) : nothing
    }
    <p class="quiet">${words.t('editor.conflict.differs')}</p>
    ${conflicts.map((conflict) => oneConflict({ words, between, lang }, conflict))}`;
  if (headless) return items;
  return html`<section class="conflicts" part="conflicts" aria-labelledby="conflicts-title">
    <h2 class="heading-l" id="conflicts-title" tabindex="-1">
      ${words.t('editor.conflict.title')}
    </h2>
    <p>${words.t('editor.conflict.text', { count: conflicts.length })}</p>
    ${items}
  </section>`;
}

function chooseAll(words: Localiser, between: Between, onChooseAll: (side: Side) => void) {
  return html`<div class="button-row">
    ${(['ours', 'theirs'] as const).map(
      (side) =>
        html`<button
          class="button button--plain button--small"
          type="button"
          id="all-${side}"
          @click=${() => onChooseAll(side)}
        >
          ${words.t(titles[between][side][2])}
        </button>`,
    )}
  </div>`;
}

function oneConflict({ words, between, lang }: Shown, conflict: ShownConflict) {
  const { id, place, error } = conflict;
  const compared = comparison(conflict);
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
      ${(['ours', 'theirs'] as const).map((which) => {
        const [title, keep] = titles[between][which];
        return html`<div class="conflict__side ${conflict.choice === which ? kept : ''}">
          <p class="conflict__title">${words.t(title)}</p>
          <div class="conflict__text" id="${radioId(id, which)}-text" lang=${lang ?? nothing}>
            ${
              compared[which].length > 0
                ? compared[which].map(markedText)
                : html`<p class="quiet">${words.t('editor.conflict.removed')}</p>`
            }
          </div>
          ${radio(conflict, which, words.t(keep))}
        </div>`;
      })}
    </div>
    ${conflict.both ? writeBoth(conflict, conflict.both, { words, lang }) : nothing}
  </fieldset>`;
}

const kept = 'conflict__side--kept';

/** The radio of the first side has the conflict’s own id, so that links to it lead there. */
const radioId = (id: string, which: Choice) => (which === 'ours' ? id : `${id}-${which}`);

function radio(conflict: ShownConflict, which: Choice, label: string): TemplateResult {
  const id = radioId(conflict.id, which);
  return html`<div class="choice">
    <input
      type="radio"
      id=${id}
      name=${conflict.id}
      value=${which}
      aria-describedby=${which === 'both' ? nothing : `${id}-text`}
      .checked=${live(conflict.choice === which)}
      @change=${() => conflict.onChoose(which)}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

type Both = NonNullable<ShownConflict['both']>;

function writeBoth(
  conflict: ShownConflict,
  { text, onWrite }: Both,
  { words, lang }: Pick<Shown, 'words' | 'lang'>,
) {
  const chosen = conflict.choice === 'both';
  return html`<div class="conflict__side conflict__side--both ${chosen ? kept : ''}">
    ${radio(conflict, 'both', words.t('editor.conflict.both'))}
    ${
      chosen
        ? textareaField({
            id: `${conflict.id}-written`,
            label: words.t('editor.conflict.both.label'),
            hint: words.t('editor.conflict.both.hint'),
            value: text,
            words,
            lang,
            onInput: onWrite,
          })
        : nothing
    }
  </div>`;
}

interface Compared {
  readonly ours: readonly (readonly MarkedPart[])[];
  readonly theirs: readonly (readonly MarkedPart[])[];
}

/** Line by line where both have as many; what one side took out is not compared. */
function comparison({ ours, theirs }: ShownConflict): Compared {
  if (ours.length !== theirs.length) {
    const plain = (text: string) => [{ text, differs: false }];
    return { ours: ours.map(plain), theirs: theirs.map(plain) };
  }
  const pairs = ours.map((line, i) => comparedTexts(line, theirs[i] ?? ''));
  return { ours: pairs.map((pair) => pair.ours), theirs: pairs.map((pair) => pair.theirs) };
}
