/** Drafts of a review, loaded where a host asks for them. Most never do. */
import type { LitElement, nothing as Nothing, ReactiveController, TemplateResult } from 'lit';
import { LaterModule } from '../../context/later-module.ts';
import type { ReviewDraftParts, ReviewDrafts } from './review-drafts.ts';
import type * as drafts from './review-drafts.ts';

const module: LaterModule<typeof drafts> = new LaterModule(() => import('./review-drafts.ts'));

type Host = LitElement & { readonly drafts: boolean; readonly draftUser: string };

export class LaterDrafts implements ReactiveController {
  readonly #host: Host;
  readonly #parts: ReviewDraftParts;
  #asked = false;
  #made: ReviewDrafts | undefined;

  constructor(host: Host, parts: ReviewDraftParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.drafts || this.#asked) return;
    this.#asked = true;
    void this.#make();
  }

  /** The offer of writing that was left behind, where there is any. */
  offer(): TemplateResult | typeof Nothing | undefined {
    return this.#made?.offer();
  }

  async #make(): Promise<void> {
    const host = this.#host;
    const { words, say } = this.#parts;
    const loaded = await module.want();
    if (!loaded) say(words().t('editor.draft.refused'));
    else {
      this.#made = new loaded.ReviewDrafts(host, this.#parts);
      host.requestUpdate();
    }
  }
}
