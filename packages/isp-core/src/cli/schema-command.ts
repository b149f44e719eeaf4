/** `isp schema`: the published artefacts, from which others implement the plan document. */
import { readdirSync, readFileSync } from 'node:fs';
import { exitCodes, type Command } from './command.ts';
import { misuse } from './misuse.ts';
import { readArguments } from './read-arguments.ts';

const help = `isp schema [PART] [--types | --semantic-checks]

Prints what the plan document is, for those who implement it in any language:
the JSON Schema (2020-12) of the whole plan, or of one part.

  PART               a part of the plan, such as outcomes or otherPlans
  --types            instead, the whole plan’s types for TypeScript
  --semantic-checks  instead, what a plan must keep that JSON Schema cannot say,
                     as JSON

Ends with 0, or with 2 where the use was wrong.
`;

const options = { types: { type: 'boolean' }, 'semantic-checks': { type: 'boolean' } } as const;

/** From the source and from the built program alike, two folders up. */
const schemas = new URL('../../schema/', import.meta.url);
const ENDING = '.schema.json';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print the schema of plans, for those who implement it',
  help,
  run: (args, streams) => {
    const read = readArguments(args, options);
    if (!read.ok) return Promise.resolve(misuse(streams, read.error, 'schema'));
    const file = chooseFile(read.value);
    if ('sentence' in file) return Promise.resolve(misuse(streams, file, 'schema'));
    streams.json(readFileSync(new URL(file.name, schemas), 'utf8'));
    return Promise.resolve(exitCodes.clean);
  },
};

type Chosen = { readonly name: string } | { readonly sentence: string };

function chooseFile({
  files: [part, ...more],
  switches,
}: {
  readonly files: readonly string[];
  readonly switches: ReadonlySet<string>;
}): Chosen {
  if (more.length > 0) return { sentence: 'Name one part, or none for the whole plan.' };
  if (switches.size > 1) return { sentence: 'Choose --types or --semantic-checks.' };
  if (part === undefined) {
    if (switches.has('types')) return { name: 'plan.d.ts' };
    return { name: switches.has('semantic-checks') ? 'semantic-checks.json' : 'plan.schema.json' };
  }
  if (switches.size > 0) {
    return { sentence: 'The types and the semantic checks are of the whole plan: name no part.' };
  }
  return findPart(part);
}

/** A part by its key in the plan, or as the reference pages write it: `other-plans`. */
function findPart(name: string): Chosen {
  const key = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const parts = readdirSync(new URL('parts/', schemas))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .toSorted();
  if (parts.includes(key)) return { name: `parts/${key}${ENDING}` };
  return { sentence: `There is no part “${name}”. There are: ${parts.join(', ')}.` };
}
