/** What elements use of the policy entry, and no more: a module of its own, so that it can be loaded alone. */
export { checkPlan, planChecker, profileById, rules } from '@isp-kit/core/policy';
