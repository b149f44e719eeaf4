/**
 * Two people wrote at once. What does not conflict is merged; what does waits for a decision of the
 * person at the screen, with both versions kept. Nothing is decided for them.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { applyEdit, mergePlans, type Conflict, type Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';

export type Side = 'ours' | 'theirs';

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
  #choices = new Map<string, Side>();
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

  /** The places that nobody has decided about. */
  get undecided(): readonly Conflict[] {
    return this.conflicts.filter(({ at }) => !this.#choices.has(at));
  }

  /** Merges; gives the plan with both sides’ changes, and theirs where the two conflict. */
  merge(sides: MergeSides): Plan {
    const { plan, conflicts } = mergePlans(sides);
    this.#sides = sides;
    this.#merged = plan;
    this.conflicts = conflicts;
    this.#choices = new Map();
    this.#host.requestUpdate();
    return plan;
  }

  choiceAt(at: string): Side | undefined {
    return this.#choices.get(at);
  }

  choose(at: string, side: Side): void {
    this.#choices.set(at, side);
    this.#host.requestUpdate();
  }

  /**
   * The plan with every decision carried out; undefined while one is missing, or where a choice
   * cannot be carried out any more, which then has to be made anew.
   */
  decide(): Plan | undefined {
    let plan = this.#merged;
    if (!plan || this.undecided.length > 0) return undefined;
    for (const { at, takeOurs, takeTheirs } of this.conflicts) {
      const taken = this.#choices.get(at) === 'ours' ? takeOurs : takeTheirs;
      const next: Plan | undefined = applied(plan, taken);
      if (!next) {
        this.#choices.delete(at);
        this.#host.requestUpdate();
        return undefined;
      }
      plan = next;
    }
    return plan;
  }

  close(): void {
    this.conflicts = [];
    this.#sides = undefined;
    this.#merged = undefined;
    this.#choices = new Map();
    this.#host.requestUpdate();
  }
}

function applied(plan: Plan, edit: Edit): Plan | undefined {
  const result = applyEdit(plan, edit);
  return result.ok ? result.value.plan : undefined;
}
