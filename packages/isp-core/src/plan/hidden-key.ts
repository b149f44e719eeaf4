/** The one key that a schema's reader passes over in silence, so that what is under it would be lost. */
import type { Issue } from '../kernel/issue.ts';
import { toPointer } from '../kernel/pointer.ts';

const HIDDEN = '__proto__';

/** A place to look, and how it was reached: a chain, since a path copied at each step would be slow where it is deep. */
interface Visit {
  readonly value: unknown;
  readonly key: string;
  readonly from: Visit | undefined;
}

/** An issue where any object of the value has a member called `__proto__`. */
export function findHiddenKey(value: unknown): Issue | undefined {
  const waiting: Visit[] = [{ value, key: '', from: undefined }];
  const seen = new Set<unknown>();
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const node = visit.value;
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    for (const key of Object.keys(node)) {
      if (key === HIDDEN) return forbidden([...pathTo(visit), key]);
      waiting.push({ value: (node as Record<string, unknown>)[key], key, from: visit });
    }
  }
  return undefined;
}

function pathTo(visit: Visit): string[] {
  const path: string[] = [];
  for (let at: Visit = visit; at.from; at = at.from) path.unshift(at.key);
  return path;
}

function forbidden(path: readonly string[]): Issue {
  return {
    code: isInside(path) ? 'ISP_PLAN_BAD_EXTENSION' : 'ISP_READ_FORBIDDEN_KEY',
    path: toPointer(path),
    message: `The field “${HIDDEN}” is not allowed in a plan: it can be used to attack the systems that read it.`,
    data: { key: HIDDEN },
  };
}

/** Whether the place is in another system's data, below its namespace. */
function isInside(path: readonly string[]): boolean {
  const extensions = path.indexOf('extensions');
  return extensions !== -1 && extensions < path.length - 2;
}
