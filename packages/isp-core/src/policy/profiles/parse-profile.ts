/** From any value to a profile, or to what is wrong with it: for a vendor's or an authority's own file. */
import type * as z from 'zod/mini';
import type { Issue } from '../../kernel/issue.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { OptionValue, Profile } from '../engine/profile.ts';
import type { Rule } from '../engine/rule.ts';
import { profileSchema } from './profile-schema.ts';

export interface ParseProfileOptions {
  /** The rules that the profile is for. With them, a misspelt rule or option is an issue. */
  readonly rules?: readonly Rule[];
}

/** Reads a JSON value as a profile. Never changes or throws on what it is given. */
export function parseProfile(
  value: unknown,
  { rules }: ParseProfileOptions = {},
): Result<Profile, Issue[]> {
  const parsed = profileSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return err(parsed.error.issues.map(shapeIssue));
  const profile: Profile = parsed.data;
  const issues = [
    ...forceIssues(profile),
    ...(rules === undefined ? [] : settingIssues(profile, rules)),
  ];
  return issues.length > 0 ? err(issues) : ok(profile);
}

function shapeIssue(issue: z.core.$ZodIssue): Issue {
  const path = toPointer(issue.path);
  const name = path === '' ? 'The profile' : `“${path}” in the profile`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    return {
      code: 'ISP_PROFILE_UNKNOWN_KEY',
      path,
      message: `${name} has fields that a profile does not have: ${keys}.`,
      data: { keys: issue.keys },
    };
  }
  if (issue.input === undefined && issue.path.length > 0) {
    return { code: 'ISP_PROFILE_MISSING', path, message: `${name} is missing.` };
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String).join(', ');
    return {
      code: 'ISP_PROFILE_NOT_A_CHOICE',
      path,
      message: `${name} should be one of: ${choices}.`,
      data: { values: issue.values.map(String) },
    };
  }
  return {
    code: 'ISP_PROFILE_WRONG_VALUE',
    path,
    message: `${name} does not hold what it should. Compare it with a profile that comes with the kit.`,
  };
}

/** Both may be less than a day, such as `2029-09`: what both say is compared. */
function forceIssues({ inForceFrom, inForceUntil }: Profile): Issue[] {
  if (inForceUntil === undefined) return [];
  const both = Math.min(inForceFrom.length, inForceUntil.length);
  if (inForceFrom.slice(0, both) <= inForceUntil.slice(0, both)) return [];
  return [
    {
      code: 'ISP_PROFILE_NEVER_IN_FORCE',
      path: '/inForceUntil',
      message: `The profile ends (${inForceUntil}) before it begins (${inForceFrom}).`,
      data: { inForceFrom, inForceUntil },
    },
  ];
}

function settingIssues(profile: Profile, rules: readonly Rule[]): Issue[] {
  return Object.entries(profile.rules).flatMap(([id, { options = {} }]) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) {
      return [
        {
          code: 'ISP_PROFILE_UNKNOWN_RULE',
          path: toPointer(['rules', id]),
          message: `The profile speaks of a rule “${id}”, and there is no such rule.`,
          data: { rule: id },
        },
      ];
    }
    return Object.entries(options).flatMap(([name, value]) => optionIssues(rule, name, value));
  });
}

function optionIssues(rule: Rule, name: string, value: OptionValue): Issue[] {
  const ours = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
  if (typeof ours === typeof value) return [];
  const path = toPointer(['rules', rule.id, 'options', name]);
  const data = { rule: rule.id, option: name };
  if (ours === undefined) {
    const message = `The rule “${rule.id}” has no option “${name}”.`;
    return [{ code: 'ISP_PROFILE_UNKNOWN_OPTION', path, message, data }];
  }
  const message = `The option “${name}” of the rule “${rule.id}” should be a ${typeof ours}.`;
  return [{ code: 'ISP_PROFILE_WRONG_VALUE', path, message, data }];
}
