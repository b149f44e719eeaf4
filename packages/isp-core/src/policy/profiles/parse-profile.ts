/** From any value to a profile, or to what is wrong with it: for a vendor's or an authority's own file. */
import type * as z from 'zod/mini';
import type { Issue } from '../../kernel/issue.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { OptionValue, Profile } from '../engine/profile.ts';
import type { Rule } from '../engine/rule.ts';
import { expectedOption } from './expected-option.ts';
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
    const expected = issue.message === UNSAID ? '' : ` It should be ${issue.message}.`;
    return {
      code: 'ISP_PROFILE_UNKNOWN_KEY',
      path,
      message: `${name} has fields that a profile does not have: ${keys}.${expected}`,
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
    message: `${name} should be ${expectedBy(issue)}.`,
  };
}

/** What the schema says of it where it says something, or else the kind of value. */
function expectedBy(issue: z.core.$ZodIssue): string {
  // Of a name in a table, what is wrong with it stands one step further in.
  const { message } = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue;
  if (message !== UNSAID) return message;
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  return kinds.get(expected) ?? 'as in a profile that comes with the kit';
}

/** The message of whatever the schema has no words for. */
const UNSAID = 'Invalid input';

const kinds: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['object', 'an object with named fields'],
  ['record', 'an object with named fields'],
  ['array', 'a list'],
  ['string', 'text'],
  ['boolean', 'true or false'],
]);

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
  const expected = ours === undefined ? undefined : expectedOption(name, ours);
  if (expected?.takes(value) === true) return [];
  const path = toPointer(['rules', rule.id, 'options', name]);
  const data = { rule: rule.id, option: name };
  if (expected === undefined) {
    const message = `The rule “${rule.id}” has no option “${name}”.`;
    return [{ code: 'ISP_PROFILE_UNKNOWN_OPTION', path, message, data }];
  }
  const message = `The option “${name}” of the rule “${rule.id}” should be ${expected.inWords}.`;
  return [{ code: 'ISP_PROFILE_WRONG_VALUE', path, message, data }];
}
