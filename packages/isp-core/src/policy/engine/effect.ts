/** What a finding means for what somebody is about to do: whether it stops, warns or only advises. */
import type { Finding, Impact } from './finding.ts';
import type { Effect, Moment, Profile } from './profile.ts';

/** Where a profile says nothing: work in progress may always be saved, and a family is never kept waiting. */
const usual: Readonly<Record<Moment, Readonly<Record<Impact, Effect>>>> = {
  saving: { must: 'advise', should: 'advise', consider: 'advise' },
  sharing: { must: 'warn', should: 'advise', consider: 'advise' },
};

/**
 * The effect of one finding. What passes, or does not concern the plan, has none. A question (`ask`)
 * only ever advises: a program must not stop somebody because a person has yet to judge.
 */
export function effectOf(
  { outcome, impact }: Pick<Finding, 'outcome' | 'impact'>,
  profile: Pick<Profile, 'effects'>,
  moment: Moment,
): Effect | 'none' {
  if (outcome === 'pass' || outcome === 'inapplicable') return 'none';
  if (outcome === 'ask') return 'advise';
  return profile.effects?.[moment]?.[impact] ?? usual[moment][impact];
}
