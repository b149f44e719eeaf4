/** Meetings: what is held at one sitting. A review of the plan and of the EHC plan can be one. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { FixedBooking, ReviewFamily, ScheduledKind } from './schedule-options.ts';

export interface Meeting {
  readonly id: string;
  readonly plan: string;
  readonly kinds: readonly ScheduledKind[];
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  /** The places in the options of the staff who take part. */
  readonly staff: readonly number[];
  readonly family: ReviewFamily | undefined;
  readonly fixed: FixedBooking | undefined;
  /** The places in the options of the rooms that suit; undefined where all do. */
  readonly rooms: readonly number[] | undefined;
  /** Decides between days that are equally good. */
  readonly rank: number;
}

/** Meetings that are held on one day, one after the other: brothers and sisters, or one alone. */
export interface Block {
  /** Places in the list of meetings. */
  readonly meetings: readonly number[];
  /**
   * Where it can be: one cell for each meeting, one placing after another. What others do is not
   * looked at.
   */
  readonly placings: Int32Array;
}

/** How many places a block has. */
export const placingCount = ({ meetings, placings }: Block): number =>
  placings.length / meetings.length;

export const meetingId = (plan: string, kinds: readonly ScheduledKind[]): string =>
  `${plan}/${kinds.join('+')}`;
