/** The editor’s desk: all that is at work behind one editor, wired together, and what its page is drawn from. */
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { CodeLists } from '@isp-kit/core/codes';
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { today } from '../../context/browser-ports.ts';
import { CodeListsController } from '../../controllers/code-lists-controller.ts';
import { ConflictController } from '../../controllers/conflict-controller.ts';
import { EditingController } from '../../controllers/editing/editing-controller.ts';
import { EngineController } from '../../controllers/engine-controller.ts';
import { LiveFindings, type PlacedFinding } from '../../controllers/editing/live-findings.ts';
import type { StarterStrategy } from '../../controllers/editing/starters.ts';
import { isWhole, maySee, withheldReason } from '../../controllers/editing/visible-lines.ts';
import { LaterController } from '../../controllers/later-controller.ts';
import { RightsController, type AtTheScreen } from '../../controllers/rights-controller.ts';
import { SaveController } from '../../controllers/save-controller.ts';
import { SaveRetry } from '../../controllers/save-retry.ts';
import { suggestingRights } from '../../controllers/suggesting-rights.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import type * as findingWords from '../../locales/en/findings.ts';
import type * as conflictModule from './conflict-view.ts';
import { editorActs } from './editor-acts.ts';
import { editorPage } from './editor-page.ts';
import { EditorNotes } from './editor-notes.ts';
import { EditorPlace } from './editor-place.ts';
import { EditorSave } from './editor-save.ts';
import { cardInHand, isInHand } from './in-hand.ts';
import { laterConflictView } from './later-conflict-view.ts';
import { laterEditorDrafts } from './later-editor-drafts.ts';
import { laterFindingList } from './later-finding-list.ts';
import type { EditorActs, EditorScene } from './scene.ts';
import { laterSections } from './sections/later-sections.ts';
import { laterViews } from './sections/later-views.ts';

/** The element, as far as its desk has to know it. */
export interface DeskHost extends LitElement, AtTheScreen {
  readonly profile: string;
  readonly noFindings: boolean;
  readonly codeLists: CodeLists | undefined;
  readonly starters: readonly StarterStrategy[];
  readonly drafts: boolean;
  readonly draftUser: string;
  readonly actorName: string;
  readonly suggesting: boolean;
}

export interface DeskOptions {
  readonly words: () => Localiser;
  /** Whether the host, or the form around, has switched everything off. */
  readonly isOff: () => boolean;
  /** An edit was applied, and this is the plan now. */
  readonly changed: (plan: Plan, edit: Edit) => void;
  /** The plan was read, or found to be none. */
  readonly read: () => void;
}

const none: readonly PlacedFinding[] = [];

function adoptLate({ shadowRoot }: LitElement, styles: CSSResult | undefined): void {
  if (shadowRoot && styles) adoptStyles(shadowRoot, styles);
}

const mustBe = ({ outcome, impact }: PlacedFinding['finding']) =>
  outcome === 'fail' && impact === 'must';

export class EditorDesk {
  readonly rights: RightsController;
  readonly engine: EngineController;
  readonly editing: EditingController;
  readonly saving: SaveController;
  readonly conflicts: ConflictController;
  readonly place: EditorPlace;
  readonly save: EditorSave;
  readonly notes: EditorNotes;
  readonly retry: SaveRetry;
  readonly #host: DeskHost;
  readonly #words: () => Localiser;
  readonly #isOff: () => boolean;
  readonly #codes: CodeListsController;
  readonly #findings: LiveFindings;
  readonly #acts: EditorActs;
  readonly #drafts: ReturnType<typeof laterEditorDrafts>;
  readonly #conflictView: LaterController<typeof conflictModule>;
  readonly #findingList: LaterController<typeof findingWords>;
  /** What fails in the advice, and must not. */
  musts: readonly PlacedFinding[] = none;
  #said = '';

  constructor(host: DeskHost, { words, isOff, changed, read }: DeskOptions) {
    this.#host = host;
    this.#isOff = isOff;
    this.#words = words;
    this.rights = new RightsController(host);
    this.editing = new EditingController(host, {
      rights: (plan) => {
        const rights = this.rights.of(plan);
        return rights && host.suggesting
          ? suggestingRights(rights, words().t('editor.suggesting'))
          : rights;
      },
      today: () => this.today,
      changed: (plan, edit) => {
        this.#said = '';
        changed(plan, edit);
      },
      waits: () => {
        this.soon();
        void this.engine.want();
      },
    });
    this.engine = new EngineController(host, (engine) => {
      this.#said = '';
      this.editing.begins(engine, this.save.begins(engine));
      read();
    });
    this.saving = new SaveController(host);
    this.#codes = new CodeListsController(host);
    this.#findings = new LiveFindings(host, {
      isInHand: (at) => isInHand(host.shadowRoot, at, this.editing),
    });
    this.place = new EditorPlace(host);
    this.conflicts = new ConflictController(host);
    this.#conflictView = new LaterController(host, laterConflictView);
    this.#findingList = new LaterController(host, laterFindingList);
    this.save = new EditorSave(host, {
      engine: this.engine,
      editing: this.editing,
      saving: this.saving,
      conflicts: this.conflicts,
      soon: this.soon,
      merged: () => this.say(words().t('editor.conflict.merged')),
      focusOn: this.place.focusOn,
    });
    this.#acts = this.#wireActs();
    this.retry = new SaveRetry(host, {
      status: () => this.saving.status,
      again: () => void this.save.retry(),
    });
    const { editing, say } = this;
    const { focusOn } = this.place;
    const seesAll = () => isWhole(editing.plan && this.rights.of(editing.plan));
    this.notes = new EditorNotes(host, { editing, words, say, focusOn, seesAll });
    const { conflicts, engine } = this;
    const readable = () => engine.want();
    const parts = { readable, editing, conflicts, words, say, focusOn };
    this.#drafts = laterEditorDrafts(host, parts);
  }

  /** Whether something was given, typed or pressed that nobody can send yet, since it has still to be read or recorded. */
  get isBehind(): boolean {
    return this.save.isReading || (!this.editing.isReady && this.editing.isBehind);
  }

  /** `YYYY-MM-DD`: the host’s, else the reader’s own day. */
  get today(): string {
    return this.#host.today || today();
  }

  /** Says it in the status, until the plan changes; empty to say nothing more. */
  readonly say = (text: string): void => {
    this.#said = text;
    this.#host.requestUpdate();
  };

  /** Says that what was asked for is done in a moment. */
  readonly soon = (): void => this.say(this.#words().t('editor.soon'));

  /** Goes one step back or forth, to the part where it was; false where there is none. */
  travel(way: 'undo' | 'redo'): boolean {
    const { editing } = this;
    if (editing.isReady) return this.#travel(way);
    const is = !this.#isOff() && (way === 'undo' ? editing.canUndo : editing.canRedo);
    if (is) editing.inOrder(() => void this.#travel(way));
    return is;
  }

  #travel(way: 'undo' | 'redo'): boolean {
    const at = this.#isOff() ? undefined : this.editing.travel(way);
    if (at === undefined) return false;
    const section = this.#words().t(this.place.openPartOf(at).title);
    this.place.keepFocus(at);
    this.say(this.#words().t(way === 'undo' ? 'editor.undone' : 'editor.redone', { section }));
    return true;
  }

  /** Shows a place that the person may see; false where there is none. */
  focusField(at: string): boolean {
    const { plan } = this.editing;
    const seen = plan !== undefined && maySee(plan, at, this.rights.of(plan));
    if (seen) this.place.show(at);
    return seen;
  }

  /** Goes to the first place that the advice holds the form back for, and says why. */
  showMust(why: string): void {
    const [first] = this.musts;
    this.say(why);
    if (first) this.focusField(first.at);
  }

  /** The page for the plan that is open. */
  page(plan: Plan): TemplateResult {
    if (this.conflicts.open) adoptLate(this.#host, this.#conflictView.module?.conflictStyles);
    return editorPage(this.#scene(plan), {
      nav: {
        current: this.place.section,
        isOpen: this.place.navOpen,
        onToggle: this.place.toggleNav,
      },
      draft: this.#drafts.offer(),
      saveStatus: this.saving.status,
      blocked: this.save.blocked,
      conflicts: this.conflicts,
      conflictView: this.#conflictView,
      say: this.say,
      status: this.#statusText,
      engine: this.engine,
      focusField: (at) => this.focusField(at),
      focusOn: this.place.focusOn,
    });
  }

  #wireActs(): EditorActs {
    const { editing, place, say } = this;
    const host = this.#host;
    return editorActs({
      editing,
      place,
      say,
      words: this.#words,
      personId: () => host.actorPerson || undefined,
      today: () => this.today,
      root: () => host.shadowRoot,
      codes: () => this.#codes.wordsFor(host.audience, this.today, this.#words().locale),
      starters: () => host.starters,
      travel: (way) => this.travel(way),
      save: () => void this.save.save(),
    });
  }

  /** What the rules say of a plan that was read, once what shows it is there too. */
  #advice(plan: Plan): readonly PlacedFinding[] {
    const { noFindings, profile } = this.#host;
    if (noFindings || !this.editing.isReady) return none;
    const found = this.#findings.of(plan, profile, this.today);
    return found.length === 0 || this.#findingList.module ? found : none;
  }

  #scene(plan: Plan): EditorScene {
    const host = this.#host;
    const { audience } = host;
    const rights = this.rights.of(plan);
    const words = this.#words();
    const codes = this.#codes.wordsFor(audience, this.today, words.locale);
    const findings = this.#advice(plan);
    const { drawing } = this.place;
    drawing.begin(this.editing.state, this.#shownBesides(words, codes, findings));
    drawing.hand = cardInHand(host.shadowRoot);
    this.musts = drawing.once('musts', () => findings.filter(({ finding }) => mustBe(finding)));
    const scene: EditorScene = {
      plan,
      words,
      codes,
      editing: this.editing,
      drawing,
      disabled: this.#isOff(),
      findings,
      // What is only written differently is no more and no less to be seen.
      maySee: (at) => drawing.once(`see ${at}`, () => maySee(plan, at, rights)),
      withheldReason: (at) => withheldReason(at, rights),
      removed: this.place.removed,
      starters: host.starters,
      isOpen: (at) => this.place.lines.has(at),
      acts: this.#acts,
      notes: undefined,
    };
    return { ...scene, notes: this.editing.isReady ? this.notes.viewIn(scene) : undefined };
  }

  /** All that a line shows or obeys besides what is written in it: where any of it changes, every line is drawn anew. */
  #shownBesides(...shown: readonly unknown[]): readonly unknown[] {
    const { rights, delegations, audience, actorPerson } = this.#host;
    const { base, toldProblems, refusals } = this.editing;
    const told = toldProblems.map(({ at }) => at).join(' ');
    const later = [laterSections.loaded, laterViews.loaded];
    const talk = [this.#host.suggesting, this.notes.version];
    const who = [rights, delegations, audience, actorPerson, this.#isOff(), this.today, ...talk];
    return [...shown, ...who, ...later, base, told, refusals];
  }

  get #statusText(): string {
    const words = this.#words();
    if (this.saving.saving) return words.t('editor.saving');
    if (this.#said !== '') return this.#said;
    if (this.editing.dirty) return words.t('editor.unsaved');
    return this.saving.status.kind === 'saved' ? words.t('editor.saved') : '';
  }
}
