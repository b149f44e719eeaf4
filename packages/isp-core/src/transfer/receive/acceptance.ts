/** What a person decides when a plan is taken into the record, and what comes of it. */
import type { Edit } from '../../edit/edit.ts';
import type { LinePath } from '../../kernel/line-path.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { NewId } from '../../kernel/ports.ts';
import type { Plan, Setting } from '../../plan/plan.ts';
import type { SettingNumber } from '../setting-identity.ts';
import type { ReceiveLine } from './receive-report.ts';

/** One of the two sides of a conflict. */
export interface ConflictDecision {
  /** The `at` of the conflict. */
  readonly at: LinePath;
  readonly take: 'ours' | 'theirs';
}

/** The setting that the child comes to, as the plan is to have it. */
export interface ArrivedAt extends Pick<
  Setting,
  'name' | 'kind' | 'phase' | 'attendance' | 'from'
> {
  /** The numbers that it is known by. Default: the one that the sender sent to. */
  readonly numbers?: readonly SettingNumber[];
}

/** The move that brought the child, and what came of its steps. */
export interface MoveMade {
  /** The line among the plan’s moves. Default: the one that is planned or under way, where there is just one. */
  readonly transition?: string;
  /** The first day in the new place. Default: as the plan has it, or the setting’s first day. */
  readonly on?: PlainDate;
  readonly actions?: readonly {
    readonly id: string;
    readonly status: 'done' | 'not-done';
    readonly doneOn?: PlainDate;
    /** Why it was not done. */
    readonly reason?: string;
  }[];
}

export interface Acceptance {
  /** One for each conflict. */
  readonly decisions?: readonly ConflictDecision[];
  readonly setting?: ArrivedAt;
  /** The child’s last day at the sender. */
  readonly leftOn?: PlainDate;
  readonly move?: MoveMade;
}

export interface AcceptOptions {
  readonly newId: NewId;
  /** The present, an RFC 3339 instant: when it was taken in. */
  readonly at: string;
  /** Who took it in, for the plan’s note of where it is from. */
  readonly by?: string;
}

export interface Accepted {
  /** The plan for the record: a new revision of it, or a new record. */
  readonly plan: Plan;
  /** From the plan that was here (for a new record, from what came) to `plan`: for the change log. */
  readonly edits: readonly Edit[];
  /** The whole report, with what was decided. */
  readonly report: readonly ReceiveLine[];
}
