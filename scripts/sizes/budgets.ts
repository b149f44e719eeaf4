/**
 * What every entry point may weigh, and what must not be found in it. A budget leaves a little room
 * for ordinary work; raising one is a decision, made in the commit that needs it.
 */
export interface Budget {
  /** What is imported; with `*`, everything of that form, each by itself. */
  import: string;
  /** The most that the first load may weigh, minified and after gzip, in units of 1000 bytes. */
  kilobytes: number;
  /** The same for all that is fetched when it is needed; without it there may be nothing of the kind. */
  laterKilobytes?: number;
  /**
   * For an element: the most that it may add to the first load of a page that has the others already,
   * with Lit and the core there.
   */
  furtherKilobytes?: number;
  /** Set where the module itself exports examples, which a user who imports by name leaves behind. */
  hasExamples?: boolean;
  /** Patterns of files that must not be part of the first load. */
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

/** Files that are fetched together. */
export interface Load {
  text: string;
  /** What they are made of: each file with what it left, minified and before gzip. */
  parts: Part[];
  gzipped: number;
}

export interface Bundle {
  /** What has to be there before anything runs. */
  first: Load;
  /** What is imported on demand, all of it together. */
  later: Load;
  /** What it adds to a page with all others of its kind, in bytes after gzip; unset where that is not asked. */
  further?: number;
}

export interface Verdict {
  summary: string;
  problems: string[];
}

export function weigh(budget: Budget, bundle: Bundle, budgets: Budgets, bleed: string[]): Verdict {
  const { first, later } = bundle;
  const everywhere = budgets.forbidFilesEverywhere;
  const patterns = [...everywhere, ...(budget.forbidFiles ?? [])];
  const texts = [...budgets.forbidTextEverywhere, ...(budget.hasExamples === true ? [] : bleed)];
  const problems = [
    ...tooHeavy('weighs', first, budget.kilobytes),
    ...tooHeavy('loads later', later, budget.laterKilobytes ?? 0),
    ...tooMuchMore(bundle.further, budget.furtherKilobytes),
    ...forbiddenFiles(first, patterns),
    ...forbiddenFiles(later, everywhere),
    ...texts
      .filter((text) => first.text.includes(text) || later.text.includes(text))
      .map((text) => `contains the text ${JSON.stringify(text)}`),
  ];
  const size = `${thousands(first.gzipped)} of ${budget.kilobytes} kB`;
  const rest =
    budget.laterKilobytes === undefined
      ? ''
      : `, and later ${thousands(later.gzipped)} of ${budget.laterKilobytes} kB`;
  const more =
    bundle.further === undefined
      ? ''
      : `; beside the others ${thousands(bundle.further)} of ${budget.furtherKilobytes ?? 0} kB`;
  return { summary: `${budget.import}: ${size}${rest}${more}`, problems };
}

const thousands = (bytes: number): string => (bytes / 1000).toFixed(1);

function tooMuchMore(further = 0, kilobytes = 0): string[] {
  const more = further - kilobytes * 1000;
  if (more <= 0) return [];
  return [`adds ${further} bytes to a page with the others, ${more} more than its budget`];
}

function tooHeavy(what: string, { gzipped, parts }: Load, kilobytes: number): string[] {
  const more = gzipped - kilobytes * 1000;
  if (more <= 0) return [];
  return [`${what} ${gzipped} bytes, ${more} more than its budget; most of it: ${heaviest(parts)}`];
}

function forbiddenFiles({ parts }: Load, patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const found = parts.map(({ file }) => file).filter((file) => new RegExp(pattern).test(file));
    return found.length === 0
      ? []
      : [`contains ${found.slice(0, 3).join(', ')} (forbidden: ${pattern})`];
  });
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

/** Every import name with its own budget, or with that of its form; `none` has those without. */
export function budgetsFor(
  subpaths: readonly string[],
  { entries }: Budgets,
): { budgets: Budget[]; none: string[] } {
  const found = subpaths.map((subpath) => {
    const budget =
      entries.find((entry) => entry.import === subpath) ??
      entries.find((entry) => isOfForm(subpath, entry.import));
    return { subpath, budget };
  });
  return {
    budgets: found.flatMap(({ subpath, budget }) =>
      budget ? [{ ...budget, import: subpath }] : [],
    ),
    none: found.filter(({ budget }) => budget === undefined).map(({ subpath }) => subpath),
  };
}

function isOfForm(subpath: string, form: string): boolean {
  const [before = '', after] = form.split('*');
  return after !== undefined && subpath.startsWith(before) && subpath.endsWith(after);
}
