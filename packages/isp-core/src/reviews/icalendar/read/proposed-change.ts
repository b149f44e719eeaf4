/** What a calendar or an answer suggests. Nothing here is done by a machine: a person looks at each. */
import type { EventTime, ReviewEvent } from '../review-event.ts';

export type Answer = 'accepted' | 'declined' | 'tentative' | 'delegated';

/** Somebody in a calendar file. Anybody can write any name and address into one. */
export interface ProposedBy {
  readonly email: string;
  readonly name?: string;
  /** Whether the address is one that the invitation went to. */
  readonly invited: boolean;
}

interface About {
  /** The review as the host gave it. */
  readonly event: ReviewEvent;
  /** The event’s place in the file, counted from 0. */
  readonly index: number;
  /** True where it speaks of an older time than the one that holds now: an answer to last week’s invitation. */
  readonly outOfDate: boolean;
}

/** The event has another time in the file. With `by`, somebody suggests it and has not done it. */
export interface ProposedMove extends About {
  readonly type: 'move';
  readonly to: EventTime;
  readonly by?: ProposedBy;
}

export interface ProposedCancel extends About {
  readonly type: 'cancel';
}

export interface ProposedPlace extends About {
  readonly type: 'place';
  readonly to: string;
  readonly by?: ProposedBy;
}

/** Somebody comes or does not. */
export interface ProposedAnswer extends About {
  readonly type: 'answer';
  readonly from: ProposedBy;
  readonly answer: Answer;
  /** In their own words. */
  readonly comment?: string;
}

export type ProposedChange = ProposedMove | ProposedCancel | ProposedPlace | ProposedAnswer;
