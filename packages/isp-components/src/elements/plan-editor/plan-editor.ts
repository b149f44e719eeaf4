/** The plan editor: one plan, written part by part, always a valid plan, one value in a form. */
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { CodeLists } from '@isp-kit/core/codes';
import type { Delegation, Rights } from '@isp-kit/core/access';
import type { LineNote } from '@isp-kit/core/edit/notes';
import type { Plan } from '@isp-kit/core/plan';
import { placeOf } from '../../controllers/editing/place-of.ts';
import type { StarterStrategy } from '../../controllers/editing/starters.ts';
import { FormValueController } from '../../controllers/form-value-controller.ts';
import type { IspFindingSelectEvent } from '../../events/finding-select.ts';
import { IspPlanChangeEvent } from '../../events/plan-change.ts';
import type { SaveOutcome } from '../../events/save-outcome.ts';
import { editorFirst } from '../../locales/en/editor-first.ts';
import { editorLines } from '../../locales/en/editor-lines.ts';
import { editor } from '../../locales/en/editor.ts';
import { opening } from '../../locales/en/opening.ts';
import { shared } from '../../locales/en/shared.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { furtherStyles } from '../../styles/further-styles.ts';
import { FormElement } from '../fields/form-element.ts';
import { fieldStyles } from '../fields/fields.styles.ts';
import { summaryStyles } from '../fields/summary.styles.ts';
import { EditorDesk } from './editor-desk.ts';
import { editorFormValue } from './editor-form.ts';
import { adviceStyles } from './advice.styles.ts';
import { lineStyles } from './lines.styles.ts';
import { editorStyles } from './plan-editor.styles.ts';
import { sectionStyles } from './sections/sections.styles.ts';
import { shownIn } from './editor-shown.ts';
import { keepInSight } from './keep-in-sight.ts';
import { submits, undoKey } from './undo-keys.ts';

/**
 * @summary A support plan for writing: part by part, with advice, undo, and no silent loss.
 * @tagname isp-plan-editor
 * @slot actions - the host’s own buttons, beside “Save the plan”
 * @event {IspPlanChangeEvent} isp-plan-change - an edit was applied; the plan is always valid
 * @event {IspPlanSaveEvent} isp-plan-save - somebody wants to save; answer with `respondWith`
 * @csspart opening - what is said while the plan is on its way, or could not be opened
 * @event {IspNoteChangeEvent} isp-note-change - a comment or suggestion was made or decided about; answer with `respondWith`
 * @csspart nav - the list of parts
 * @csspart section - the part that is being written
 * @csspart list - a list with its entries
 * @csspart line - one entry of a list
 * @csspart field - one field with its label
 * @csspart label - the label of a field
 * @csspart error - why what was typed cannot be used
 * @csspart advice - what the rules say of one field, line or list, beside it
 * @csspart removed - where a line was that was just taken out, with the way back
 * @csspart notes - what was said about a field or line, behind its button
 * @csspart note - one comment or suggestion
 * @csspart starters - the bank of ideas, while it is open
 * @csspart error-summary - what has to be put right, or why a save did not work
 * @csspart draft - the offer of writing that was not saved
 * @csspart findings - the advice on the part
 * @csspart conflicts - what two people wrote in the same place
 * @csspart actions - the bar with save, undo and redo
 * @csspart save - the button “Save the plan”
 * @csspart status - the line that says how things stand
 * @cssstate dirty - something is written that is not saved
 * @cssstate saving - a save is under way
 * @cssstate offline - a save waits for a connection, and is tried again by itself
 * @cssstate conflict - somebody has to choose between two versions
 * @cssstate invalid - something cannot be saved yet
 */
export class IspPlanEditor extends FormElement {
  static override properties = {
    ...FormElement.properties,
    plan: { attribute: false, noAccessor: true },
    rights: { attribute: false },
    audience: { type: String },
    actorPerson: { type: String, attribute: 'actor-person' },
    profile: { type: String },
    today: { type: String },
    noFindings: { type: Boolean, attribute: 'no-findings' },
    codeLists: { attribute: false },
    delegations: { attribute: false },
    starters: { attribute: false },
    drafts: { type: Boolean },
    draftUser: { type: String, attribute: 'draft-user' },
    notes: { attribute: false, noAccessor: true },
    actorName: { type: String, attribute: 'actor-name' },
    suggesting: { type: Boolean },
    findingsBlock: { type: Boolean, attribute: 'findings-block' },
  };
  static override readonly english = [shared, opening, editor, editorLines, editorFirst];
  static override styles = [
    baseStyles,
    furtherStyles,
    fieldStyles,
    summaryStyles,
    lineStyles,
    adviceStyles,
    sectionStyles,
    editorStyles,
  ];

  /**
   * What the person who is writing may see and change, as `rightsFor` of the core’s `access` gives it:
   * a server can send it with the plan. Without it the kit’s own table decides, and is loaded for that.
   */
  declare rights: Rights | undefined;
  /** Who is writing: decides what may be changed. */
  declare audience: string;
  /** The id of the person of the plan who is writing, where that is known. */
  declare actorPerson: string;
  /** The profile whose rules advise; where nothing is said, the plan’s own. */
  declare profile: string;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  declare today: string;
  /** Set to write without advice; then no rule is loaded either. */
  declare noFindings: boolean;
  /** Code lists of your own, by id; the page’s, else the kit’s, where nothing is said. */
  declare codeLists: CodeLists | undefined;
  /** Parts of the plan that were handed to somebody for a time. They count where `rights` says nothing. */
  declare delegations: readonly Delegation[];
  /** A bank of ideas that new lines can be started from; nothing is offered where there is none. */
  declare starters: readonly StarterStrategy[];
  /** Set to keep unsaved writing on this device for up to a day, encrypted, and to offer it again after a crash. */
  declare drafts: boolean;
  /** Who is signed in, by an id that is theirs alone: drafts are kept for each person, and for nobody without it. */
  declare draftUser: string;
  /** The name of whoever is writing, for their comments; that of their line in the plan, where nothing is said. */
  declare actorName: string;
  /** Set where nothing is to be changed, and other words may be suggested for everything. */
  declare suggesting: boolean;
  /** Set to hold the form around back while the advice says that something must be put right. It never stops a save. */
  declare findingsBlock: boolean;

  readonly #desk: EditorDesk = new EditorDesk(this, {
    words: () => this.words,
    isOff: () => this.isOff,
    changed: (plan, edit) => {
      this.formValue.changed();
      this.dispatchEvent(new IspPlanChangeEvent({ plan, edit }));
    },
    read: () => this.formValue.update(),
  });
  protected readonly formValue: FormValueController = new FormValueController(
    this,
    this.internals,
    editorFormValue(this, {
      editing: this.#desk.editing,
      conflicts: this.#desk.conflicts,
      message: () => this.t('editor.invalid'),
      behind: () => (this.#desk.isBehind ? this.t('editor.behind') : undefined),
      missing: () => this.t('editor.missing'),
      advice: () => this.#heldBy,
      // Where drafts are kept they are encrypted: then nothing is to be kept beside them in plain form.
      isKept: () => !this.drafts,
    }),
  );

  constructor() {
    super();
    this.rights = undefined;
    this.audience = 'senco';
    this.actorPerson = '';
    this.profile = '';
    this.today = '';
    this.noFindings = false;
    this.codeLists = undefined;
    this.delegations = [];
    this.starters = [];
    this.drafts = false;
    this.draftUser = '';
    this.actorName = '';
    this.suggesting = false;
    this.findingsBlock = false;
  }

  /** The plan as it is written now: always a valid plan. Set it to open another, or the same plan as somebody else saved it. */
  get plan(): Plan | undefined {
    return this.#desk.editing.plan;
  }

  set plan(plan: Plan | undefined) {
    this.#desk.save.receive(plan);
    this.formValue.update();
  }

  /** Comments and suggestions on the lines of the plan, from your own store; without them there are none. Cut them for the reader with `notesFor`. */
  get notes(): readonly LineNote[] | undefined {
    return this.#desk.notes.notes;
  }

  set notes(notes: readonly LineNote[] | undefined) {
    this.#desk.notes.notes = notes;
  }

  /** Asks the host to save. Undefined where something has to be put right or chosen first. */
  save(): Promise<SaveOutcome | undefined> {
    this.#desk.say('');
    return this.#desk.save.save();
  }

  /** Shows the field at this line path and puts focus on it; false where there is none. */
  focusField(linePath: string): boolean {
    return this.#desk.focusField(linePath);
  }

  /** Takes back the last change; false where there is none. */
  undo(): boolean {
    return this.#desk.travel('undo');
  }

  /** Does it again; false where nothing was taken back. */
  redo(): boolean {
    return this.#desk.travel('redo');
  }

  /** Drops everything that is not saved. */
  reset(): void {
    this.#desk.save.reset();
    this.formValue.update();
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.#desk.save.restoreText(state);
  }

  protected override updated(): void {
    const { editing, saving, conflicts, retry } = this.#desk;
    this.formValue.changed();
    this.toggleState('dirty', editing.dirty);
    this.toggleState('saving', saving.saving);
    this.toggleState('conflict', conflicts.open);
    this.toggleState('offline', retry.waiting);
    this.toggleState('invalid', !this.validity.valid || editing.refusals.length > 0);
  }

  protected override showProblems(): void {
    if (!this.#desk.save.tell() && this.#heldBy !== undefined) this.#desk.showMust(this.#heldBy);
  }

  protected override render(): TemplateResult {
    return html`<div
      class="frame"
      part="frame"
      lang=${this.words.locale}
      @keydown=${this.#onKey}
      @keyup=${keepInSight}
      @isp-finding-select=${this.#onFinding}
    >
      ${shownIn(this.#desk, this.words)}
    </div>`;
  }

  /**
   * A plan is drawn as it was given, before it was read. One that cannot be drawn may be no plan: then
   * nothing of it is shown until that is known.
   */
  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (this.#desk.editing.isReady) throw error;
      this.#desk.save.doubt();
      super.update(changed);
    }
  }

  protected override get pending(): Promise<unknown> | undefined {
    return this.#desk.rights.pending ?? this.#desk.engine.pending;
  }

  /** Why the form may not be sent yet, where the host wants the advice to say so. */
  get #heldBy(): string | undefined {
    const count = this.findingsBlock ? this.#desk.musts.length : 0;
    return count > 0 ? this.t('editor.findings-block', { count }) : undefined;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const way = undoKey(event);
    if (way) {
      event.preventDefault();
      this.#desk.travel(way);
    } else if (submits(event)) this.form?.requestSubmit();
  };

  readonly #onFinding = (event: IspFindingSelectEvent): void => {
    const { plan } = this;
    if (plan) this.focusField(placeOf(plan, event.detail.finding.at));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'isp-plan-editor': IspPlanEditor;
  }
}
