/** All that is being written at one moment, as text that a browser or a draft can keep. */
import type { Plan } from '@isp-kit/core/plan';
import type { EditingState } from './editing-state.ts';

export interface Restorable {
  readonly base: Plan;
  readonly state: EditingState;
}

export function restorableText({ base, state }: Restorable): string {
  return JSON.stringify({ ...state, base, pending: [...state.pending] });
}
