/** All about one rule, as text: what to do, why, by what authority, what can be set, and examples. */
import { resolveSource, type SourceStatus } from '../../codes/sources.ts';
import type { Example } from '../../policy/engine/example.ts';
import type { Profile } from '../../policy/engine/profile.ts';
import { weightOf } from '../../policy/engine/rule-weight.ts';
import type { Rule } from '../../policy/engine/rule.ts';
import { topicOf } from '../../policy/families/topics.ts';
import { profiles } from '../../policy/profiles/profile-by-id.ts';
import { wrap } from '../wrap.ts';

export const standings: Readonly<Record<SourceStatus, string>> = {
  law: 'law',
  guidance: 'statutory guidance',
  proposed: 'a proposal, which may change',
  advice: 'advice from the sector',
};

const kinds = {
  'support-plan': 'support plans',
  'adjustments-record': 'records of adjustments',
} as const;

export function explainText(rule: Rule, examples: readonly Example[]): string {
  return `${[
    [rule.id, wrap(rule.help)].join('\n'),
    ['Why', wrap(rule.why, indent)].join('\n'),
    ['For the family', wrap(rule.familyHelp, indent)].join('\n'),
    ['By what authority', ...sourceLines(rule)].join('\n'),
    ['How much it weighs', ...profiles.map((profile) => weightLine(rule, profile))].join('\n'),
    ...optionBlock(rule),
    ['About', wrap(aboutText(rule), indent)].join('\n'),
    ['Examples', ...examples.map(exampleLine)].join('\n'),
  ].join('\n\n')}\n`;
}

const indent = { first: '  ', rest: '  ' };

function sourceLines({ sources }: Rule): string[] {
  return sources
    .map(resolveSource)
    .flatMap(({ title, at, date, status, note }) => [
      wrap(`${title} (${date}), ${at}: ${standings[status]}.`, { first: '  - ' }),
      ...(note === undefined ? [] : [wrap(note, { first: '    ' })]),
    ]);
}

export const weights = {
  must: 'must',
  should: 'should',
  consider: 'consider',
  off: 'not used',
  'no-source': 'not used: no source of it counts there',
} as const;

const weightLine = (rule: Rule, profile: Profile) =>
  wrap(`${profile.id}: ${weights[weightOf(rule, profile)]}`, { first: '  - ' });

function optionBlock({ id, options }: Rule): string[] {
  const lines = Object.entries(options).map(([name, value]) => {
    const set = profiles.flatMap((profile) => {
      const own = profile.rules[id]?.options?.[name];
      return own === undefined ? [] : [`${String(own)} under ${profile.id}`];
    });
    return wrap(`${name}: ${[String(value), ...set].join(', ')}`, { first: '  - ' });
  });
  return lines.length === 0 ? [] : [['What a profile may set', ...lines].join('\n')];
}

function aboutText({ topics, kinds: about, since }: Rule): string {
  const names = topics.map((topic) => topicOf(topic).label).join(', ');
  return `${names}. For ${about.map((kind) => kinds[kind]).join(' and ')}. Since version ${since}.`;
}

const outcomes = {
  pass: 'passes',
  fail: 'fails',
  ask: 'asks a person',
  inapplicable: 'does not concern it',
} as const;

const exampleLine = ({ name, expect }: Example) =>
  wrap(`${outcomes[expect]}: ${name}`, { first: '  - ' });
