/**
 * A code in somebody’s own words, where the plan’s lists have none that fits. The plan holds codes of
 * letters, digits and hyphens, so words become one by joining them: no letter is dropped or changed
 * unseen, and what cannot be held is an error that stays as typed.
 */

const CODE = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;

/** “Forest school leader” gives `forest-school-leader`; empty where nothing was written; undefined where no code can hold it. */
export function inOwnWords(text: string): string | undefined {
  const joined = text.trim().replace(/\s+/g, '-');
  if (joined === '') return '';
  // A capital that only begins the phrase is put back when the code is shown.
  const code = joined.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return CODE.test(code) ? code : undefined;
}
