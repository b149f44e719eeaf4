/** Drafts of the editor, where the host asked for them: what keeps them is loaded then, and not before. */
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { LaterModule } from '../../context/later-module.ts';
import type * as drafts from './editor-drafts.ts';

const laterDrafts: LaterModule<typeof drafts> = new LaterModule(() => import('./editor-drafts.ts'));

type Host = LitElement & { readonly drafts: boolean; readonly draftUser: string };

export class DraftsWhenAsked implements ReactiveController {
  readonly #host: Host;
  readonly #parts: drafts.EditorDraftParts;
  #isAsked = false;
  #drafts: drafts.EditorDrafts | undefined;

  constructor(host: Host, parts: drafts.EditorDraftParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isAsked || !this.#host.drafts) return;
    this.#isAsked = true;
    void laterDrafts.want().then((module) => {
      if (module) this.#drafts = new module.EditorDrafts(this.#host, this.#parts);
      else this.#parts.say(this.#parts.words().t('editor.draft.refused'));
      this.#host.requestUpdate();
    });
  }

  /** The offer of writing that was not saved; nothing where there is none. */
  offer(): TemplateResult | typeof nothing {
    return this.#drafts?.offer() ?? nothing;
  }
}
