/** The notes of a plan while they are written: what is known, what waits to be stored, and what the core makes of each act. */
import type { Edit } from '@isp-kit/core/edit';
import {
  acceptNote,
  commentOn,
  declineNote,
  parseNotes,
  placeOfNote,
  reopenNote,
  reply,
  resolveNote,
  suggest,
  type LineNote,
  type NoteAuthor,
  type NotAccepted,
  type Written,
} from '@isp-kit/core/edit/notes';
import type { Issue, Plan } from '@isp-kit/core/plan';
import { instant, newId } from '../../context/browser-ports.ts';

type Made<N> =
  { readonly ok: true; readonly value: N } | { readonly ok: false; readonly error: Issue };

export interface AcceptedNote {
  readonly note: LineNote;
  readonly edit: Edit;
}

export class NotesBook {
  /** Goes up with each change of the notes. */
  changes = 0;
  #notes: readonly LineNote[] = [];
  /** Written here and not stored yet: whatever the host gives, these stay. */
  readonly #unstored = new Map<string, LineNote>();
  #given: unknown;
  readonly #author: () => NoteAuthor;

  constructor(author: () => NoteAuthor) {
    this.#author = author;
  }

  get notes(): readonly LineNote[] {
    return this.#notes;
  }

  /** Takes the host’s notes. What are no notes are left out, with a word to whoever built the page. */
  receive(given: unknown): void {
    if (given === this.#given) return;
    this.#given = given;
    this.changes++;
    const parsed = parseNotes(given ?? []);
    if (!parsed.ok) {
      console.warn(`ISP Kit: \`notes\` are not notes: ${parsed.error[0]?.message ?? ''}`);
    }
    const theirs = parsed.ok ? parsed.value : [];
    const stored = theirs.map((note) => this.#unstored.get(note.id) ?? note);
    const others = [...this.#unstored.values()].filter(
      ({ id }) => !theirs.some((note) => note.id === id),
    );
    this.#notes = [...stored, ...others];
  }

  /** The notes on a field or line, wherever it is by now, in the order in which they were written. */
  on(plan: Plan, at: string): LineNote[] {
    return this.#notes.filter((note) => placeOfNote(plan, note.at) === at);
  }

  /** The notes whose line was taken out. */
  gone(plan: Plan): LineNote[] {
    return this.#notes.filter((note) => placeOfNote(plan, note.at) === undefined);
  }

  isUnstored(id: string): boolean {
    return this.#unstored.has(id);
  }

  /** Keeps a note that was made or changed, until it is stored. */
  put(note: LineNote): void {
    this.#unstored.set(note.id, note);
    this.changes++;
    const known = this.#notes.some(({ id }) => id === note.id);
    this.#notes = known
      ? this.#notes.map((one) => (one.id === note.id ? note : one))
      : [...this.#notes, note];
  }

  stored(note: LineNote): void {
    if (this.#unstored.get(note.id) === note) this.#unstored.delete(note.id);
    this.changes++;
  }

  comment(at: string, text: string): Made<LineNote> {
    return commentOn(at, this.#written(text));
  }

  suggest(
    plan: Plan,
    { at, value, why }: { at: string; value: string; why: string },
  ): Made<LineNote> {
    const edit = value.trim() === '' ? ({ type: 'remove', at } as const) : setTo(at, value);
    return suggest(plan, edit, this.#written(why));
  }

  reply(note: LineNote, text: string): Made<LineNote> {
    return reply(note, this.#written(text));
  }

  accept(
    plan: Plan,
    note: LineNote,
    evenIfChanged: boolean,
  ): { ok: true; value: AcceptedNote } | { ok: false; error: NotAccepted } {
    return acceptNote(plan, note, { ...this.#decision(), evenIfChanged });
  }

  decline(note: LineNote, reason: string): Made<LineNote> {
    return declineNote(note, { ...this.#decision(), reason });
  }

  settle(note: LineNote): Made<LineNote> {
    return resolveNote(note, this.#decision());
  }

  reopen(note: LineNote): LineNote {
    return reopenNote(note);
  }

  #written(text: string): Written {
    return { id: newId(), author: this.#author(), writtenAt: instant(), text };
  }

  #decision() {
    return { by: this.#author(), on: instant() };
  }
}

const setTo = (at: string, value: string) =>
  ({ type: 'set', at, value: value.replace(/\r\n?/g, '\n') }) as const;
