/**
 * Keeps what somebody writes on this device until it is saved, where the host asked for it, and offers
 * it again after a crash. It serves any element whose writing can be told as text. Whatever the store
 * does, writing goes on.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { DraftKind } from './draft-record.ts';
import type { DraftSitting, FoundDraft } from './draft-sitting.ts';
import { DraftTimer } from './draft-timer.ts';
import { laterStore } from './later-store.ts';

export interface DraftOptions {
  readonly kind: DraftKind;
  /** Whose drafts are kept; undefined or empty where none are. */
  readonly user: () => string | undefined;
  /** The id of the plan that is open, if one is. */
  readonly plan: () => string | undefined;
  /** Another value each time that something was written: a number or an object that never changes. */
  readonly version: () => unknown;
  /** Whether anything was written that is not saved. */
  readonly unsaved: () => boolean;
  /** All that was written, unfinished text included. Asked for when it is time to keep it. */
  readonly text: () => string | undefined;
  /** Asks for what reads drafts, where that comes later; false where it does not come, and then none is looked at. */
  readonly readable?: () => Promise<boolean>;
  /** Whether a draft that was found can be read, and holds anything that is not there already. Others are taken out. */
  readonly isWorth: (text: string) => boolean;
  /** Drafts cannot be kept on this device. Called once. */
  readonly refused: () => void;
}

export class DraftController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: DraftOptions;
  readonly #timer = new DraftTimer(() => void this.flush());
  #subject = '';
  #sitting: Promise<DraftSitting | undefined> = Promise.resolve(undefined);
  #found: readonly FoundDraft[] = [];
  #version: unknown;
  #kept = false;
  #muted = false;
  #refused = false;
  /** One write after the other, so that an older text never lands on a newer one. */
  #writing: Promise<void> = Promise.resolve();

  constructor(host: LitElement, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The newest writing that was left behind and that nobody has decided about. */
  get offer(): FoundDraft | undefined {
    return this.#found[0];
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#flushNow);
    addEventListener('pagehide', this.#flushNow);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#flushNow);
    removeEventListener('pagehide', this.#flushNow);
    this.#flushNow();
  }

  hostUpdated(): void {
    this.#follow();
    if (this.#subject === '' || this.#muted) return;
    const version = this.#options.version();
    if (version === this.#version) return;
    this.#version = version;
    if (this.#options.unsaved()) this.#timer.touch();
    else if (this.#kept) this.#flushNow();
  }

  /** Keeps what is written now, or takes out what was kept where nothing is unsaved any more. */
  flush(): Promise<void> {
    this.#timer.stop();
    if (this.#subject === '' || this.#muted) return this.#writing;
    const text = this.#options.unsaved() ? this.#options.text() : undefined;
    const { user, sitting } = { user: this.#subject, sitting: this.#sitting };
    this.#kept = text !== undefined;
    this.#writing = this.#writing.then(async () => {
      const open = await sitting;
      if (!open || user !== this.#subject) return;
      await this.#attempt(async () => {
        if (text === undefined) await open.clear();
        else if (!(await open.write(text))) this.#muted = true;
      });
    });
    return this.#writing;
  }

  /** The offered writing was taken up: it is let go once the element’s own draft holds it. */
  async takeUp(found: FoundDraft): Promise<void> {
    this.#drop(found);
    await this.flush();
    await this.#forget(found);
  }

  /** Throws the offered writing away. */
  async throwAway(found: FoundDraft): Promise<void> {
    this.#drop(found);
    await this.#forget(found);
  }

  /** Begins a sitting when the user or the plan is another. */
  #follow(): void {
    const { kind, user, plan } = this.#options;
    const [who, what] = [user() ?? '', plan() ?? ''];
    const subject = who && what ? JSON.stringify([who, what]) : '';
    if (subject === this.#subject) return;
    this.#stop(who === '');
    this.#subject = subject;
    if (subject === '') return;
    this.#sitting = this.#begin(() =>
      laterStore.want().then((store) => store?.startSitting({ kind, user: who, plan: what })),
    );
    void this.#look(this.#sitting);
  }

  /** Ends the sitting. Where nothing is to be kept any more, what it kept goes. */
  #stop(wipe: boolean): void {
    const sitting = this.#sitting;
    if (wipe && this.#kept) {
      this.#writing = this.#writing.then(async () => {
        const open = await sitting;
        if (open) await this.#attempt(() => open.clear());
      });
    }
    this.#timer.stop();
    this.#found = [];
    this.#version = undefined;
    this.#kept = false;
    this.#muted = false;
  }

  async #begin(start: () => Promise<DraftSitting | undefined>): Promise<DraftSitting | undefined> {
    let open: DraftSitting | undefined;
    await this.#attempt(async () => {
      open = await start();
      if (!open) throw new Error('The draft store could not be loaded.');
    });
    return open;
  }

  /** Looks for what an earlier sitting left behind. What is written meanwhile is kept without waiting for it. */
  async #look(sitting: Promise<DraftSitting | undefined>): Promise<void> {
    const subject = this.#subject;
    const open = await sitting;
    if (!open || (await this.#options.readable?.()) === false) return;
    await this.#attempt(async () => {
      const found = await open.others();
      if (subject !== this.#subject) return;
      this.#found = found.filter(({ text }) => this.#options.isWorth(text));
      if (this.offer) this.#host.requestUpdate();
      for (const one of found) if (!this.#found.includes(one)) await open.forget(one.id);
    });
  }

  #drop(found: FoundDraft): void {
    this.#found = this.#found.filter(({ id }) => id !== found.id);
    this.#host.requestUpdate();
  }

  async #forget({ id }: FoundDraft): Promise<void> {
    const open = await this.#sitting;
    if (open) await this.#attempt(() => open.forget(id));
  }

  /** A store that fails is said once, and never stops anybody. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      if (this.#refused) return;
      this.#refused = true;
      this.#options.refused();
    }
  }

  readonly #flushNow = (): void => {
    if (this.#kept || this.#options.unsaved()) void this.flush();
  };
}
