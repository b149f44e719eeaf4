/** What has changed in a plan since it stood as the host says, for the reader of the view that is shown. */
import type { ToldChange } from '@isp-kit/core/locales';
import type { Plan } from '@isp-kit/core/plan';
import type { ReactiveControllerHost } from 'lit';
import { laterChanges } from '../context/later-changes.ts';
import { laterReader } from '../context/later-reader.ts';
import { isPreparedView } from './view/prepared-view.ts';
import type { ReadyView } from './view-controller.ts';

export interface PlanChange {
  readonly sentence: string;
  /** The line to go to: the changed line, or the nearest one around it; none where it is gone, or is no line. */
  readonly line: string | undefined;
}

export interface PlanChanges {
  readonly entries: readonly PlanChange[];
  /** Lines that are new or changed. */
  readonly kinds: ReadonlyMap<string, 'new' | 'changed'>;
}

export type ChangesState =
  | { readonly status: 'none' }
  | { readonly status: 'awaited' }
  | { readonly status: 'unreadable' }
  | ({ readonly status: 'ready' } & PlanChanges);

interface Asked {
  readonly plan: Plan;
  readonly earlier: unknown;
  readonly audience: string;
}

export class PlanChangesController {
  readonly #host: ReactiveControllerHost;
  #asked: Asked | undefined;
  #state: ChangesState = { status: 'none' };
  #pending: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is still being read or compared. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** What differs from `earlier`: a view cut for the same audience, or a whole plan, which is cut here. */
  since(earlier: unknown, view: ReadyView): ChangesState {
    const { plan, audience } = view;
    const asked = this.#asked;
    if (asked?.plan === plan && asked.earlier === earlier && asked.audience === audience) {
      return this.#state;
    }
    const now = { plan, earlier, audience };
    this.#asked = now;
    this.#pending = undefined;
    if (earlier === undefined || earlier === null) this.#state = { status: 'none' };
    else this.#read(now, view);
    return this.#state;
  }

  #read(asked: Asked, view: ReadyView): void {
    this.#state = { status: 'awaited' };
    const pending = compared(asked.earlier, view).then((state) => {
      if (this.#asked !== asked) return;
      if (this.#pending === pending) this.#pending = undefined;
      this.#state = state;
      this.#host.requestUpdate();
    });
    this.#pending = pending;
  }
}

async function compared(earlier: unknown, view: ReadyView): Promise<ChangesState> {
  const before = await viewOf(earlier, view);
  const teller = await laterChanges.want();
  if (!before || !teller || before.id !== view.plan.id) return { status: 'unreadable' };
  const { plan: after, audience, today, withheld } = view;
  const told = teller.changesBetween({ before, after, audience, today, withheld });
  return { status: 'ready', ...placed(told, after) };
}

/** What is no view for this very audience is read, and cut for it. */
async function viewOf(earlier: unknown, { audience, today }: ReadyView): Promise<Plan | undefined> {
  if (isPreparedView(earlier) && earlier.audience === audience) return earlier.plan;
  const reader = await laterReader.want();
  const whole = isPreparedView(earlier) ? undefined : earlier;
  const opened = whole === undefined ? undefined : reader?.openView(whole, audience, today);
  return opened?.status === 'ready' ? opened.view.plan : undefined;
}

function placed(told: readonly ToldChange[], after: Plan): PlanChanges {
  const there = lineIdsOf(after);
  const lineOf = (at: string) => at.split('/').findLast((segment) => there.has(segment));
  const kinds = new Map<string, 'new' | 'changed'>();
  for (const { kind, at } of told) {
    const line = at.split('/').at(-1) ?? '';
    if (kind === 'add') kinds.set(line, 'new');
    else if (kind === 'change' && there.has(line) && !kinds.has(line)) kinds.set(line, 'changed');
  }
  return { entries: told.map(({ sentence, at }) => ({ sentence, line: lineOf(at) })), kinds };
}

function lineIdsOf(plan: Plan): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') ids.add(value.id);
    Object.values(value).forEach(visit);
  };
  Object.values(plan).forEach(visit);
  return ids;
}
