/** A view of a plan as plain text, with the day of here. */
import type { View } from '../access/view-for.ts';
import { labelOf } from '../codes/code-list.ts';
import { audiences } from '../codes/audiences.ts';
import { writePlanText } from '../interop/text/write-plan-text.ts';
import { todayHere } from './today-here.ts';

/** The view, with what was withheld at its end. */
export function viewText({ plan, withheld, treatedAs }: View, audience: string): string {
  const reason = treatedAs === undefined ? [] : [treatedAs.reason];
  const notes = [`View for: ${labelOf(audiences, audience)}`, ...reason];
  return writePlanText(plan, { audience, today: todayHere(), withheld, notes });
}
