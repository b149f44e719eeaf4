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
  const plans: Plan[] = [];
  const report: ImportLine[] = [...read.value.report];
  for (const person of read.value.people) {
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
  return finishImport({ file, plans, people: read.value.people, report }, args, streams);
}

/** Most children in such a file need no plan. */
const hasSen = ({ sen, needs }: Incoming) =>
  needs.length > 0 || sen.some(({ provision }) => provision !== 'N');
