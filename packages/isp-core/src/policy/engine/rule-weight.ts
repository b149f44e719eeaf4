/** How much a rule weighs under a profile, for those who explain it. */
import { resolveSource } from '../../codes/sources.ts';
import type { Impact } from './finding.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

/** `off` where the profile turned it off; `no-source` where nothing that it rests on counts there. */
export function weightOf(
  { id, impact, sources }: Pick<Rule, 'id' | 'impact' | 'sources'>,
  { rules, statuses }: Pick<Profile, 'rules' | 'statuses'>,
): Impact | 'off' | 'no-source' {
  const setting = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (setting?.off === true) return 'off';
  const counts = sources
    .map(resolveSource)
    .some(({ status }) => statuses === undefined || statuses.includes(status));
  return counts ? (setting?.impact ?? impact) : 'no-source';
}
