/** What the rules say of the plan as it stands, as far as somebody has to do or to judge something. */
import { checkPlan, profileById, type Finding } from '@isp-kit/core/policy';
import { linePathOf, type Plan } from '@isp-kit/core/plan';

let last: { plan: Plan; key: string; findings: readonly Finding[] } | undefined;

/** The findings that fail or ask, under the profile named, else under the plan’s own. */
export function liveFindings(plan: Plan, profile: string, today: string): readonly Finding[] {
  const key = `${profile} ${today}`;
  if (last?.plan === plan && last.key === key) return last.findings;
  const known = profileById(profile || plan.profile);
  const findings = known
    ? checkPlan(plan, { profile: known, today }).filter(
        ({ outcome }) => outcome === 'fail' || outcome === 'ask',
      )
    : [];
  last = { plan, key, findings };
  return findings;
}

/** The place of a finding or an issue by line id, for a form that finds its fields so. */
export function placeOf(plan: Plan, pointer: string): string {
  return linePathOf(plan, pointer);
}
