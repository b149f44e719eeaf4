/** When a draft is written: soon after the typing rests, and before long while it goes on. */

/** After this much rest. */
const REST_MS = 400;
/** And at the latest this long after the first letter: with what the writing itself takes, below two seconds. */
const LONGEST_MS = 1200;

export class DraftTimer {
  readonly #run: () => void;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;

  constructor(run: () => void) {
    this.#run = run;
  }

  /** Something was typed. */
  touch(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#fire, REST_MS);
    this.#longest ??= setTimeout(this.#fire, LONGEST_MS);
  }

  stop(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#longest);
    this.#rest = undefined;
    this.#longest = undefined;
  }

  readonly #fire = (): void => {
    this.stop();
    this.#run();
  };
}
