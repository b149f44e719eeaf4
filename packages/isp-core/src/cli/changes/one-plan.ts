/** Versions of one plan can be compared and merged; two children's plans cannot. */
import type { Issue } from '../../kernel/issue.ts';
import type { Plan } from '../../plan/plan.ts';

/** An issue where the plans are not all versions of one. */
export function otherPlanIssue(first: Plan, ...others: readonly Plan[]): Issue | undefined {
  if (others.every(({ id }) => id === first.id)) return undefined;
  return {
    code: 'ISP_EDIT_OTHER_PLAN',
    path: '/id',
    message:
      'This is another plan than the first file, not another version of it. Nothing was compared or put together, so that no child’s words get into another child’s plan.',
  };
}
