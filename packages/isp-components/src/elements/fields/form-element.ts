/** An element that is one field of the form around it: what such elements share, through ElementInternals. */
import { IspElement } from '../../base/isp-element.ts';
import type { FormValueController } from '../../controllers/form-value-controller.ts';

export abstract class FormElement extends IspElement {
  static readonly formAssociated = true;
  static override properties = {
    name: { type: String, reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
  };

  /** The name of the value in the form around the element. */
  declare name: string;
  /** Set to switch the element off by itself. A disabled `fieldset` around it does so too. */
  declare disabled: boolean;
  /** Set where the form may not be sent without a value. */
  declare required: boolean;
  protected readonly internals: ElementInternals = this.attachInternals();
  #asking = false;
  #isOffAround = false;

  constructor() {
    super();
    this.name = '';
    this.disabled = false;
    this.required = false;
    this.addEventListener('invalid', this.#onInvalid);
  }

  /** The form around the element. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** What stands in the way of saving, as the browser tells it. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** Why it cannot be saved, in words; empty where it can. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether a form asks it at all: not while it is off. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether the value can be saved as it stands. */
  checkValidity(): boolean {
    this.formValue.updateValidity();
    this.#asking = true;
    const valid = this.internals.checkValidity();
    this.#asking = false;
    return valid;
  }

  /** The same, and shows what has to be put right. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) this.showProblems();
    return valid;
  }

  formAssociatedCallback(): void {
    this.formValue.update();
  }

  /** The browser’s own sum of the attribute and of every fieldset around. The attribute stays as the host set it. */
  formDisabledCallback(disabled: boolean): void {
    const was = this.isOff;
    this.#isOffAround = disabled;
    if (this.isOff !== was) this.requestUpdate();
  }

  /** Whether the element is switched off, by itself or by what is around it. */
  protected get isOff(): boolean {
    return this.disabled || this.#isOffAround;
  }

  protected abstract readonly formValue: FormValueController;

  /** Shows everything that has to be put right, and puts focus there. */
  protected abstract showProblems(): void;

  /** Sets or clears a custom state, for pages that style by it. */
  protected toggleState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }

  /** The browser can only say it in a bubble at a field that may be out of sight; the summary says it better. */
  readonly #onInvalid = (event: Event): void => {
    if (this.#asking) return;
    event.preventDefault();
    this.showProblems();
  };
}
