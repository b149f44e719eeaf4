/** Comments and suggestions: all of it, with its words and its look, in a module that is loaded where a host wants notes. */
import { nothing, type LitElement } from 'lit';
import { NotesBook } from '../../../controllers/notes/notes-book.ts';
import type { NoteAuthor } from '@isp-kit/core/edit/notes';
import { notes as words } from '../../../locales/en/notes.ts';
import { bringWords } from '../later-builds-on.ts';
import { adoptStyles } from '../../../styles/adopt.ts';
import { conflictStyles } from '../../fields/conflict.styles.ts';
import type { EditorScene, NotesView } from '../scene.ts';
import { NoteDesk, type NoteDeskParts } from './note-desk.ts';
import { notesStyles } from './notes.styles.ts';
import { goneNotes } from './gone-notes.ts';
import { thread } from './thread.ts';

bringWords(words);

export interface NotesModuleParts extends Omit<NoteDeskParts, 'book' | 'host'> {
  readonly host: LitElement;
  readonly author: () => NoteAuthor;
}

/** Everything that one editor has to do with notes. */
export class EditorNotesDesk {
  readonly book: NotesBook;
  readonly #desk: NoteDesk;

  constructor({ author, ...parts }: NotesModuleParts) {
    this.book = new NotesBook(author);
    this.#desk = new NoteDesk({ ...parts, book: this.book });
    const { shadowRoot } = parts.host;
    if (!shadowRoot) return;
    adoptStyles(shadowRoot, conflictStyles);
    adoptStyles(shadowRoot, notesStyles);
  }

  /** Another number each time that something is to be drawn anew. */
  get version(): number {
    return this.#desk.version + this.book.changes;
  }

  /** How the editor’s own templates show notes. */
  viewFor(scene: EditorScene, seesAll: boolean): NotesView {
    return {
      at: (at, name, spec) => thread({ scene, desk: this.#desk }, { at, name, spec }),
      // What is not in somebody’s view looks like what was taken out: only who sees all can tell the two apart.
      gone: () => (seesAll ? goneNotes({ scene, desk: this.#desk }) : nothing),
    };
  }
}
