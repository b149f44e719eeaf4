/** Every rule, by topic: a line for each. */
import type { Rule } from '../../policy/engine/rule.ts';
import { topicOf, topics } from '../../policy/families/topics.ts';
import { wrap } from '../wrap.ts';

export function listRules(rules: readonly Rule[]): string {
  const known = topics.map(({ id }) => id);
  const used = new Set(rules.map(({ topics: [first = ''] }) => first));
  const order = [
    ...known.filter((id) => used.has(id)),
    ...[...used].filter((id) => !known.includes(id)),
  ];
  const groups = order.map((topic) => {
    const lines = rules
      .filter(({ topics: [first = ''] }) => first === topic)
      .map(({ id, impact, help }) => `  ${id} (${impact})\n${wrap(help, { first: '    ' })}`);
    return [topicOf(topic).label, ...lines].join('\n');
  });
  return `${groups.join('\n\n')}\n\n${rules.length} rules. For all about one: isp explain RULE\n`;
}
