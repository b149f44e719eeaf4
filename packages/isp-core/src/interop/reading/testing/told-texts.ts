/** Every text of a plan that somebody wrote, for tests that look for each of them in what is written out. */

/** Fields that hold a code, a number for machines or a format’s own word. */
const notWords: ReadonlySet<string> = new Set([
  ...['format', 'schemaVersion', 'id', 'kind', 'status', 'profile', 'language', 'createdAt'],
  ...['updatedAt', 'scheme', 'use', 'methods', 'formats', 'yearGroup', 'phase', 'attendance'],
  ...['senProvision', 'ehcp', 'disability', 'layer', 'speaker', 'method', 'areas', 'legalBasis'],
  ...['per', 'pfaArea', 'lifecycle', 'achievement', 'delivered', 'response', 'section', 'packages'],
  ...['next', 'helped', 'happens', 'helps', 'party', 'position', 'stage', 'mediaType', 'sha256'],
  ...['extensions', 'restricted'],
]);

const isReference = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const isDay = (text: string) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text);

function isCode(path: readonly string[]): boolean {
  const place = `${path[0] ?? ''}/${path.at(-1) ?? ''}`;
  return place === 'delivery/reason' || place === 'people/role';
}

/** What a value says, without ids, dates and codes. `reason` and `role` are a code in some places and words in others. */
export function toldTexts(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') {
    return isCode(path) || isReference(value) || isDay(value) ? [] : [value];
  }
  if (Array.isArray(value)) return value.flatMap((entry) => toldTexts(entry, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const isObject = typeof child === 'object' && child !== null;
    const isWord = !notWords.has(name) || (isObject && name === 'ehcp');
    return isWord ? toldTexts(child, [...path, name]) : [];
  });
}

/** White space is laid out anew by whatever shows it. */
export const flat = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
