/** What the rules found, as text: what weighs most first, each with its reason, what to do and by what authority. */
import type { Finding, Impact } from '../policy/engine/finding.ts';
import type { Profile } from '../policy/engine/profile.ts';
import { rules } from '../policy/rules.gen.ts';
import { dateInWords } from '../reviews/date-in-words.ts';
import { migratedInWords } from './migration-text.ts';
import type { MigratedFrom } from './open-document.ts';
import { placeInWords } from './section-titles.ts';
import { wrap } from './wrap.ts';

export interface Checked {
  /** Where the plan is: a file’s name, `-`, or a line of a stream. */
  readonly file: string;
  readonly profile: Profile;
  readonly today: string;
  readonly findings: readonly Finding[];
  /** Where it was written in another version. */
  readonly migrated?: MigratedFrom;
}

const impacts: readonly (readonly [Impact, string])[] = [
  ['must', 'MUST'],
  ['should', 'SHOULD'],
  ['consider', 'CONSIDER'],
];

/** One plan's findings. What passed is counted, not listed. */
export function checkText(checked: Checked): string {
  const { file, findings, today, profile, migrated } = checked;
  const notes = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'ask');
  const standing =
    profile.status === 'expected' ? ' These are proposals, and may still change.' : '';
  const head = [
    file === '-' ? 'Standard input' : file,
    wrap(`Checked for ${dateInWords(today)} under “${profile.title}”.${standing}`),
    ...(migrated ? [wrap(migratedInWords(migrated))] : []),
  ].join('\n');
  const groups = impacts.flatMap(([impact, title]) => {
    const ofImpact = notes.filter((finding) => finding.impact === impact);
    return ofImpact.length > 0 ? [`${title}\n\n${rulesText(ofImpact)}`] : [];
  });
  return `${[head, ...groups, summary(findings)].join('\n\n')}\n`;
}

/** The findings by rule, those with something to put right first. */
function rulesText(findings: readonly Finding[]): string {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  const failing = (group: readonly Finding[]) => group.some(({ outcome }) => outcome === 'fail');
  const groups = [...byRule.values()].toSorted((a, b) => Number(failing(b)) - Number(failing(a)));
  return groups.map(ruleText).join('\n\n');
}

function ruleText(findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return '';
  const rule = rules.find(({ id }) => id === first.rule);
  const places = findings.map(({ outcome, at, message }) => {
    const judge = outcome === 'ask' ? ' (for you to judge)' : '';
    return wrap(`${placeInWords(at)}${judge}: ${message}`, { first: '  - ' });
  });
  const sources = first.sources.map(({ title, at, status }) =>
    wrap(`${title}, ${at} (${status})`, { first: '    ' }),
  );
  return [
    wrap(rule?.help ?? first.rule, { first: '* ' }),
    ...(rule ? [wrap(`Why: ${rule.why}`, { first: '  ' })] : []),
    ...places,
    `  By what authority [${first.rule}]:`,
    ...sources,
  ].join('\n');
}

function summary(findings: readonly Finding[]): string {
  const count = (outcome: Finding['outcome']) =>
    findings.filter((f) => f.outcome === outcome).length;
  const [fail, ask, pass] = [count('fail'), count('ask'), count('pass')];
  if (fail + ask + pass === 0) return 'Nothing in this plan was there to check.';
  const parts = [
    ...(fail > 0 ? [`${fail} to put right`] : ['nothing to put right']),
    ...(ask > 0 ? [`${ask} for you to judge`] : []),
    `${pass} in good order`,
  ].join(', ');
  const advice = fail + ask > 0 ? ' This is advice: you know the child.' : '';
  const more =
    fail + ask > 0 ? '\nFor all about a rule: isp explain, with the name in brackets.' : '';
  return wrap(`${parts.charAt(0).toUpperCase()}${parts.slice(1)}.${advice}${more}`);
}
