/** The edit that moves a line one place. */
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { linesAt } from './plan-tree.ts';

/** Undefined at the end of the list. */
export function moveOf(plan: Plan, at: string, way: 'up' | 'down'): Edit | undefined {
  const cut = at.lastIndexOf('/');
  const lines = linesAt(plan, at.slice(0, cut));
  const index = lines.findIndex(({ id }) => id === at.slice(cut + 1));
  if (index === -1) return undefined;
  if (way === 'up') {
    const before = lines[index - 1];
    return before && { type: 'move', at, before: before.id };
  }
  if (index === lines.length - 1) return undefined;
  const before = lines[index + 2];
  return { type: 'move', at, ...(before && { before: before.id }) };
}
