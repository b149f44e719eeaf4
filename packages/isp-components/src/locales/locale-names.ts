/**
 * What a language calls days, months and languages. Browsers know for most languages; but Chromium
 * writes Welsh dates in English, and its Panjabi has numbers for months and tags for languages.
 */
export interface LocaleNames {
  /** January first. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** What stands before the last thing of a list, with its spaces. */
  readonly beforeLast: string;
  /** By tag. Others are called what the browser calls them. */
  readonly languages: Readonly<Record<string, string>>;
}

const known = new Map<string, LocaleNames>();

/** Names that a translation brings. */
export function addLocaleNames(locale: string, names: LocaleNames): void {
  known.set(locale.toLowerCase(), names);
}

/** The names that came with the translation into this language, if any did. */
export function localeNames(locale: string): LocaleNames | undefined {
  return known.get(locale.split('-')[0]?.toLowerCase() ?? '');
}

/** “a, b and c”, in the language of these names. */
export function listNamed({ beforeLast }: LocaleNames, parts: readonly string[]): string {
  const [last, ...before] = parts.toReversed();
  return before.length > 0 ? `${before.toReversed().join(', ')}${beforeLast}${last}` : (last ?? '');
}

/** “3 September 2029, 09:30” by the reader’s clock; undefined where no names were brought. */
export function momentNamed(then: Date, locale: string): string | undefined {
  const months = localeNames(locale)?.months;
  if (!months) return undefined;
  return `${then.getDate()} ${months[then.getMonth()]} ${then.getFullYear()}, ${timeNamed(then)}`;
}

/** “09:30”: numbers alone, which every language with names of its own here reads. */
export const timeNamed = (then: Date): string =>
  then.toLocaleTimeString('en-GB', { timeStyle: 'short' });
