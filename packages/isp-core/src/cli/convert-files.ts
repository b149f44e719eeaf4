/** Converts files, each by itself: one that cannot be read does not stop the others. */
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { serializePlan } from '../plan/serialize-plan.ts';
import type { ToConvert } from './convert-targets.ts';
import { conversionText, ConvertTally, type Conversion } from './convert-text.ts';
import { openDocument } from './open-document.ts';
import { cannotWrite, issuesText, readBytes } from './read-plan-file.ts';
import { replaceFile } from './replace-file.ts';
import type { Streams } from './streams.ts';

/** Gives the exit code. */
export async function convertFiles(all: readonly ToConvert[], streams: Streams): Promise<number> {
  const tally = new ConvertTally();
  for (const each of all) {
    const converted = await convertFile(each, streams);
    const { file } = each.source;
    streams.err(
      converted.ok ? conversionText(file, converted.value) : issuesText(file, converted.error),
    );
    tally.add(converted.ok ? converted.value : 'bad');
  }
  streams.err(tally.text());
  return tally.exitCode();
}

async function convertFile(
  { source: { file, issues }, target }: ToConvert,
  streams: Streams,
): Promise<Result<Conversion, readonly Issue[]>> {
  const bytes = issues ? err(issues) : await readBytes(file, streams);
  if (!bytes.ok) return bytes;
  const opened = openDocument(bytes.value);
  if (!opened.ok) return opened;
  const { plan, migrated } = opened.value;
  const text = serializePlan(plan);
  const same = Buffer.from(text).equals(bytes.value);
  if (target === '-') streams.json(text);
  else if (!same || target !== file) {
    try {
      await replaceFile(target, text, { madeFrom: file });
    } catch (error) {
      return err([cannotWrite(target, error)]);
    }
  }
  return ok(migrated ?? (same ? 'same-bytes' : 'same-version'));
}
