/** An entry of a list that is our own: in use, but settled by nobody. */
import type { CodeEntry } from './code-list.ts';

/** Staff and family share the label unless the family has plainer words for it. */
export const indicative = (
  code: string,
  label: string,
  definition: string,
  familyLabel = label,
): CodeEntry => ({ code, label, familyLabel, definition, status: 'indicative' });
