/** What the editor’s templates share: the plan as it is written, the words, and what can be done. */
import type { Plan } from '@isp-kit/core/plan';
import type { nothing, TemplateResult } from 'lit';
import type { CodeWords } from '../../controllers/code-words.ts';
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import type { PlacedFinding } from '../../controllers/editing/live-findings.ts';
import type { FieldSpec } from '../../controllers/editing/field-spec.ts';
import type { StarterStrategy } from '../../controllers/editing/starters.ts';
import type { Localiser } from '../../locales/localiser.ts';
import type { Drawing } from './drawing.ts';
import type { ListSpec } from './sections/section.ts';
import type { RemovedLine } from './taken-out.ts';

export interface EditorScene {
  readonly plan: Plan;
  readonly words: Localiser;
  readonly codes: CodeWords;
  readonly editing: EditingController;
  /** The form around it, or the host, has switched everything off. */
  readonly disabled: boolean;
  /**
   * What has to be drawn again. Lines in which nothing was written stay as they were drawn, so
   * whatever else a line shows must be among what `drawing.begin` is given, or call `drawing.touch`.
   */
  readonly drawing: Drawing;
  /** Failing and asking findings, of the whole plan, each with its place. */
  readonly findings: readonly PlacedFinding[];
  readonly maySee: (at: string) => boolean;
  /** Why this person never sees a part; undefined where they may. */
  readonly withheldReason: (at: string) => string | undefined;
  /** The line that was taken out a moment ago, while one step back brings it back. */
  readonly removed: RemovedLine | undefined;
  /** The host’s bank of ideas. */
  readonly starters: readonly StarterStrategy[];
  /** Whether a line that can fold, or what explains a suggestion, is open. */
  readonly isOpen: (at: string) => boolean;
  readonly acts: EditorActs;
  /** Comments and suggestions, where the host wants them. */
  readonly notes: NotesView | undefined;
}

/** How comments and suggestions are shown. */
export interface NotesView {
  /** What was said about a field or a line, whose name in words is `name`. */
  readonly at: (at: string, name: string, spec?: FieldSpec) => TemplateResult | typeof nothing;
  /** What was said about lines that were taken out. */
  readonly gone: () => TemplateResult | typeof nothing;
}

export interface EditorActs {
  readonly add: (list: ListSpec, at: string) => void;
  readonly remove: (at: string, name: string) => void;
  readonly move: (at: string, way: 'up' | 'down', name: string) => void;
  /** Puts a line before another, or at the end of its list. */
  readonly place: (at: string, before: string | undefined, name: string) => void;
  readonly duplicate: (list: ListSpec, at: string, name: string) => void;
  /** Shows the ideas that a line of the list can be started from. */
  readonly startFromIdea: (list: ListSpec, at: string) => void;
  /** Brings back the line that was taken out last. */
  readonly restore: () => void;
  /** Says it in the status. */
  readonly say: (text: string) => void;
  readonly toggle: (at: string) => void;
  readonly select: (section: string) => void;
  readonly travel: (way: 'undo' | 'redo') => void;
  readonly save: () => void;
}

/** The id in the shadow root of the control for a place. */
export const idOf = (at: string): string => `at${at.replaceAll('/', '-')}`;
