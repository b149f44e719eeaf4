/** A module that is loaded when somebody first wants it, once for all who do. */

export class LaterModule<Module> {
  readonly #load: () => Promise<Module>;
  #loading: Promise<Module | undefined> | undefined;
  #loaded: Module | undefined;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** The module, once it is there. */
  get loaded(): Module | undefined {
    return this.#loaded;
  }

  /** Waits for the module; undefined where it could not be loaded, and then whoever asks next tries again. */
  want(): Promise<Module | undefined> {
    this.#loading ??= this.#load().then(
      (module) => (this.#loaded = module),
      () => (this.#loading = undefined),
    );
    return this.#loading;
  }
}
