/** What a manifest's exports promise, one line per subpath and condition. */
export type Target = string | { [condition: string]: Target };

export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, Target>;
  bin?: Record<string, string>;
}

export interface EntryPoint {
  /** `./plan`, or `./define/isp-plan-viewer` where the manifest says `./define/*`. */
  subpath: string;
  condition: string;
  file: string;
}

function targets(target: Target, condition = 'default'): { condition: string; file: string }[] {
  if (typeof target === 'string') return [{ condition, file: target }];
  return Object.entries(target).flatMap(([name, inner]) => targets(inner, name));
}

/** Fills every `*` with the names that the packed files give it. */
export function entryPoints(manifest: Manifest, files: readonly string[]): EntryPoint[] {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const all = targets(target);
    if (!subpath.includes('*')) return all.map((one) => ({ subpath, ...one }));
    const names = namesFor(all.at(-1)?.file ?? '', files);
    return names.flatMap((name) =>
      all.map(({ condition, file }) => ({
        subpath: subpath.replace('*', name),
        condition,
        file: file.replace('*', name),
      })),
    );
  });
}

function namesFor(pattern: string, files: readonly string[]): string[] {
  const [before = '', after = ''] = pattern.replace(/^\.\//, '').split('*');
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, after === '' ? undefined : -after.length));
}

/** The subpaths that a program can import as a module. */
export function moduleSubpaths(points: readonly EntryPoint[]): string[] {
  return points
    .filter((point) => point.condition === 'default' && point.file.endsWith('.js'))
    .map((point) => point.subpath);
}
