/** The list of all rules by topic, each with its weight and the standing of what it rests on. */
import { resolveSource } from '../src/codes/sources.ts';
import type { Rule } from '../src/policy/engine/rule.ts';
import { topicOf, topics } from '../src/policy/families/topics.ts';
import { markdownText } from './markdown-text.ts';

export function ruleIndexPage(rules: readonly Rule[], banner: string): string {
  const used = new Set(rules.map(({ topics: [first = ''] }) => first));
  const known = topics.map(({ id }) => id);
  const order = [
    ...known.filter((id) => used.has(id)),
    ...[...used].filter((id) => !known.includes(id)),
  ];
  return `${[
    ['---', 'title: All rules', `description: ${JSON.stringify(description)}`, '---'],
    [`<!-- ${banner} -->`],
    [
      `${rules.length} rules come with the kit. Each gives a reason and an authority, in words for staff and words for families; [people decide](/concepts/findings-and-profiles/). A rule that rests on proposals or on advice alone is not used under \`england-current\`.`,
    ],
    ...order.flatMap((topic) => topicBlocks(topic, rules)),
  ]
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const description = 'Every rule by topic, with its weight and the standing of what it rests on.';

function topicBlocks(topic: string, rules: readonly Rule[]): string[][] {
  const rows = rules
    .filter(({ topics: [first = ''] }) => first === topic)
    .map((rule) => {
      const link = `[${rule.id}](/reference/rules/${rule.id}/)`;
      return `| ${link} | ${markdownText(rule.help)} | ${rule.impact} | ${standingsOf(rule)} |`;
    });
  return [
    [`## ${topicOf(topic).label}`],
    ['| Rule | What to do | Weight | Rests on |', '| --- | --- | --- | --- |', ...rows],
  ];
}

const strength = ['law', 'guidance', 'proposed', 'advice'] as const;

function standingsOf({ sources }: Rule): string {
  const statuses = new Set(sources.map((place) => resolveSource(place).status));
  return strength.filter((status) => statuses.has(status)).join(', ');
}
