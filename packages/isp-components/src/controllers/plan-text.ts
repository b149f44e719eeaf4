/** The plan that is shown, as plain text for its reader. */
import { laterPlanText } from '../context/later-plan-text.ts';
import type { ReadyView } from './view-controller.ts';

export type TextDetail = 'one-page' | 'full';

/** Undefined where what writes it could not be loaded. */
export async function planText(view: ReadyView, detail: TextDetail): Promise<string | undefined> {
  const writer = await laterPlanText.want();
  const { plan, audience, today, withheld } = view;
  return writer?.writePlanText(plan, { audience, today, withheld, detail });
}
