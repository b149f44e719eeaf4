/** Matches paths into a plan against patterns. */
import { fromPointer } from '../kernel/pointer.ts';
import type { PathPattern } from './access-table.ts';

/** Whether the pattern covers the path. `/about/**` covers `/about` itself and all below it. */
export function matches(pattern: PathPattern, path: string): boolean {
  return beginsAlike(pattern, path) && matchesSegments(fromPointer(pattern), fromPointer(path));
}

/** Most patterns are about another part of the plan: that shows before either is taken apart. */
function beginsAlike(pattern: PathPattern, path: string): boolean {
  const end = pattern.indexOf('/', 1);
  const first = end === -1 ? pattern : pattern.slice(0, end);
  return first.startsWith('/*') || path.startsWith(first);
}

/** Whether the pattern covers the path, or something that the path is in. */
export function matchesAround(pattern: PathPattern, path: string): boolean {
  if (!beginsAlike(pattern, path)) return false;
  const wanted = fromPointer(pattern);
  const given = fromPointer(path);
  return given.some((_, i) => matchesSegments(wanted, given.slice(0, i + 1)));
}

/** Whether the pattern covers something below the path. */
export function matchesBelow(pattern: PathPattern, path: string): boolean {
  const wanted = fromPointer(pattern);
  const given = fromPointer(path);
  return wanted.some((_, i) => i > 0 && matchesSegments(wanted.slice(0, i), given));
}

type Same = (wanted: string, given: string) => boolean;

const alike: Same = (wanted, given) => wanted === '*' || wanted === given;

/** The same for segments. `same` says whether one of the pattern stands for one of the path. */
export function matchesSegments(
  wanted: readonly string[],
  given: readonly string[],
  same: Same = alike,
): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return given.length === 0;
  if (first === '**') {
    return (
      matchesSegments(rest, given, same) ||
      (given.length > 0 && matchesSegments(wanted, given.slice(1), same))
    );
  }
  const [next] = given;
  return next !== undefined && same(first, next) && matchesSegments(rest, given.slice(1), same);
}
