/** Decides where each conversion goes, before anything is written: no plan may take another’s place. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../kernel/result.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import type { Misuse } from './misuse.ts';

/** One file to convert. */
export interface ToConvert {
  readonly source: FoundFile;
  /** A file, or `-` for standard output. */
  readonly target: string;
}

export interface Destination {
  readonly out?: string | undefined;
  readonly inPlace: boolean;
}

export async function findTargets(
  names: readonly string[],
  { out, inPlace }: Destination,
): Promise<Result<readonly ToConvert[], Misuse>> {
  const sources: FoundFile[] = [];
  for await (const source of findFiles(names)) sources.push(source);
  if (inPlace) return ok(sources.map((source) => ({ source, target: source.file })));
  if (out !== undefined) return intoFolder(sources, out);
  const [source] = sources;
  if (!source || sources.length > 1 || source.file !== names[0]) {
    const sentence =
      'Only one plan can be printed. Say where these go: --out and a folder, or --in-place.';
    return err({ sentence });
  }
  return ok([{ source, target: '-' }]);
}

async function intoFolder(
  sources: readonly FoundFile[],
  out: string,
): Promise<Result<readonly ToConvert[], Misuse>> {
  const read = new Set(await Promise.all(sources.map(({ file }) => whereItIs(file))));
  const written = new Set<string>();
  const all: ToConvert[] = [];
  for (const source of sources) {
    if (source.issues) {
      all.push({ source, target: source.file });
      continue;
    }
    const target = path.join(out, source.within);
    const place = await whereItIs(target);
    if (read.has(place)) {
      const sentence = `“${target}” is one of the files to convert. To write over those, say --in-place instead of --out.`;
      return err({ sentence });
    }
    if (written.has(place)) {
      return err({ sentence: `Two of the files would both become “${target}”.` });
    }
    written.add(place);
    all.push({ source, target });
  }
  return ok(all);
}

/** One name for one place, whatever links lead there. */
async function whereItIs(name: string): Promise<string> {
  try {
    return await realpath(name);
  } catch {
    // Not there yet: then its folder decides.
    const folder = path.dirname(path.resolve(name));
    const resolved = await realpath(folder).catch(() => folder);
    return path.join(resolved, path.basename(name));
  }
}
