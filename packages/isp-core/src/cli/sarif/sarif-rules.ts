/** Our rules as SARIF describes a tool's rules, so that a reader finds help where the finding is. */
import type { ReportingConfiguration, ReportingDescriptor } from 'sarif';
import { resolveSource } from '../../codes/sources.ts';
import type { Impact } from '../../policy/engine/finding.ts';
import type { Rule } from '../../policy/engine/rule.ts';

/** A file or line that cannot be read is a result too, or a tool would show it as clean. */
export const unreadable = 'isp-cannot-be-checked';

export const levels = {
  must: 'error',
  should: 'warning',
  consider: 'note',
} as const satisfies Record<Impact, ReportingConfiguration['level']>;

/** Every rule that may be in the report: results name them by their place in this list. */
export function sarifRules(rules: readonly Rule[]): ReportingDescriptor[] {
  return [...rules.map(descriptor), cannotBeChecked];
}

function descriptor(rule: Rule): ReportingDescriptor {
  const { id, help, why, impact, topics, familyHelp } = rule;
  const sources = rule.sources.map(resolveSource);
  const lines = sources.map(({ title, at, status }) => `${title}, ${at} (${status})`);
  return {
    id,
    shortDescription: { text: help },
    fullDescription: { text: why },
    help: {
      text: [help, `Why: ${why}`, ...lines].join('\n'),
      markdown: [
        help,
        `**Why:** ${why}`,
        `**For the family:** ${familyHelp}`,
        lines.map((line) => `- ${line}`).join('\n'),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: levels[impact] },
    properties: { tags: [...topics], impact, sources },
  };
}

const cannotBeChecked: ReportingDescriptor = {
  id: unreadable,
  shortDescription: { text: 'A file that is not a plan that this version can read.' },
  defaultConfiguration: { level: 'error' },
};
