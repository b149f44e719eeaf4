/** What each save sets anew, whatever somebody changed: nobody is asked or told about it. */
import type { LinePath } from '../kernel/line-path.ts';

export const setBySaving: ReadonlySet<LinePath> = new Set(['/revision', '/updatedAt']);
