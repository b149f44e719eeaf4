/**
 * The census’s three-letter codes of languages that are surely one language of today’s tags. The
 * others (families of languages, “other”, “not known”) are for a person.
 */
const tags: ReadonlyMap<string, string> = new Map([
  ['ENG', 'en'],
  ['URD', 'ur'],
  ['PNJ', 'pa'],
  ['POL', 'pl'],
  ['BNG', 'bn'],
  ['SOM', 'so'],
  ['BSL', 'bfi'],
  ['GUJ', 'gu'],
  ['TUR', 'tr'],
  ['POR', 'pt'],
  ['SPA', 'es'],
  ['GER', 'de'],
  ['ITA', 'it'],
  ['HIN', 'hi'],
  ['RUS', 'ru'],
]);

export function languageOf(code: string): string | undefined {
  return tags.get(code);
}
