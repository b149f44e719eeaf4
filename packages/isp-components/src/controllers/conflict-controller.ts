/**
 * Two people wrote at once. What does not conflict is merged; what does waits for a decision of the
 * person at the screen, with both versions kept. Nothing is decided for them.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Conflict, Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { laterEngine } from '../context/later-engine.ts';
import { textIn } from './editing/plan-tree.ts';

export type Side = 'ours' | 'theirs';

/** One side as it is, or words that the person at the screen makes of both. */
export type Choice = Side | 'both';

export interface MergeSides {
  readonly base: Plan;
  readonly ours: Plan;
  readonly theirs: Plan;
  /** What the host has stored, where that is neither: `theirs` is then one’s own earlier writing. */
  readonly stored?: Plan;
  /** When that was written: RFC 3339, in UTC. */
  readonly writtenAt?: string;
}

export class ConflictController implements ReactiveController {
  conflicts: readonly Conflict[] = [];
  #sides: MergeSides | undefined;
  #merged: Plan | undefined;
  #choices = new Map<string, Choice>();
  /** What was written of both. It stays when somebody tries another choice. */
  #written = new Map<string, string>();
  /** Why a text that was written of both cannot be taken. */
  #refused = new Map<string, string>();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // An open conflict stays open when the element is moved on its page.
  }

  /** Whether there is something to decide. */
  get open(): boolean {
    return this.conflicts.length > 0;
  }

  /** What was merged of what; undefined where nothing was. */
  get sides(): MergeSides | undefined {
    return this.#sides;
  }

  /** The places that nobody has decided about, or whose text cannot be taken. */
  get undecided(): readonly Conflict[] {
    return this.conflicts.filter(({ at }) => !this.#choices.has(at) || this.#refused.has(at));
  }

  /**
   * Merges; gives the plan with both sides’ changes, and theirs where the two conflict. Plans are
   * only merged once they were read, and then what merges is there too.
   */
  merge(sides: MergeSides): Plan {
    const merged = laterEngine.loaded?.mergePlans(sides);
    if (!merged) throw new Error('Plans cannot be merged before they are read.');
    const { plan, conflicts } = merged;
    this.#sides = sides;
    this.#merged = plan;
    this.conflicts = conflicts;
    this.#forget();
    this.#host.requestUpdate();
    return plan;
  }

  choiceAt(at: string): Choice | undefined {
    return this.#choices.get(at);
  }

  choose(at: string, choice: Choice): void {
    this.#choices.set(at, choice);
    this.#refused.delete(at);
    this.#host.requestUpdate();
  }

  /** Keeps one side everywhere. What was written of both is there still, for whoever chooses it again. */
  chooseAll(side: Side): void {
    for (const { at } of this.conflicts) this.choose(at, side);
  }

  /** What is written of both: to begin with, ours with theirs below it. */
  textAt({ at, ours, theirs }: Conflict): string {
    return this.#written.get(at) ?? [textIn(ours), textIn(theirs)].join('\n');
  }

  write(at: string, text: string): void {
    this.#written.set(at, text.replace(/\r\n?/g, '\n'));
    this.choose(at, 'both');
  }

  /** Why what was written of both cannot be taken, once that was tried. */
  refusedAt(at: string): string | undefined {
    return this.#refused.get(at);
  }

  /**
   * The plan with every decision carried out; undefined while one is missing, or where a choice
   * cannot be carried out any more, which then has to be made anew.
   */
  decide(): Plan | undefined {
    const engine = laterEngine.loaded;
    let plan = this.#merged;
    if (!engine || !plan || this.undecided.length > 0) return undefined;
    for (const conflict of this.conflicts) {
      const result = engine.applyEdit(plan, this.#editFor(conflict));
      if (!result.ok) {
        this.#refuse(conflict.at, result.error.message);
        return undefined;
      }
      ({ plan } = result.value);
    }
    return plan;
  }

  #editFor(conflict: Conflict): Edit {
    const choice = this.#choices.get(conflict.at);
    if (choice === 'both') return { type: 'set', at: conflict.at, value: this.textAt(conflict) };
    return choice === 'ours' ? conflict.takeOurs : conflict.takeTheirs;
  }

  /** A side that cannot be taken any more has to be chosen anew; a text stays, with the reason. */
  #refuse(at: string, reason: string): void {
    if (this.#choices.get(at) === 'both') this.#refused.set(at, reason);
    else this.#choices.delete(at);
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#choices = new Map();
    this.#written = new Map();
    this.#refused = new Map();
  }

  close(): void {
    this.conflicts = [];
    this.#sides = undefined;
    this.#merged = undefined;
    this.#forget();
    this.#host.requestUpdate();
  }
}
