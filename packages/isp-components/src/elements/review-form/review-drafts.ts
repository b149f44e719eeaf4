/** Drafts of a review that is being written: what is kept where a host asks for it, and how it comes back. */
import { nothing, type LitElement, type TemplateResult } from 'lit';
import { DraftController } from '../../controllers/drafts/draft-controller.ts';
import type { FoundDraft } from '../../controllers/drafts/draft-sitting.ts';
import { draftUserOf } from '../../controllers/drafts/draft-user.ts';
import type { ReviewDraftController } from '../../controllers/review-draft-controller.ts';
import { readAnswers } from '../../controllers/review/saved-answers.ts';
import type { Localiser } from '../../locales/localiser.ts';
import type { DraftWord } from '../fields/draft-offer.ts';
import { laterDraftOffer } from '../fields/later-draft-offer.ts';

export interface ReviewDraftParts {
  readonly draft: ReviewDraftController;
  /** All that was answered, as text; null where nothing was. */
  readonly text: () => string | null;
  readonly restore: (text: string) => boolean;
  readonly words: () => Localiser;
  readonly say: (text: string) => void;
  readonly focusOn: (id: string) => void;
}

type Host = LitElement & { readonly drafts: boolean; readonly draftUser: string };

export class ReviewDrafts {
  readonly #parts: ReviewDraftParts;
  readonly #drafts: DraftController;
  #asked: FoundDraft | undefined;

  constructor(host: Host, parts: ReviewDraftParts) {
    this.#parts = parts;
    const { draft, text, words, say } = parts;
    this.#drafts = new DraftController(host, {
      kind: 'review',
      user: () => draftUserOf(host),
      plan: () => draft.plan?.id,
      version: () => draft.version,
      unsaved: () => text() !== null,
      text: () => text() ?? undefined,
      isWorth: (kept) => readAnswers(kept)?.plan === draft.plan?.id,
      refused: () => say(words().t('editor.draft.refused')),
    });
  }

  /** The offer, once its words are there: nothing is put back without being asked for. */
  offer(): TemplateResult | typeof nothing {
    const found = this.#drafts.offer;
    if (!found) return nothing;
    this.#announce(found);
    const module = laterDraftOffer.loaded;
    if (!module) return nothing;
    return module.draftOffer({
      writtenAt: found.writtenAt,
      words: this.#parts.words(),
      onUse: () => {
        if (this.#parts.restore(found.text)) this.#say('used', found);
        this.#parts.focusOn('step-title');
        void this.#drafts.takeUp(found);
      },
      onThrowAway: () => {
        void this.#drafts.throwAway(found);
        this.#say('thrown-away', found);
        this.#parts.focusOn('step-title');
      },
    });
  }

  #announce(found: FoundDraft): void {
    if (this.#asked === found) return;
    this.#asked = found;
    void laterDraftOffer.want().then(() => this.#say('title', found));
  }

  #say(word: DraftWord, { writtenAt }: FoundDraft): void {
    const module = laterDraftOffer.loaded;
    if (module) this.#parts.say(module.draftWords(this.#parts.words(), word, writtenAt));
  }
}
