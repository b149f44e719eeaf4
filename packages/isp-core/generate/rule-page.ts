/** A reference page for one rule: what to do, why, by what authority, what it says and of which examples. */
import { resolveSource, type SourceRef } from '../src/codes/sources.ts';
import type { OptionValue, Profile } from '../src/policy/engine/profile.ts';
import { weightOf } from '../src/policy/engine/rule-weight.ts';
import type { Rule } from '../src/policy/engine/rule.ts';
import { markdownText } from './markdown-text.ts';
import { ruleExampleRows, type NamedExample } from './rule-example-rows.ts';
import { sourceStandings } from './source-standings.ts';

export interface RulePage {
  readonly rule: Rule;
  readonly examples: readonly NamedExample[];
  readonly profiles: readonly Profile[];
  readonly banner: string;
}

/** The page as Markdown with front matter. */
export function rulePage({ rule, examples, profiles, banner }: RulePage): string {
  return `${[
    ['---', `title: ${rule.id}`, `description: ${JSON.stringify(rule.help)}`, '---'],
    [`<!-- ${banner} -->`],
    [markdownText(rule.help)],
    ['## Why'],
    [markdownText(rule.why)],
    ['## For families'],
    [markdownText(rule.familyHelp)],
    ['## What it rests on'],
    rule.sources.map((place) => sourceLine(resolveSource(place))),
    ['## How much it weighs'],
    weightTable(rule, profiles),
    ...optionTable(rule, profiles),
    ['## Examples'],
    ruleExampleRows(rule, examples),
    [aboutLine(rule)],
  ]
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function sourceLine({ title, at, date, status, note }: SourceRef): string {
  const more = note === undefined ? '' : ` ${note}`;
  return markdownText(`- ${title} (${date}), ${at}: ${sourceStandings[status]}.${more}`);
}

const weights = {
  must: 'must',
  should: 'should',
  consider: 'consider',
  off: 'not used',
  'no-source': 'not used: no source of it counts there',
} as const;

function weightTable(rule: Rule, profiles: readonly Profile[]): string[] {
  return [
    '| Profile | Weight |',
    '| --- | --- |',
    ...profiles.map((profile) => `| \`${profile.id}\` | ${weights[weightOf(rule, profile)]} |`),
  ];
}

function optionTable(rule: Rule, profiles: readonly Profile[]): string[][] {
  const rows = Object.entries(rule.options).map(([name, value]) => {
    const set = profiles.map(({ rules }) => shown(rules[rule.id]?.options?.[name] ?? value));
    return `| \`${name}\` | ${[shown(value), ...set].join(' | ')} |`;
  });
  if (rows.length === 0) return [];
  const heads = profiles.map(({ id }) => `\`${id}\``);
  return [
    ['## What a profile may set'],
    [
      `| Option | As it comes | ${heads.join(' | ')} |`,
      `| --- | --- | ${heads.map(() => '---').join(' | ')} |`,
      ...rows,
    ],
  ];
}

const shown = (value: OptionValue) => `\`${String(value)}\``;

const kinds = {
  'support-plan': 'support plans',
  'adjustments-record': 'records of adjustments',
} as const;

function aboutLine({ since, kinds: about, topics }: Rule): string {
  const names = about.map((kind) => kinds[kind]).join(' and ');
  return `For ${names}. Topics: ${topics.join(', ')}. Since version ${since}.`;
}
