/** `isp import ctf`. */
import { draftPlan } from '../../interop/draft/draft-plan.ts';
import type { ImportLine } from '../../interop/draft/import-report.ts';
import type { Incoming } from '../../interop/draft/incoming.ts';
import { ctfLimits } from '../../interop/ctf/ctf-limits.ts';
import { readCtf } from '../../interop/ctf/read-ctf.ts';
import type { Plan } from '../../plan/plan.ts';
import { exitCodes } from '../command.ts';
import type { Misuse } from '../misuse.ts';
import type { Arguments } from '../read-arguments.ts';
import { issuesText, readBytes } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { finishImport } from './finish-import.ts';
import { importPorts } from './import-ports.ts';
import { readInto } from './read-into.ts';

export async function importCtf(
  file: string,
  args: Arguments,
  streams: Streams,
): Promise<number | Misuse> {
  const ports = importPorts(args);
  if (!ports.ok) return ports.error;
  const bytes = await readBytes(file, streams, ctfLimits.maxBytes);
  const read = bytes.ok ? readCtf(bytes.value) : bytes;
  if (!read.ok) {
    streams.err(issuesText(file, read.error));
    return exitCodes.bad;
  }
  const { people } = read.value;
  const into = await readInto(people, ports.value, args, streams);
  if (typeof into === 'number') return into;
  const plans: Plan[] = [];
  const report: ImportLine[] = [...read.value.report, ...into.report];
  for (const person of into.others) {
    if (!args.switches.has('all') && !hasSen(person)) continue;
    const draft = draftPlan(person, ports.value);
    if (draft.ok) {
      plans.push(draft.value.plan);
      report.push(...draft.value.report);
      continue;
    }
    const { index, place } = person;
    for (const { code, message } of draft.error) {
      report.push({ fate: 'ask', code, person: index, place, field: 'Pupil', message });
    }
  }
  const { enriched } = into;
  return finishImport({ file, plans, people, report, enriched }, args, streams);
}

/** Most children in such a file need no plan. */
const hasSen = ({ sen, needs }: Incoming) =>
  needs.length > 0 || sen.some(({ provision }) => provision !== 'N');
