/** Who asks to see or to change a plan. */

/** In what capacity somebody asks, and, where they take part in the plan, as which of its people. */
export interface Actor {
  readonly audience: string;
  readonly personId?: string;
}

export interface EditAccess {
  readonly allowed: boolean;
  /** A sentence for the person who asks. */
  readonly reason: string;
}

export const allowed: EditAccess = { allowed: true, reason: 'This change is allowed.' };

export const refused = (reason: string): EditAccess => ({ allowed: false, reason });
