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

/** How long somebody has to pause before the browser is given the value to keep, in milliseconds. */
const PAUSE = 500;

/**
 * The value of a long plan takes time to write out, and nobody reads it at each key. It is written
 * out when the form is read, when the page is left, and in a pause.
 */
export class FormValueController implements ReactiveController {
  readonly internals: ElementInternals;
  readonly #host: Host;
  readonly #options: FormValueOptions;
  #value: string | null = null;
  #state: string | null = null;
  #isBehind = false;
  #form: HTMLFormElement | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, internals: ElementInternals, options: FormValueOptions) {
    this.internals = internals;
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('pagehide', this.#onLeave);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('pagehide', this.#onLeave);
    clearTimeout(this.#pause);
    this.#follow(null);
  }

  hostUpdated(): void {
    this.updateValidity();
  }

  /** Hands the form the present value at once. */
  update(): void {
    const { internals } = this;
    this.#follow(internals.form);
    this.#isBehind = false;
    clearTimeout(this.#pause);
    if (!internals.form) return;
    const [value, state] = [this.#options.value(), this.#options.state()];
    if (value === this.#value && state === this.#state) return;
    this.#value = value;
    this.#state = state;
    internals.setFormValue(value, state);
  }

  /** The value has changed: whoever reads the form from now on is given the present one. */
  changed(): void {
    this.#follow(this.internals.form);
    if (!this.internals.form) return;
    this.#isBehind = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#onLeave, PAUSE);
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

  #follow(form: HTMLFormElement | null): void {
    if (form === this.#form) return;
    // Before whoever else listens at the form: they shall read the present value too.
    this.#form?.removeEventListener('formdata', this.#onRead, { capture: true });
    form?.addEventListener('formdata', this.#onRead, { capture: true });
    this.#form = form;
  }

  readonly #onLeave = (): void => {
    if (this.#isBehind) this.update();
  };

  /** The form has just taken the value that it was last given: the present one goes in its place. */
  readonly #onRead = ({ formData }: FormDataEvent): void => {
    if (!this.#isBehind) return;
    const stale = this.#value;
    this.update();
    const name = this.#host.getAttribute('name');
    const value = this.#value;
    if (!name || value === stale) return;
    // Other fields may have the same name: only the element’s own entry is replaced.
    const all = formData.getAll(name);
    const own = stale === null ? all.length : all.indexOf(stale);
    if (own === -1) return;
    formData.delete(name);
    if (value !== null) all.splice(own, 1, value);
    else all.splice(own, 1);
    for (const entry of all) formData.append(name, entry);
  };
}
