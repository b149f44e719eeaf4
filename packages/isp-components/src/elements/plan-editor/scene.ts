/** What the editor’s templates share: the plan as it is written, the words, and what can be done. */
import type { Finding } from '@isp-kit/core/policy';
import type { Plan } from '@isp-kit/core/plan';
import type { nothing, TemplateResult } from 'lit';
import type { CodeWords } from '../../controllers/code-words.ts';
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import type { FieldSpec } from '../../controllers/editing/field-spec.ts';
import type { Localiser } from '../../locales/localiser.ts';
import type { ListSpec } from './sections/section.ts';

export interface EditorScene {
  readonly plan: Plan;
  readonly words: Localiser;
  readonly codes: CodeWords;
  readonly editing: EditingController;
  /** The form around it, or the host, has switched everything off. */
  readonly disabled: boolean;
  /** Failing and asking findings, of the whole plan. */
  readonly findings: readonly Finding[];
  /** The place of a finding, by line id. */
  readonly placeOf: (pointer: string) => string;
  readonly maySee: (at: string) => boolean;
  /** Why this person never sees a part; undefined where they may. */
  readonly withheldReason: (at: string) => string | undefined;
  /** Whether a line that can fold is open. */
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
  readonly toggle: (at: string) => void;
  readonly select: (section: string) => void;
  readonly travel: (way: 'undo' | 'redo') => void;
  readonly save: () => void;
}

/** The id in the shadow root of the control for a place. */
export const idOf = (at: string): string => `at${at.replaceAll('/', '-')}`;
