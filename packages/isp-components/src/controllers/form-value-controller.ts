/** Makes an element a field of the form around it: value, validity and being disabled, through ElementInternals. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FormValueOptions {
  /** What the form submits; null where there is nothing to submit. */
  readonly value: () => string | null;
  /** What the browser keeps to restore the element with. */
  readonly state: () => string | null;
  /** Why the form may not be submitted, and the part of the element that it is about. */
  readonly invalid: () => Invalid | null;
}

export interface Invalid {
  readonly message: string;
  /** The part of the element that it is about; null where there is none to show. */
  readonly anchor: HTMLElement | null;
  /** Set where there is no value at all. */
  readonly isMissing?: boolean;
}

type Host = ReactiveControllerHost & HTMLElement;

export class FormValueController implements ReactiveController {
  readonly internals: ElementInternals;
  readonly #options: FormValueOptions;
  #value: string | null = null;
  #state: string | null = null;

  constructor(host: Host, internals: ElementInternals, options: FormValueOptions) {
    this.internals = internals;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    this.updateValidity();
  }

  /** Hands the form the present value. At once and not after drawing: whoever hears of a change reads the form. */
  update(): void {
    const { internals } = this;
    if (!internals.form) return;
    const [value, state] = [this.#options.value(), this.#options.state()];
    if (value === this.#value && state === this.#state) return;
    this.#value = value;
    this.#state = state;
    internals.setFormValue(value, state);
  }

  /** Says whether the form may be submitted. */
  updateValidity(): void {
    const invalid = this.#options.invalid();
    if (!invalid) this.internals.setValidity({});
    else {
      this.internals.setValidity(
        invalid.isMissing ? { valueMissing: true } : { customError: true },
        invalid.message,
        invalid.anchor ?? undefined,
      );
    }
  }
}
