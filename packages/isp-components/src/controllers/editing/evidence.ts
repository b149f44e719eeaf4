/** What was recorded as it happened: entries are added, and put right by later ones, but never rewritten. */
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { laterEngine } from '../../context/later-engine.ts';

type PlacedEdit = Exclude<Edit, { type: 'group' }>;

const isInEntry = (at: string): boolean => at.startsWith('/delivery/');

/**
 * Why the edit may not be made, whoever asks: the core says so before it looks at anything else. Until
 * the core is there nothing in an entry can be changed, and nothing is said of it.
 */
export function evidenceRefusal(plan: Plan, edit: PlacedEdit): string | undefined {
  if (!isInEntry(edit.at) || edit.type === 'correct') return undefined;
  const tried = laterEngine.loaded?.applyEdit(plan, edit);
  if (!tried) return '';
  if (tried.ok || tried.error.code !== 'ISP_EDIT_EVIDENCE') return undefined;
  return tried.error.message;
}

/** A removal that only takes back what was added a moment ago: steps end where evidence is saved. */
export const takingBack = (edit: Edit): Edit =>
  edit.type === 'remove' && isInEntry(edit.at) ? { ...edit, takesBack: true } : edit;

/** Whether the stored plan has got entries that the other has not. */
export const hasNewEvidence = (before: Plan | undefined, after: Plan): boolean =>
  before !== undefined && before.delivery.length !== after.delivery.length;
