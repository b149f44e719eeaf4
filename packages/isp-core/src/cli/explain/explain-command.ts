/** `isp explain`: what a rule looks for, why, and by what authority. */
import { resolveSource } from '../../codes/sources.ts';
import type { Example } from '../../policy/engine/example.ts';
import { weightOf } from '../../policy/engine/rule-weight.ts';
import type { Rule } from '../../policy/engine/rule.ts';
import { profiles } from '../../policy/profiles/profile-by-id.ts';
import { rules } from '../../policy/rules.gen.ts';
import { exitCodes, type Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments } from '../read-arguments.ts';
import { explainText } from './explain-text.ts';
import { listRules } from './list-rules.ts';

const help = `isp explain [RULE] [--json]

Says all about a rule: what to do, why it matters for the child, what it means
for the family, by what authority and of what standing, what a profile may set,
and examples. Without a rule, it lists them all.

  RULE               the name of a rule, such as voices-recorded: isp check
                     prints it in brackets
  --json             the same for machines

Ends with 0, or with 2 where the use was wrong.
`;

const ours: readonly Rule[] = rules;

export const explainCommand: Command = {
  name: 'explain',
  summary: 'say what a rule looks for, why, and by what authority',
  help,
  async run(args, streams) {
    const read = readArguments(args, { json: { type: 'boolean' } });
    if (!read.ok) return misuse(streams, read.error, 'explain');
    const [name, ...more] = read.value.files;
    const json = read.value.switches.has('json');
    if (more.length > 0) return misuse(streams, { sentence: 'Name one rule, or none.' }, 'explain');
    if (name === undefined) {
      if (json) streams.json(`${JSON.stringify(ours.map(forMachines), null, 2)}\n`);
      else streams.out(listRules(ours));
      return exitCodes.clean;
    }
    const rule = ours.find(({ id }) => id === name);
    if (rule === undefined) return misuse(streams, { sentence: unknownRule(name) }, 'explain');
    const examples = await examplesOf(rule.id);
    if (json) streams.json(`${JSON.stringify({ ...forMachines(rule), examples }, null, 2)}\n`);
    else streams.out(explainText(rule, examples));
    return exitCodes.clean;
  },
};

/** A rule's file holds its examples, which the list of all rules leaves to bundlers to drop. */
async function examplesOf(id: string): Promise<readonly Example[]> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const file = new URL(`../../policy/rules/${id}.${ending}`, import.meta.url);
  const { examples } = (await import(file.href)) as { readonly examples: readonly Example[] };
  return examples;
}

function forMachines(rule: Rule): object {
  const { id, since, impact, topics, kinds, help, familyHelp, why, options } = rule;
  return {
    ...{ id, since, impact, topics, kinds, help, familyHelp, why, options },
    ...{ messages: rule.messages, words: rule.words },
    sources: rule.sources.map(resolveSource),
    weight: Object.fromEntries(profiles.map((profile) => [profile.id, weightOf(rule, profile)])),
  };
}

/** Those that share most words with what was written, or nothing where none does. */
function unknownRule(name: string): string {
  const words = new Set(name.toLowerCase().split(/[^a-z0-9]+/));
  const near = ours
    .map(({ id }) => ({ id, shared: id.split('-').filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ id }) => id);
  const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'isp explain lists them all.';
  return `There is no rule “${name}”. ${hint}`;
}
