/** What the person at the screen may see and change: as the host says, else by the kit’s own table, which comes later. */
import type { Delegation, Rights } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { today as browserToday } from '../context/browser-ports.ts';
import { laterAccess } from '../context/later-access.ts';

/** What an element is told about the person at the screen. */
export interface AtTheScreen {
  readonly rights: Rights | undefined;
  readonly audience: string;
  readonly actorPerson: string;
  readonly today: string;
  /** What was handed to people for a time. */
  readonly delegations?: readonly Delegation[] | undefined;
}

export class RightsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & AtTheScreen;
  #made = new WeakMap<Plan, Rights>();
  #madeFor = '';
  #pending: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost & AtTheScreen) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: rights are asked for when there is a plan.
  }

  /** Resolves when the table is there, or did not come; undefined where nothing is on its way. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** Whether the table was needed and did not come. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The rights in this plan; undefined while the table is on its way: until then nobody sees or changes anything. */
  of(plan: Plan): Rights | undefined {
    const { rights } = this.#host;
    if (rights) return rights;
    const table = laterAccess.loaded;
    if (!table) {
      this.#want();
      return undefined;
    }
    const { audience, actorPerson, today, delegations = [] } = this.#host;
    const day = today || browserToday();
    const asked = JSON.stringify([audience, actorPerson, day, delegations]);
    if (asked !== this.#madeFor) this.#made = new WeakMap();
    this.#madeFor = asked;
    const actor = { audience, ...(actorPerson && { personId: actorPerson }) };
    const found = this.#made.get(plan) ?? table.rightsFor(plan, { actor, delegations, today: day });
    this.#made.set(plan, found);
    return found;
  }

  /** Asks again for the table where it did not come. */
  tryAgain(): void {
    this.#hasFailed = false;
    this.#host.requestUpdate();
  }

  #want(): void {
    if (this.#pending || this.#hasFailed) return;
    this.#pending = laterAccess.want().then((table) => {
      this.#pending = undefined;
      this.#hasFailed = !table;
      this.#host.requestUpdate();
    });
  }
}
