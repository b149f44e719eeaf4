/** What acts on lines need of the editor that they act in. */
import type { CodeWords } from '../../controllers/code-words.ts';
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import type { StarterStrategy } from '../../controllers/editing/starters.ts';
import type { Localiser } from '../../locales/localiser.ts';
import type { EditorPlace } from './editor-place.ts';
import type { LineStart } from './sections/section.ts';

export interface LineActsHost {
  readonly editing: EditingController;
  readonly place: EditorPlace;
  readonly words: () => Localiser;
  readonly start: () => LineStart;
  /** Says it in the status. */
  readonly say: (text: string) => void;
  readonly travel: (way: 'undo') => boolean;
  readonly root: () => ShadowRoot | null;
  readonly codes: () => CodeWords;
  /** The host’s bank of ideas. */
  readonly starters: () => readonly StarterStrategy[];
}
