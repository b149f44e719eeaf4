/** Offers writing that was not saved. It is never put back, and never thrown away, without being asked for. */
import { html, type TemplateResult } from 'lit';
import { instant } from '../../context/browser-ports.ts';
import { drafts } from '../../locales/en/drafts.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { bringWords } from '../../locales/packs.ts';
import { formatMoment } from '../../locales/times.ts';

bringWords(drafts);

export interface DraftOffer {
  /** RFC 3339, in UTC. */
  readonly writtenAt: string;
  readonly words: Localiser;
  readonly onUse: () => void;
  readonly onThrowAway: () => void;
}

export type DraftWord = 'title' | 'used' | 'thrown-away';

/** A sentence with the time at which it was written. */
export function draftWords(words: Localiser, word: DraftWord, writtenAt: string): string {
  const locale = words.locale === 'en' ? 'en-GB' : words.locale;
  return words.t(`draft.${word}`, { time: formatMoment(writtenAt, instant(), locale) });
}

export function draftOffer({ words, writtenAt, onUse, onThrowAway }: DraftOffer): TemplateResult {
  return html`<section
    class="panel panel--caution draft-offer"
    part="draft"
    aria-labelledby="draft-title"
  >
    <h2 class="heading-m" id="draft-title" tabindex="-1">
      ${draftWords(words, 'title', writtenAt)}
    </h2>
    <p>${words.t('draft.text')}</p>
    <div class="button-row">
      <button class="button" type="button" id="draft-use" @click=${onUse}>
        ${words.t('draft.use')}
      </button>
      <button class="button button--plain" type="button" id="draft-throw" @click=${onThrowAway}>
        ${words.t('draft.throw-away')}
      </button>
    </div>
  </section>`;
}
