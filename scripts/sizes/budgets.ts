/**
 * What every entry point may weigh, and what must not be found in it. A budget leaves a little room
 * for ordinary work; raising one is a decision, made in the commit that needs it.
 */
export interface Budget {
  import: string;
  /** The most that the minified bundle may weigh after gzip, in units of 1000 bytes. */
  kilobytes: number;
  /** Patterns of files that must not be part of the bundle. */
  forbidFiles?: string[];
}

export interface Budgets {
  entries: Budget[];
  forbidFilesEverywhere: string[];
  forbidTextEverywhere: string[];
}

export interface Part {
  file: string;
  bytes: number;
}

export interface Bundle {
  text: string;
  /** What the bundle is made of: each file with what it left, minified and before gzip. */
  parts: Part[];
  gzipped: number;
}

export interface Verdict {
  summary: string;
  problems: string[];
}

export function weigh(budget: Budget, bundle: Bundle, budgets: Budgets, bleed: string[]): Verdict {
  const allowed = budget.kilobytes * 1000;
  const patterns = [...budgets.forbidFilesEverywhere, ...(budget.forbidFiles ?? [])];
  const files = patterns.flatMap((pattern) => {
    const found = bundle.parts
      .map(({ file }) => file)
      .filter((file) => new RegExp(pattern).test(file));
    return found.length === 0
      ? []
      : [`contains ${found.slice(0, 3).join(', ')} (forbidden: ${pattern})`];
  });
  const texts = [...budgets.forbidTextEverywhere, ...bleed]
    .filter((text) => bundle.text.includes(text))
    .map((text) => `contains the text ${JSON.stringify(text)}`);
  const heavy =
    bundle.gzipped > allowed
      ? [
          `weighs ${bundle.gzipped} bytes, ${bundle.gzipped - allowed} more than its budget; most of it: ${heaviest(bundle.parts)}`,
        ]
      : [];
  const size = `${(bundle.gzipped / 1000).toFixed(1)} of ${budget.kilobytes} kB`;
  return { summary: `${budget.import}: ${size}`, problems: [...heavy, ...files, ...texts] };
}

/** The folders that the bytes come from: the package and one folder of it, heaviest first. */
export function heaviest(parts: readonly Part[], most = 6): string {
  const sums = new Map<string, number>();
  for (const { file, bytes } of parts) {
    const inPackage = file.slice(file.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const folder =
      /^(@[^/]+\/)?[^/]+(\/(dist|src))?(\/[^/]+(?=\/))?/.exec(inPackage)?.[0] ?? inPackage;
    sums.set(folder, (sums.get(folder) ?? 0) + bytes);
  }
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([folder, bytes]) => `${folder} ${(bytes / 1000).toFixed(1)}`)
    .join(', ');
}

/** Import names that have no budget yet: a new entry point needs a decision about its size. */
export function withoutBudget(subpaths: readonly string[], budgets: Budgets): string[] {
  const known = budgets.entries.map((entry) => entry.import);
  return subpaths.filter((subpath) => !known.includes(subpath));
}
