/** Drafts of the plan that is being written: what is kept, and how it comes back. */
import type { LitElement, nothing, TemplateResult } from 'lit';
import { laterEngine } from '../../context/later-engine.ts';
import type { ConflictController } from '../../controllers/conflict-controller.ts';
import { DraftController } from '../../controllers/drafts/draft-controller.ts';
import type { FoundDraft } from '../../controllers/drafts/draft-sitting.ts';
import { draftUserOf } from '../../controllers/drafts/draft-user.ts';
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { OfferedDraft } from '../fields/offered-draft.ts';
import { restorableText, samePlan } from './later-builds-on.ts';

export interface EditorDraftParts {
  /** Asks for what reads earlier writing; false where it does not come. */
  readonly readable: () => Promise<boolean>;
  readonly editing: EditingController;
  readonly conflicts: ConflictController;
  readonly words: () => Localiser;
  readonly say: (text: string) => void;
  readonly focusOn: (...ids: string[]) => void;
}

type Host = LitElement & { readonly drafts: boolean; readonly draftUser: string };

export class EditorDrafts {
  readonly #host: Host;
  readonly #parts: EditorDraftParts;
  readonly #drafts: DraftController;
  readonly #offered: OfferedDraft;

  constructor(host: Host, parts: EditorDraftParts) {
    this.#host = host;
    this.#parts = parts;
    const { editing, words, say } = parts;
    this.#drafts = new DraftController(host, {
      kind: 'plan',
      user: () => draftUserOf(host),
      plan: () => editing.plan?.id,
      version: () => editing.state,
      unsaved: () => editing.dirty || hasNewLine(editing),
      text: () => {
        const { base, state } = editing;
        return base && state && restorableText({ base, state });
      },
      readable: parts.readable,
      isWorth: (text) => this.#isWorth(text),
      refused: () => say(words().t('editor.draft.refused')),
    });
    this.#offered = new OfferedDraft(this.#drafts, {
      words,
      say,
      onUse: (found) => this.#use(found),
      onThrownAway: () => parts.focusOn('draft-title', 'section-title'),
    });
  }

  /** The offer, once its words are there. */
  offer(): TemplateResult | typeof nothing {
    return this.#offered.view();
  }

  #isWorth(text: string): boolean {
    const kept = laterEngine.loaded?.readRestorable(text);
    const { plan } = this.#parts.editing;
    if (!kept || !plan || kept.base.id !== plan.id) return false;
    const { state, base } = kept;
    const isNew = !samePlan(state.plan, base) && !samePlan(state.plan, plan);
    const isUnfinished = [...state.pending.values()].some(({ error }) => error !== undefined);
    return isNew || isUnfinished || state.drafts.some(({ touched }) => touched);
  }

  /** Puts the earlier writing into the plan as it is now. Where the two clash, the person decides. */
  #use(found: FoundDraft): void {
    const { editing, conflicts, focusOn } = this.#parts;
    const kept = laterEngine.loaded?.readRestorable(found.text);
    const { plan, base } = editing;
    if (!kept || !plan || !base) return;
    const both = conflicts.merge({
      base: kept.base,
      ours: plan,
      theirs: kept.state.plan,
      stored: base,
      writtenAt: found.writtenAt,
    });
    const clash = conflicts.open;
    if (!clash) conflicts.close();
    editing.takeUp(clash ? plan : both, kept.state);
    this.#offered.say('used', found);
    focusOn(clash ? 'conflicts-title' : 'section-title');
    void this.#drafts.takeUp(found);
    this.#host.requestUpdate();
  }
}

/** A new line that somebody wrote in and that is in no plan yet, even where nothing is wrong with it. */
const hasNewLine = ({ state }: EditingController) =>
  state?.drafts.some(({ touched }) => touched) ?? false;
