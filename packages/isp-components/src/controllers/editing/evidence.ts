/** What was recorded as it happened: entries are added, and put right by later ones, but never rewritten. */
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';

/** A removal that only takes back what was added a moment ago: steps end where evidence is saved. */
export const takingBack = (edit: Edit): Edit =>
  edit.type === 'remove' && edit.at.startsWith('/delivery/') ? { ...edit, takesBack: true } : edit;

/** Whether the stored plan has got entries that the other has not. */
export const hasNewEvidence = (before: Plan | undefined, after: Plan): boolean =>
  before !== undefined && before.delivery.length !== after.delivery.length;
