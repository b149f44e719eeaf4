/** Drafts of a review that is being written: what is kept where a host asks for it, and how it comes back. */
import type { LitElement, nothing, TemplateResult } from 'lit';
import { DraftController } from '../../controllers/drafts/draft-controller.ts';
import type { FoundDraft } from '../../controllers/drafts/draft-sitting.ts';
import { draftUserOf } from '../../controllers/drafts/draft-user.ts';
import type { ReviewDraftController } from '../../controllers/review-draft-controller.ts';
import { readAnswers } from '../../controllers/review/saved-answers.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { OfferedDraft } from '../fields/offered-draft.ts';

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
  readonly #offered: OfferedDraft;

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
    this.#offered = new OfferedDraft(this.#drafts, {
      words,
      say,
      onUse: (found) => this.#use(found),
      onThrownAway: () => parts.focusOn('step-title'),
    });
  }

  /** The offer, once its words are there: nothing is put back without being asked for. */
  offer(): TemplateResult | typeof nothing {
    return this.#offered.view();
  }

  #use(found: FoundDraft): void {
    if (this.#parts.restore(found.text)) this.#offered.say('used', found);
    this.#parts.focusOn('step-title');
    void this.#drafts.takeUp(found);
  }
}
