/** Drafts, where the host asked for them: what keeps them is loaded then, and not before. Most never ask. */
import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { LaterModule } from '../../context/later-module.ts';

export interface DraftsWhenAskedParts<Module> {
  readonly later: LaterModule<Module>;
  /** Begins to keep drafts, and offers those that were left behind. */
  readonly make: (module: Module) => { readonly offer: () => TemplateResult | typeof nothing };
  /** Says that nothing is kept, since what keeps it did not come. */
  readonly refused: () => void;
}

type Host = ReactiveControllerHost & { readonly drafts: boolean };

export class DraftsWhenAsked<Module> implements ReactiveController {
  readonly #host: Host;
  readonly #parts: DraftsWhenAskedParts<Module>;
  #isAsked = false;
  #made: ReturnType<DraftsWhenAskedParts<Module>['make']> | undefined;

  constructor(host: Host, parts: DraftsWhenAskedParts<Module>) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isAsked || !this.#host.drafts) return;
    this.#isAsked = true;
    const { later, make, refused } = this.#parts;
    void later.want().then((module) => {
      if (module) this.#made = make(module);
      else refused();
      this.#host.requestUpdate();
    });
  }

  /** The offer of writing that was not saved; nothing where there is none. */
  offer(): TemplateResult | typeof nothing {
    return this.#made?.offer() ?? nothing;
  }
}
