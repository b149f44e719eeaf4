/** The writer of plain text: nobody needs it before they copy a plan. */
import { LaterModule } from './later-module.ts';
import type * as planText from './plan-text.ts';

export const laterPlanText: LaterModule<typeof planText> = new LaterModule(
  () => import('./plan-text.ts'),
);
