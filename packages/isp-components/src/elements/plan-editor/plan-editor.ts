/** The plan editor: one plan, written part by part, always a valid plan, one value in a form. */
import { html, type TemplateResult } from 'lit';
import type { CodeLists } from '@isp-kit/core/codes';
import type { Plan } from '@isp-kit/core/plan';
import { today } from '../../context/browser-ports.ts';
import { CodeListsController } from '../../controllers/code-lists-controller.ts';
import { ConflictController } from '../../controllers/conflict-controller.ts';
import { EditingController } from '../../controllers/editing/editing-controller.ts';
import { LiveFindings, placeOf } from '../../controllers/editing/live-findings.ts';
import { maySee, withheldReason } from '../../controllers/editing/visible-lines.ts';
import { readRestorable } from '../../controllers/editing/saved-state.ts';
import { FormValueController } from '../../controllers/form-value-controller.ts';
import { SaveController } from '../../controllers/save-controller.ts';
import type { IspFindingSelectEvent } from '../../events/finding-select.ts';
import { IspPlanChangeEvent } from '../../events/plan-change.ts';
import type { SaveOutcome } from '../../events/save-outcome.ts';
import { choices } from '../../locales/en/choices.ts';
import { editorFields } from '../../locales/en/editor-fields.ts';
import { editor } from '../../locales/en/editor.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { FormElement } from '../fields/form-element.ts';
import { fieldStyles } from '../fields/fields.styles.ts';
import { panelStyles } from '../fields/panels.styles.ts';
import { editorFormValue } from './editor-form.ts';
import { editorPage } from './editor-page.ts';
import { EditorPlace } from './editor-place.ts';
import { EditorSave } from './editor-save.ts';
import { lineActs } from './line-acts.ts';
import { lineStyles } from './lines.styles.ts';
import { editorStyles } from './plan-editor.styles.ts';
import type { EditorScene } from './scene.ts';
import { submits, undoKey } from './undo-keys.ts';

/**
 * @summary A support plan for writing: part by part, with advice, undo, and no silent loss.
 * @tagname isp-plan-editor
 * @slot actions - the host’s own buttons, beside “Save the plan”
 * @event {IspPlanChangeEvent} isp-plan-change - an edit was applied; the plan is always valid
 * @event {IspPlanSaveEvent} isp-plan-save - somebody wants to save; answer with `respondWith`
 * @csspart nav - the list of parts
 * @csspart section - the part that is being written
 * @csspart line - one entry of a list
 * @csspart field - one field with its label
 * @csspart error-summary - what has to be put right, or why a save did not work
 * @csspart conflicts - what two people wrote in the same place
 * @csspart actions - the bar with save, undo and redo
 * @cssstate dirty - something is written that is not saved
 * @cssstate saving - a save is under way
 * @cssstate conflict - somebody has to choose between two versions
 * @cssstate invalid - something cannot be saved yet
 */
export class IspPlanEditor extends FormElement {
  static override properties = {
    ...FormElement.properties,
    plan: { attribute: false, noAccessor: true },
    audience: { type: String },
    actorPerson: { type: String, attribute: 'actor-person' },
    profile: { type: String },
    today: { type: String },
    noFindings: { type: Boolean, attribute: 'no-findings' },
    codeLists: { attribute: false },
  };
  static override readonly english = [editor, editorFields, choices];
  static override styles = [baseStyles, fieldStyles, panelStyles, lineStyles, editorStyles];

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

  readonly #editing = new EditingController(this, {
    actor: () => ({
      audience: this.audience,
      ...(this.actorPerson && { personId: this.actorPerson }),
    }),
    today: () => this.#today,
    changed: (plan, edit) => {
      this.#status = '';
      this.formValue.update();
      this.dispatchEvent(new IspPlanChangeEvent({ plan, edit }));
    },
  });
  readonly #saving = new SaveController(this);
  readonly #codes = new CodeListsController(this);
  readonly #findings = new LiveFindings(this);
  readonly #place = new EditorPlace(this);
  readonly #conflicts = new ConflictController(this);
  readonly #save = new EditorSave(this, {
    editing: this.#editing,
    saving: this.#saving,
    conflicts: this.#conflicts,
    merged: () => this.#say(this.t('editor.conflict.merged')),
    focusOn: this.#place.focusOn,
  });
  protected readonly formValue: FormValueController = new FormValueController(
    this,
    this.internals,
    editorFormValue(this, {
      editing: this.#editing,
      conflicts: this.#conflicts,
      message: () => this.t('editor.invalid'),
    }),
  );
  readonly #acts = {
    ...lineActs({
      editing: this.#editing,
      open: this.#place.lines,
      words: () => this.words,
      start: () => ({
        plan: this.#editing.plan as Plan,
        today: this.#today,
        personId: this.actorPerson || undefined,
      }),
      say: (text) => this.#say(text),
      focusOn: this.#place.focusOn,
      redraw: () => this.requestUpdate(),
    }),
    select: this.#place.select,
    travel: (way: 'undo' | 'redo') => this.#travel(way),
    save: () => void this.save(),
  };
  #status = '';

  constructor() {
    super();
    this.audience = 'senco';
    this.actorPerson = '';
    this.profile = '';
    this.today = '';
    this.noFindings = false;
    this.codeLists = undefined;
  }

  /** The plan as it is written now: always a valid plan. Set it to open another, or the same plan as somebody else saved it. */
  get plan(): Plan | undefined {
    return this.#editing.plan;
  }

  set plan(plan: Plan | undefined) {
    this.#save.receive(plan);
    this.formValue.update();
  }

  /** Asks the host to save. Undefined where something has to be put right or chosen first. */
  save(): Promise<SaveOutcome | undefined> {
    this.#status = '';
    return this.#save.save();
  }

  /** Shows the field at this line path and puts focus on it; false where there is none. */
  focusField(linePath: string): boolean {
    const seen = this.plan && maySee(this.plan, linePath, this.audience);
    if (seen) this.#place.show(linePath);
    return seen ?? false;
  }

  /** Takes back the last change; false where there is none. */
  undo(): boolean {
    return this.#travel('undo');
  }

  /** Does it again; false where nothing was taken back. */
  redo(): boolean {
    return this.#travel('redo');
  }

  /** Drops everything that is not saved. */
  reset(): void {
    this.#conflicts.close();
    this.#save.forget();
    this.#editing.open(this.#editing.base);
    this.formValue.update();
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    const kept = typeof state === 'string' ? readRestorable(state) : undefined;
    if (kept) this.#editing.open(kept.base, kept.state);
  }

  protected override updated(): void {
    this.formValue.update();
    this.toggleState('dirty', this.#editing.dirty);
    this.toggleState('saving', this.#saving.saving);
    this.toggleState('conflict', this.#conflicts.open);
    this.toggleState('invalid', !this.validity.valid || this.#editing.refusals.length > 0);
  }

  protected override showProblems(): void {
    this.#save.tell();
  }

  protected override render(): TemplateResult {
    const { plan } = this.#editing;
    return html`<div
      class="frame"
      part="frame"
      lang=${this.words.locale}
      @keydown=${this.#onKey}
      @isp-finding-select=${this.#onFinding}
    >
      ${plan ? this.#page(this.#scene(plan)) : html`<p class="quiet">${this.#noPlan}</p>`}
    </div>`;
  }

  #page(scene: EditorScene): TemplateResult {
    return editorPage(scene, {
      nav: {
        current: this.#place.section,
        isOpen: this.#place.navOpen,
        onToggle: this.#place.toggleNav,
      },
      saveStatus: this.#saving.status,
      blocked: this.#save.blocked,
      conflicts: this.#conflicts,
      status: this.#statusText,
      focusField: (at) => this.focusField(at),
      focusOn: this.#place.focusOn,
    });
  }

  #scene(plan: Plan): EditorScene {
    return {
      plan,
      words: this.words,
      codes: this.#codes.wordsFor(this.audience, this.#today),
      editing: this.#editing,
      disabled: this.disabled,
      findings: this.noFindings ? [] : this.#findings.of(plan, this.profile, this.#today),
      placeOf: (pointer) => placeOf(plan, pointer),
      maySee: (at) => maySee(plan, at, this.audience),
      withheldReason: (at) => withheldReason(at, this.audience),
      isOpen: (at) => this.#place.lines.has(at),
      acts: this.#acts,
    };
  }

  get #today(): string {
    return this.today || today();
  }

  get #noPlan(): string {
    return this.t(this.#save.unreadable ? 'editor.unreadable' : 'editor.no-plan');
  }

  get #statusText(): string {
    if (this.#saving.saving) return this.t('editor.saving');
    if (this.#status !== '') return this.#status;
    if (this.#editing.dirty) return this.t('editor.unsaved');
    return this.#saving.status.kind === 'saved' ? this.t('editor.saved') : '';
  }

  #say(text: string): void {
    this.#status = text;
    this.requestUpdate();
  }

  #travel(way: 'undo' | 'redo'): boolean {
    const at = this.disabled ? undefined : this.#editing.travel(way);
    if (at === undefined) return false;
    const section = this.t(this.#place.openPartOf(at).title);
    this.#say(this.t(way === 'undo' ? 'editor.undone' : 'editor.redone', { section }));
    return true;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const way = undoKey(event);
    if (way) {
      event.preventDefault();
      this.#travel(way);
    } else if (submits(event)) this.form?.requestSubmit();
  };

  readonly #onFinding = (event: IspFindingSelectEvent): void => {
    const { plan } = this.#editing;
    if (plan) this.focusField(placeOf(plan, event.detail.finding.at));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'isp-plan-editor': IspPlanEditor;
  }
}
