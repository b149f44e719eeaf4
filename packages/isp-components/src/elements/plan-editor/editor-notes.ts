/** The editor’s part in comments and suggestions, until the rest of it is loaded. */
import type { LitElement } from 'lit';
import type { LineNote } from '@isp-kit/core/edit/notes';
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { laterNotes } from './notes/later-notes.ts';
import type { EditorNotesDesk } from './notes/notes-module.ts';
import type { EditorScene, NotesView } from './scene.ts';

export interface EditorNotesParts {
  readonly editing: EditingController;
  readonly words: () => Localiser;
  readonly say: (text: string) => void;
  readonly focusOn: (...ids: string[]) => void;
  /** Whether nothing of the plan is kept from the person at the screen. */
  readonly seesAll: () => boolean;
}

interface Host extends LitElement {
  readonly audience: string;
  readonly actorPerson: string;
  readonly actorName: string;
  readonly suggesting: boolean;
}

export class EditorNotes {
  readonly #host: Host;
  readonly #parts: EditorNotesParts;
  #given: readonly LineNote[] | undefined;
  #desk: EditorNotesDesk | undefined;

  constructor(host: Host, parts: EditorNotesParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** All notes, those that are not stored yet included; undefined where the host wants none. */
  get notes(): readonly LineNote[] | undefined {
    return this.#given && (this.#desk?.book.notes ?? this.#given);
  }

  set notes(notes: readonly LineNote[] | undefined) {
    this.#given = notes;
    if (notes) {
      if (this.#desk) this.#desk.book.receive(notes);
      else void this.#load();
    }
    this.#host.requestUpdate();
  }

  /** How notes are shown, once they can be; nothing where the host wants none. */
  viewIn(scene: EditorScene): NotesView | undefined {
    if (this.#host.suggesting && !this.#given) this.notes = [];
    return this.#given && this.#desk?.viewFor(scene, this.#parts.seesAll());
  }

  /** Another value each time that something about notes is to be drawn anew. */
  get version(): unknown {
    return this.#given && this.#desk?.version;
  }

  async #load(): Promise<void> {
    await this.#host.updateComplete;
    const module = await laterNotes.want();
    if (!module) return;
    this.#desk ??= new module.EditorNotesDesk({
      ...this.#parts,
      host: this.#host,
      author: () => this.#author(),
    });
    this.#desk.book.receive(this.#given);
    this.#host.requestUpdate();
  }

  /** Who writes, by the name that the host gave, else by the name in the plan, else by what they are. */
  #author() {
    const { audience, actorPerson, actorName } = this.#host;
    const person = this.#parts.editing.plan?.people.find(({ id }) => id === actorPerson);
    const name = actorName || person?.name || this.#parts.words().code('choice.audience', audience);
    return { name, audience, ...(actorPerson && { personId: actorPerson }) };
  }
}
