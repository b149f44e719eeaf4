/** What a rule is under a profile: worked out once for both, and not again for every plan. */
import { resolveSource, type SourceRef } from '../../codes/sources.ts';
import type { Impact } from './finding.ts';
import { compileTemplate, type Sentence } from './message-template.ts';
import type { OptionValue, Profile } from './profile.ts';
import type { Rule } from './rule.ts';

/** What the engine itself may say of any rule. */
export const engineMessages = {
  'plan-closed': 'This plan is closed, so this advice no longer concerns it.',
  'other-kind': 'This advice is not meant for this kind of record.',
  'nothing-to-check': 'There is nothing in this plan yet that this advice concerns.',
  'other-language': 'This advice knows English only, and the plan is in another language.',
  'rule-failed':
    'This check could not be carried out, because of a fault in the check and not in the plan. Please look at this part yourself: {help}',
  'no-such-day':
    'The day “{today}” is no date, so nothing was checked. Days are written as in 2029-09-03. Which day is meant?',
} as const;

export interface PreparedRule {
  readonly rule: Rule;
  readonly impact: Impact;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Only those that count under the profile. One list for all findings of the rule, so it is frozen. */
  readonly sources: readonly SourceRef[];
  /** The sentences said so far, by message id. */
  readonly sentences: Map<string, Sentence>;
}

// By identity: rules and profiles are values, and whoever wants another makes another.
const known = new WeakMap<readonly Rule[], WeakMap<Profile, readonly PreparedRule[]>>();

/** The rules that the profile uses, by id. A rule that is off, or that rests on nothing that counts, is not among them. */
export function prepareRules(rules: readonly Rule[], profile: Profile): readonly PreparedRule[] {
  let byProfile = known.get(rules);
  if (byProfile === undefined) known.set(rules, (byProfile = new WeakMap()));
  let prepared = byProfile.get(profile);
  if (prepared === undefined) {
    prepared = rules
      .map((rule) => prepare(rule, profile))
      .filter((rule) => rule !== undefined)
      .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
    byProfile.set(profile, prepared);
  }
  return prepared;
}

/** The message of a rule, or of the engine, with its facts. */
export function say(
  { rule, sentences }: PreparedRule,
  messageId: string,
  data: Parameters<Sentence>[0],
): string {
  let sentence = sentences.get(messageId);
  if (sentence === undefined) {
    const templates: Readonly<Record<string, string>> = { ...engineMessages, ...rule.messages };
    sentence = compileTemplate(templates[messageId] ?? messageId, rule.words);
    sentences.set(messageId, sentence);
  }
  return sentence(data);
}

function prepare(rule: Rule, profile: Profile): PreparedRule | undefined {
  const setting = Object.hasOwn(profile.rules, rule.id) ? profile.rules[rule.id] : undefined;
  if (setting?.off === true) return undefined;
  const sources = Object.freeze(
    rule.sources
      .map((place) => Object.freeze(resolveSource(place)))
      .filter(({ status }) => profile.statuses === undefined || profile.statuses.includes(status)),
  );
  if (sources.length === 0) return undefined;
  const options = optionsOf(rule.options, setting?.options ?? {});
  return { rule, impact: setting?.impact ?? rule.impact, options, sources, sentences: new Map() };
}

/** The rule's options with the profile's values, where those are of the same type. */
function optionsOf(
  ours: Readonly<Record<string, OptionValue>>,
  theirs: Readonly<Record<string, OptionValue>>,
): Record<string, OptionValue> {
  return Object.fromEntries(
    Object.entries(ours).map(([name, own]) => {
      const value = Object.hasOwn(theirs, name) ? theirs[name] : undefined;
      return [name, typeof value === typeof own && value !== undefined ? value : own];
    }),
  );
}
