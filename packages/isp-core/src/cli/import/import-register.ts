/** `isp import register`. */
import type { Issue } from '../../kernel/issue.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { draftPlan } from '../../interop/draft/draft-plan.ts';
import { guessMapping } from '../../interop/register/guess-mapping.ts';
import { readRegister } from '../../interop/register/read-register.ts';
import { registerLimits } from '../../interop/register/read-table.ts';
import { parseMapping, type RegisterMapping } from '../../interop/register/register-mapping.ts';
import { readStrictJson } from '../../plan/strict-json.ts';
import { exitCodes } from '../command.ts';
import type { Misuse } from '../misuse.ts';
import type { Arguments } from '../read-arguments.ts';
import { issuesText, readBytes } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { finishImport } from './finish-import.ts';
import { importPorts } from './import-ports.ts';
import { readInto } from './read-into.ts';

export async function importRegister(
  file: string,
  args: Arguments,
  streams: Streams,
): Promise<number | Misuse> {
  const ports = importPorts(args);
  if (!ports.ok) return ports.error;
  const mapping = await readMapping(args.texts.get('mapping'), streams);
  if (!mapping.ok) {
    const sentence = 'The file that was named with --mapping holds no mapping that can be used.';
    return { sentence, detail: issuesText(args.texts.get('mapping') ?? '', mapping.error) };
  }
  const bytes = await readBytes(file, streams, registerLimits.maxBytes);
  if (!bytes.ok) return bad(file, bytes.error, streams);
  if (args.switches.has('guess')) return printGuess(file, bytes.value, streams);
  const layer = args.texts.get('layer');
  const read = readRegister(bytes.value, {
    ...ports.value,
    ...(mapping.value ? { mapping: mapping.value } : {}),
    ...(layer === undefined ? {} : { layer }),
  });
  if (!read.ok) return bad(file, read.error, streams);
  const { people } = read.value;
  const into = await readInto(people, ports.value, args, streams);
  if (typeof into === 'number') return into;
  const { enriched, others } = into;
  // What the reader drafted is for everybody; a child who has a plan here needs no draft.
  const plans = args.texts.has('into')
    ? others.flatMap((person) => {
        const draft = draftPlan(person, ports.value);
        return draft.ok ? [draft.value.plan] : [];
      })
    : read.value.plans;
  const report = [...read.value.report, ...into.report];
  return finishImport({ file, plans, people, report, enriched }, args, streams);
}

function bad(file: string, issues: readonly Issue[], streams: Streams): number {
  streams.err(issuesText(file, issues));
  return exitCodes.bad;
}

async function readMapping(
  name: string | undefined,
  streams: Streams,
): Promise<Result<RegisterMapping | undefined, Issue[]>> {
  if (name === undefined) return ok(undefined);
  const bytes = await readBytes(name, streams);
  const json = bytes.ok ? readStrictJson(bytes.value) : bytes;
  return json.ok ? parseMapping(json.value) : json;
}

/** The mapping on standard output, to be saved; what it is less sure of beside it. */
function printGuess(file: string, bytes: Uint8Array, streams: Streams): number {
  const guess = guessMapping(bytes);
  if (!guess.ok) return bad(file, guess.error, streams);
  streams.json(`${JSON.stringify(guess.value.mapping, undefined, 2)}\n`);
  const likely = guess.value.columns.filter(({ confidence }) => confidence === 'likely');
  for (const { column, header, field } of likely) {
    streams.err(`Column ${column} “${header}” may be “${field ?? ''}”. Say so in the mapping.\n`);
  }
  return exitCodes.clean;
}
