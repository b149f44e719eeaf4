/** The plan as a new setting should meet it: the child first, then what to do, then what is left to do. */
import type { Withheld } from '../../access/withheld.ts';
import { dateOfInstant, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Received } from '../open/received.ts';
import { dayOne, type DayOne } from './day-one.ts';
import { unfinished, type Unfinished } from './unfinished.ts';
import { whatWorks, type WhatWorks } from './what-works.ts';
import { whoKnows, type KnowsTheChild } from './who-knows.ts';

/** In the order in which it is shown. */
export interface ReceiverView {
  /** So that the family need not explain it all again. */
  readonly whatWorks: WhatWorks;
  /** Whom to ask, those first whom the child or the sender named for this. */
  readonly whoKnowsTheChild: readonly KnowsTheChild[];
  /** What must be in place on the first day. */
  readonly dayOne: DayOne;
  /** What the setting before began and did not end. */
  readonly unfinished: Unfinished;
  readonly plan: Plan;
  /** What was kept back, and why. */
  readonly withheld: readonly Withheld[];
}

export interface ReceiverViewOptions {
  /** The day to look from. Default: the day on which the file was sent. */
  readonly on?: PlainDate;
}

/** The view as data. Every entry is a line of the plan, with its id, so that a host can lead to it. */
export function receiverView(
  { plan, withheld, issuedAt }: Pick<Received, 'plan' | 'withheld' | 'issuedAt'>,
  { on = dateOfInstant(issuedAt) }: ReceiverViewOptions = {},
): ReceiverView {
  return {
    whatWorks: whatWorks(plan),
    whoKnowsTheChild: whoKnows(plan),
    dayOne: dayOne(plan, on),
    unfinished: unfinished(plan),
    plan,
    withheld,
  };
}
