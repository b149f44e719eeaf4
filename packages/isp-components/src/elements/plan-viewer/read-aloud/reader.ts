/** Reads passages one after the other, and can wait in between. One voice at a time on a page. */
import { mark } from './mark.ts';
import type { Passage } from './passages.ts';
import { voiceFor } from './voices.ts';

export type ReadingState = 'idle' | 'reading' | 'paused' | 'stopped' | 'done';

export class Reader {
  readonly #changed: () => void;
  #passages: readonly Passage[] = [];
  #at = 0;
  #state: ReadingState = 'idle';
  /** Kept, since some browsers forget an utterance that nobody holds, and never say that it ended. */
  #speaking: SpeechSynthesisUtterance | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): ReadingState {
    return this.#state;
  }

  /** Begins. A passage in a language that has no voice here is passed over: another’s would only babble. */
  read(passages: readonly Passage[]): void {
    this.stop();
    this.#passages = passages.filter(({ language }) => voiceFor(language));
    this.#at = 0;
    this.#go();
  }

  /** Not the platform’s own pause, which some stop at for good: the sentence is begun again. */
  pause(): void {
    if (this.#state === 'reading') this.#silence('paused');
  }

  resume(): void {
    if (this.#state === 'paused') this.#go();
  }

  stop(): void {
    if (this.#state === 'reading' || this.#state === 'paused') this.#silence('stopped');
  }

  #go(): void {
    // Whoever else reads on this page falls silent.
    speechSynthesis.cancel();
    this.#set('reading');
    this.#speak();
  }

  #speak(): void {
    const passage = this.#passages[this.#at];
    if (!passage) {
      this.#silence('done');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.lang = passage.language;
    utterance.voice = voiceFor(passage.language) ?? null;
    const ifStill = (act: () => void) => () => {
      if (this.#speaking === utterance) act();
    };
    utterance.onstart = ifStill(() => mark(passage.range));
    utterance.onend = ifStill(() => {
      this.#at++;
      this.#speak();
    });
    utterance.onerror = ifStill(() => this.#silence('stopped'));
    this.#speaking = utterance;
    speechSynthesis.speak(utterance);
  }

  #silence(state: ReadingState): void {
    const wasSpeaking = this.#speaking !== undefined;
    this.#speaking = undefined;
    mark(undefined);
    if (wasSpeaking && state !== 'done') speechSynthesis.cancel();
    this.#set(state);
  }

  #set(state: ReadingState): void {
    this.#state = state;
    this.#changed();
  }
}
