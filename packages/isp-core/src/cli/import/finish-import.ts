/** The end of every import: drafts to their folder, and the report. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { countFates } from '../../interop/draft/import-report.ts';
import type { Plan } from '../../plan/plan.ts';
import { serializePlan } from '../../plan/serialize-plan.ts';
import { exitCodes } from '../command.ts';
import type { Arguments } from '../read-arguments.ts';
import { cannotWrite, issuesText } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { importText } from './import-text.ts';
import type { Imported } from './imported.ts';

export async function finishImport(
  imported: Imported,
  { switches, texts }: Arguments,
  streams: Streams,
): Promise<number> {
  const out = texts.get('out');
  const written = out === undefined ? undefined : await writeDrafts(imported.plans, out, streams);
  const { file, plans, report } = imported;
  if (switches.has('json')) {
    const counts = { ...countFates(report), drafts: plans.length };
    // Drafts that were written need not be said again.
    const drafts = out === undefined ? { plans } : {};
    streams.json(`${JSON.stringify({ file, counts, report, ...drafts }, undefined, 2)}\n`);
  } else streams.out(importText(imported, written));
  if (written !== undefined && written < plans.length) return exitCodes.bad;
  return report.some(({ fate }) => fate === 'ask') ? exitCodes.findings : exitCodes.clean;
}

/** Each under its own new id, for its owner alone: a file’s name is no place for a child’s. */
async function writeDrafts(plans: readonly Plan[], out: string, streams: Streams): Promise<number> {
  let written = 0;
  for (const plan of plans) {
    const name = path.join(out, `${plan.id}.json`);
    try {
      await mkdir(out, { recursive: true });
      await writeFile(name, serializePlan(plan), { flag: 'wx', mode: 0o600 });
      written++;
    } catch (error) {
      streams.err(issuesText(name, [cannotWrite(name, error)]));
      return written;
    }
  }
  return written;
}
