/** Why what was recorded as it happened cannot be changed. */
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { laterEngine } from '../../context/later-engine.ts';

type PlacedEdit = Exclude<Edit, { type: 'group' }>;

/**
 * Why the edit may not be made, whoever asks: the core says so before it looks at anything else. Until
 * the core is there nothing in an entry can be changed, and nothing is said of it.
 */
export function evidenceRefusal(plan: Plan, edit: PlacedEdit): string | undefined {
  if (!edit.at.startsWith('/delivery/') || edit.type === 'correct') return undefined;
  const tried = laterEngine.loaded?.applyEdit(plan, edit);
  if (!tried) return '';
  if (tried.ok || tried.error.code !== 'ISP_EDIT_EVIDENCE') return undefined;
  return tried.error.message;
}
