/** What the templates of notes share. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import type { Localiser } from '../../../locales/localiser.ts';
import { formatMoment } from '../../../locales/times.ts';
import { instant } from '../../../context/browser-ports.ts';
import type { EditorScene } from '../scene.ts';
import type { NoteDesk } from './note-desk.ts';

export interface NoteScene {
  readonly scene: EditorScene;
  readonly desk: NoteDesk;
}

/** A field or a line that can be talked about. */
export interface NotePlace {
  readonly at: string;
  /** What it is called, in words. */
  readonly name: string;
  /** The field, where it is one. */
  readonly spec?: FieldSpec | undefined;
}

/** “10:32”, or with the day where it was another. */
export const momentOf = (words: Localiser, at: string): string =>
  formatMoment(at, instant(), words.locale === 'en' ? 'en-GB' : words.locale);
