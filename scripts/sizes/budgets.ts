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

export interface Bundle {
  text: string;
  /** The files that something in the bundle comes from. */
  files: string[];
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
    const found = bundle.files.filter((file) => new RegExp(pattern).test(file));
    return found.length === 0
      ? []
      : [`contains ${found.slice(0, 3).join(', ')} (forbidden: ${pattern})`];
  });
  const texts = [...budgets.forbidTextEverywhere, ...bleed]
    .filter((text) => bundle.text.includes(text))
    .map((text) => `contains the text ${JSON.stringify(text)}`);
  const heavy =
    bundle.gzipped > allowed
      ? [`weighs ${bundle.gzipped} bytes, ${bundle.gzipped - allowed} more than its budget`]
      : [];
  const size = `${(bundle.gzipped / 1000).toFixed(1)} of ${budget.kilobytes} kB`;
  return { summary: `${budget.import}: ${size}`, problems: [...heavy, ...files, ...texts] };
}

/** Import names that have no budget yet: a new entry point needs a decision about its size. */
export function withoutBudget(subpaths: readonly string[], budgets: Budgets): string[] {
  const known = budgets.entries.map((entry) => entry.import);
  return subpaths.filter((subpath) => !known.includes(subpath));
}
