/** The offer of writing that was left behind: announced once, drawn once its words are there, and what became of it said. */
import { nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../../controllers/drafts/draft-controller.ts';
import type { FoundDraft } from '../../controllers/drafts/draft-sitting.ts';
import type { Localiser } from '../../locales/localiser.ts';
import type { DraftWord } from './draft-offer.ts';
import { laterDraftOffer } from './later-draft-offer.ts';

export interface OfferedDraftParts {
  readonly words: () => Localiser;
  readonly say: (text: string) => void;
  readonly onUse: (found: FoundDraft) => void;
  /** It is gone, and that was said. */
  readonly onThrownAway: () => void;
}

export class OfferedDraft {
  readonly #drafts: DraftController;
  readonly #parts: OfferedDraftParts;
  #announced: FoundDraft | undefined;

  constructor(drafts: DraftController, parts: OfferedDraftParts) {
    this.#drafts = drafts;
    this.#parts = parts;
  }

  /** Nothing is put back without being asked for. */
  view(): TemplateResult | typeof nothing {
    const found = this.#drafts.offer;
    if (!found) return nothing;
    this.#announce(found);
    const module = laterDraftOffer.loaded;
    if (!module) return nothing;
    return module.draftOffer({
      writtenAt: found.writtenAt,
      words: this.#parts.words(),
      onUse: () => this.#parts.onUse(found),
      onThrowAway: () => {
        void this.#drafts.throwAway(found);
        this.say('thrown-away', found);
        this.#parts.onThrownAway();
      },
    });
  }

  say(word: DraftWord, { writtenAt }: FoundDraft): void {
    const module = laterDraftOffer.loaded;
    if (module) this.#parts.say(module.draftWords(this.#parts.words(), word, writtenAt));
  }

  /** Once: it may come while somebody already writes. */
  #announce(found: FoundDraft): void {
    if (this.#announced === found) return;
    this.#announced = found;
    void laterDraftOffer.want().then(() => this.say('title', found));
  }
}
