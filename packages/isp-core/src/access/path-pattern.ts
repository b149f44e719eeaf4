/** Matches paths into a plan against patterns. */
import { fromPointer } from '../kernel/pointer.ts';
import type { PathPattern } from './access-table.ts';

/** Whether the pattern covers the path. `/about/**` covers `/about` itself and all below it. */
export function matches(pattern: PathPattern, path: string): boolean {
  const wanted = fromPointer(pattern);
  const given = fromPointer(path);
  for (const [i, segment] of wanted.entries()) {
    if (segment === '**') return true;
    if (given[i] === undefined || (segment !== '*' && segment !== given[i])) return false;
  }
  return wanted.length === given.length;
}
