/** One document against the rules: what was found, or why it could not be checked. */
import type { Issue } from '../kernel/issue.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Plan } from '../plan/plan.ts';
import { checkPlan } from '../policy/check-plan.ts';
import type { Profile } from '../policy/engine/profile.ts';
import type { Checked } from './check-text.ts';
import { profileOfPlan } from './find-profile.ts';
import type { OpenedDocument } from './open-document.ts';

/** What to check for. */
export interface CheckSettings {
  /** Undefined: the profile that each plan names. */
  readonly profile: Profile | undefined;
  readonly today: string;
}

/** Where a document is: in a file, or on a line of a stream. */
export interface DocumentPlace {
  readonly file: string;
  readonly line?: number;
}

export interface CheckedDocument extends DocumentPlace, Checked {
  readonly plan: Plan;
}

export interface UncheckedDocument extends DocumentPlace {
  readonly issues: readonly Issue[];
}

export type CheckResult = CheckedDocument | UncheckedDocument;

export function checkDocument(
  place: DocumentPlace,
  opened: Result<OpenedDocument, readonly Issue[]>,
  { profile: named, today }: CheckSettings,
): CheckResult {
  if (!opened.ok) return { ...place, issues: opened.error };
  const { plan, migrated } = opened.value;
  const profile = named ? ok(named) : profileOfPlan(plan.profile);
  if (!profile.ok) return { ...place, issues: [profile.error] };
  const findings = checkPlan(plan, { profile: profile.value, today });
  return {
    ...{ ...place, plan, profile: profile.value, today, findings },
    ...(migrated ? { migrated } : {}),
  };
}
