/** What somebody does with notes: which threads are open, what is typed in them, and what follows from each button. */
import type { LineNote } from '@isp-kit/core/edit/notes';
import type { EditingController } from '../../../controllers/editing/editing-controller.ts';
import type { NotesBook } from '../../../controllers/notes/notes-book.ts';
import { IspNoteChangeEvent, type NoteChange } from '../../../events/note-change.ts';
import type { Localiser } from '../../../locales/localiser.ts';
import { idOf } from '../scene.ts';

/** A box in which something is typed, and why it could not be used. */
export interface NoteForm {
  readonly text: string;
  readonly why?: string;
  readonly error?: string | undefined;
}

export type FormKind = 'comment' | 'suggest' | 'reply' | 'decline';

export interface NoteDeskParts {
  readonly host: EventTarget & { requestUpdate(): void };
  readonly book: NotesBook;
  readonly editing: EditingController;
  readonly words: () => Localiser;
  readonly say: (text: string) => void;
  readonly focusOn: (...ids: string[]) => void;
}

export const noteId = ({ id }: LineNote): string => `note-${id}`;
export const toggleId = (at: string): string => `${idOf(at)}-notes`;
export const formId = (kind: FormKind, of: string): string => `${kind}-${of.replaceAll('/', '-')}`;

export class NoteDesk {
  readonly book: NotesBook;
  /** Goes up each time that something is to be drawn anew. */
  version = 0;
  readonly #parts: NoteDeskParts;
  readonly #open = new Set<string>();
  readonly #forms = new Map<string, NoteForm>();
  /** Suggestions that were to be accepted, and whose places have changed since. */
  readonly #changed = new Map<string, string>();
  readonly #failures = new Map<string, string>();

  constructor(parts: NoteDeskParts) {
    this.#parts = parts;
    this.book = parts.book;
  }

  isOpen(at: string): boolean {
    return this.#open.has(at);
  }

  toggle(at: string): void {
    if (!this.#open.delete(at)) this.#open.add(at);
    this.#redraw();
  }

  /** The form, where it is open; a comment’s always is. */
  form(kind: FormKind, of: string): NoteForm | undefined {
    return this.#forms.get(formId(kind, of)) ?? (kind === 'comment' ? { text: '' } : undefined);
  }

  write(kind: FormKind, of: string, form: NoteForm): void {
    this.#forms.set(formId(kind, of), { ...form, error: undefined });
    this.#redraw();
  }

  begin(kind: FormKind, of: string, text = ''): void {
    this.write(kind, of, { text });
    this.#parts.focusOn(formId(kind, of));
  }

  cancel(kind: FormKind, of: string, focus: string): void {
    this.#forms.delete(formId(kind, of));
    this.#redraw();
    this.#parts.focusOn(focus);
  }

  /** What the place of a suggestion says now, once somebody tried to accept it. */
  changedTo(note: LineNote): string | undefined {
    return this.#changed.get(note.id);
  }

  failure(note: LineNote): string | undefined {
    return this.book.isUnstored(note.id) ? this.#failures.get(note.id) : undefined;
  }

  comment(at: string): void {
    this.#send('comment', at, this.book.comment(at, this.form('comment', at)?.text ?? ''), {
      change: 'commented',
      said: 'notes.said.comment',
    });
  }

  suggest(at: string): void {
    const { plan } = this.#parts.editing;
    const form = this.form('suggest', at);
    if (!plan || !form) return;
    const made = this.book.suggest(plan, { at, value: form.text, why: form.why ?? '' });
    this.#send('suggest', at, made, { change: 'suggested', said: 'notes.said.suggestion' });
  }

  reply(note: LineNote): void {
    const made = this.book.reply(note, this.form('reply', note.id)?.text ?? '');
    this.#send('reply', note.id, made, { change: 'replied', said: 'notes.said.reply' });
  }

  decline(note: LineNote): void {
    const made = this.book.decline(note, this.form('decline', note.id)?.text ?? '');
    this.#send('decline', note.id, made, { change: 'declined', said: 'notes.said.declined' });
  }

  settle(note: LineNote): void {
    const made = this.book.settle(note);
    if (made.ok) this.#keep(made.value, { change: 'resolved', said: 'notes.said.resolved' });
  }

  reopen(note: LineNote): void {
    this.#keep(this.book.reopen(note), { change: 'reopened', said: 'notes.said.reopened' });
  }

  /** One step of the plan’s own history; where the place has changed since, it is shown first. */
  accept(note: LineNote): void {
    const { editing, words, say } = this.#parts;
    if (!editing.plan) return;
    const done = this.book.accept(editing.plan, note, this.#changed.has(note.id));
    if (!done.ok) {
      const { error } = done;
      if (error.reason === 'changed') {
        const now = typeof error.now === 'string' ? error.now : '';
        this.#changed.set(note.id, now);
        say(words().t('notes.changed'));
      } else say(words().t('notes.impossible', { reason: error.issue.message }));
      this.#redraw();
      this.#parts.focusOn(noteId(note));
      return;
    }
    if (!editing.make(done.value.edit, note.at)) return;
    this.#changed.delete(note.id);
    this.#keep(done.value.note, { change: 'accepted', said: 'notes.said.accepted' });
  }

  /** Asks the host once more to store what it could not store. */
  storeAgain(note: LineNote): void {
    void this.#store(note, 'commented');
  }

  #send(
    kind: FormKind,
    of: string,
    made: ReturnType<NotesBook['comment']>,
    outcome: { change: NoteChange; said: Said },
  ): void {
    if (!made.ok) {
      const form = this.form(kind, of) ?? { text: '' };
      this.#forms.set(formId(kind, of), { ...form, error: made.error.message });
      this.#redraw();
      this.#parts.focusOn(formId(kind, of));
      return;
    }
    this.#forms.delete(formId(kind, of));
    this.#keep(made.value, outcome);
  }

  #keep(note: LineNote, { change, said }: { change: NoteChange; said: Said }): void {
    const { words, say, focusOn } = this.#parts;
    this.book.put(note);
    this.#redraw();
    say(words().t(said));
    focusOn(note.status === 'open' ? noteId(note) : toggleId(note.at), toggleId(note.at));
    void this.#store(note, change);
  }

  async #store(note: LineNote, change: NoteChange): Promise<void> {
    const { host, words, say } = this.#parts;
    this.#failures.delete(note.id);
    const event = new IspNoteChangeEvent({ notes: this.book.notes, note, change });
    host.dispatchEvent(event);
    const outcome = await event.outcome();
    if (outcome.status === 'stored') {
      this.book.stored(note);
      if (outcome.notes) this.book.receive(outcome.notes);
    } else {
      const message = 'message' in outcome ? outcome.message : undefined;
      const text = message
        ? words().t('notes.unstored.reason', { message })
        : words().t('notes.unstored');
      this.#failures.set(note.id, text);
      say(text);
    }
    this.#redraw();
  }

  #redraw(): void {
    this.version++;
    this.#parts.host.requestUpdate();
  }
}

type Said =
  | 'notes.said.comment'
  | 'notes.said.reply'
  | 'notes.said.suggestion'
  | 'notes.said.accepted'
  | 'notes.said.declined'
  | 'notes.said.resolved'
  | 'notes.said.reopened';
