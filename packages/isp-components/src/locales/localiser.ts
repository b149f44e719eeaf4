/** Everything that turns a fact into words of one language. Elements hand it to their templates. */
import { formatDate, formatInstant, formatMonth } from './dates.ts';
import { listNamed, localeNames } from './locale-names.ts';
import { fill, type SlotValue } from './message.ts';
import type { MessageData, MessageKey } from './messages.ts';
import {
  directionOf,
  isMessageKey,
  isUnreviewed,
  messageFor,
  SOURCE_LOCALE,
  textLocale,
} from './packs.ts';

export class Localiser {
  /** The language of the words: that of the page where there is a translation, else English. */
  readonly locale: string;
  /**
   * Set where English stands in for the page’s own language: then the element runs left to right,
   * whatever the page does. Elsewhere the page decides.
   */
  readonly direction: 'ltr' | undefined;
  readonly #intl: string;
  readonly #setsApart: boolean;
  /** Costly to make, and asked for every language of a list. */
  #languages: Intl.DisplayNames | undefined;
  /** Made once each: making one costs more than a whole line of a plan does to draw. */
  #numbers: Intl.NumberFormat | undefined;
  #plurals: Intl.PluralRules | undefined;
  #lists: Intl.ListFormat | undefined;

  constructor(pageLanguage: string, { setApart = true } = {}) {
    const wanted = canonical(pageLanguage);
    this.locale = textLocale(wanted);
    this.#intl = isEnglish(this.locale) ? 'en-GB' : this.locale;
    this.#setsApart = setApart && directionOf(this.locale) === 'rtl';
    this.direction = isEnglish(this.locale) && !isEnglish(wanted) ? 'ltr' : undefined;
  }

  /** Whether these words are a translation that nobody who speaks the language has checked. */
  get isUnreviewed(): boolean {
    return isUnreviewed(this.locale);
  }

  /** The same words for what is written into a plan, where marks for the screen have no place. */
  get forRecord(): Localiser {
    return new Localiser(this.locale, { setApart: false });
  }

  /** The message, with its slots filled. */
  t<Key extends MessageKey>(key: Key, ...data: MessageData<Key>): string {
    return this.#say(key, data[0] ?? {});
  }

  /**
   * The words for a code that hosts may add to: the kit's own where it knows the code, else the
   * code made readable, since a bare code says nothing to a reader.
   */
  code(area: string, code: string): string {
    const key = `${area}.${code}`;
    return isMessageKey(key) ? this.#say(key, {}) : readable(code);
  }

  /** “3 September 2029”, from `2029-09-03`. */
  date(date: string): string {
    return formatDate(date, this.#intl);
  }

  /** “September 2029”. */
  month(date: string): string {
    return formatMonth(date, this.#intl);
  }

  /** “3 September 2029, 09:30”, where the reader is. */
  instant(instant: string): string {
    return formatInstant(instant, this.#intl);
  }

  number(value: SlotValue): string {
    if (typeof value !== 'number') return value;
    // Digits that stand as they are need no table of the language, which the browser would have to load.
    if (isEnglish(this.locale) && isSmallCount(value)) return String(value);
    this.#numbers ??= new Intl.NumberFormat(this.#intl);
    return this.#numbers.format(value);
  }

  /** “a, b and c”. */
  list(parts: readonly string[]): string {
    const names = localeNames(this.locale);
    if (names) return listNamed(names, parts);
    this.#lists ??= new Intl.ListFormat(this.#intl, { type: 'conjunction' });
    return this.#lists.format(parts);
  }

  /** What stands between the parts of a list, such as “, ”: other scripts have a comma of their own. */
  get comma(): string {
    return `${this.t('shared.comma')} `;
  }

  /**
   * “a, b, c”: facts beside each other, parted by commas, or short sentences by stops. Each keeps its
   * own direction, and together they stand in that of the language: the mark before them says so,
   * since nothing that is set apart does.
   */
  join(parts: readonly string[], mark: 'comma' | 'stop' = 'comma'): string {
    const direction = this.#setsApart && parts.length > 0 ? '\u200f' : '';
    const apart = parts.map((part) => this.#apart(part));
    return `${direction}${apart.join(`${this.t(`shared.${mark}`)} `)}`;
  }

  /** “Urdu”, from `ur`. */
  language(tag: string): string {
    const key = `language.${tag}`;
    if (isMessageKey(key)) return this.code('language', tag);
    const name = localeNames(this.locale)?.languages[tag];
    if (name !== undefined) return name;
    // In English where the browser does not know this language, and not in the browser’s own.
    this.#languages ??= new Intl.DisplayNames([this.#intl, 'en-GB'], { type: 'language' });
    return this.#languages.of(canonical(tag)) ?? tag;
  }

  #say(key: MessageKey, values: Readonly<Record<string, SlotValue>>): string {
    const message = messageFor(this.locale, key);
    const text = typeof message === 'string' ? message : this.#plural(message, values['count']);
    return fill(text, values, (value) => this.#apart(this.number(value)));
  }

  /**
   * In a sentence that runs right to left, what is filled in keeps its own direction, and has no say
   * in that of the sentence: an English name at its beginning would turn it round.
   */
  #apart(value: string): string {
    return this.#setsApart ? `\u2068${value}\u2069` : value;
  }

  #plural(forms: Readonly<Record<string, string>> & { other: string }, count?: SlotValue): string {
    return forms[this.#formFor(Number(count ?? 0))] ?? forms.other;
  }

  #formFor(count: number): string {
    if (isEnglish(this.locale) && isSmallCount(count)) return count === 1 ? 'one' : 'other';
    this.#plurals ??= new Intl.PluralRules(this.#intl);
    return this.#plurals.select(count);
  }
}

/** A whole number without a mark between its digits. */
const isSmallCount = (value: number) => Number.isInteger(value) && value >= 0 && value < 1000;

const isEnglish = (locale: string) => locale.split('-')[0] === SOURCE_LOCALE;

/** A language tag that Intl accepts; a malformed one counts as English. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? SOURCE_LOCALE;
  } catch {
    return SOURCE_LOCALE;
  }
}

/** `eye-gaze-board` gives “Eye gaze board”. */
export function readable(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
