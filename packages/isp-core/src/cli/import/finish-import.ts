/** The end of every import: drafts to their folder, and the report. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { countFates } from '../../interop/draft/import-report.ts';
import type { Plan } from '../../plan/plan.ts';
import { serializePlan } from '../../plan/serialize-plan.ts';
import { exitCodes } from '../command.ts';
import type { Arguments } from '../read-arguments.ts';
import { cannotWrite, issuesText } from '../read-plan-file.ts';
import { replaceFile } from '../replace-file.ts';
import type { Streams } from '../streams.ts';
import { enrichedText, importText } from './import-text.ts';
import type { Imported } from './imported.ts';
import type { EnrichedPlan } from './into-plans.ts';

export async function finishImport(
  imported: Imported,
  { switches, texts }: Arguments,
  streams: Streams,
): Promise<number> {
  const out = texts.get('out');
  const { file, report, enriched = [] } = imported;
  const plans = [...imported.plans, ...(switches.has('in-place') ? [] : enriched.map(planOf))];
  const written = out === undefined ? undefined : await writeDrafts(plans, out, streams);
  const replaced = switches.has('in-place') ? await replaceEach(enriched, streams) : undefined;
  if (switches.has('json')) {
    const counts = {
      ...{ ...countFates(report), drafts: imported.plans.length, enriched: enriched.length },
      ...(replaced !== undefined && { replaced }),
    };
    // Drafts that were written need not be said again.
    const drafts = out === undefined ? { plans } : {};
    streams.json(`${JSON.stringify({ file, counts, report, ...drafts }, undefined, 2)}\n`);
  } else streams.out(textOf(imported, written, replaced));
  const isWhole = isAll(written, plans) && isAll(replaced, enriched);
  if (!isWhole) return exitCodes.bad;
  return report.some(({ fate }) => fate === 'ask') ? exitCodes.findings : exitCodes.clean;
}

/** Also where nothing was to be written. */
const isAll = (count: number | undefined, wanted: readonly unknown[]) =>
  count === undefined || count === wanted.length;

/** `written`: how many files are in the folder; `replaced`: how many plans in their own place. */
function textOf(imported: Imported, written: number | undefined, replaced: number | undefined) {
  const { plans, enriched = [] } = imported;
  const drafts = written === undefined ? undefined : Math.min(written, plans.length);
  const added = enrichedText(enriched, { written: written !== undefined, replaced });
  return `${importText(imported, drafts)}${added}`;
}

const planOf = ({ plan }: EnrichedPlan) => plan;

/** Each in the place of the file that it was made from, whole. */
async function replaceEach(enriched: readonly EnrichedPlan[], streams: Streams): Promise<number> {
  let replaced = 0;
  for (const { file, plan } of enriched) {
    try {
      await replaceFile(file, serializePlan(plan), { madeFrom: file });
      replaced++;
      streams.err(`${file} was replaced.\n`);
    } catch (error) {
      streams.err(issuesText(file, [cannotWrite(file, error)]));
      return replaced;
    }
  }
  return replaced;
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
