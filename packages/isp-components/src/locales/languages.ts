/**
 * The translations that ship with the kit, without their words: what a page or a document needs to
 * offer them. Each is its own file, which a page loads alone: `@isp-kit/components/locales/ur`.
 */
import type { LanguagePack } from './language-pack.ts';

export interface ShippedLanguage extends Pick<
  LanguagePack,
  'locale' | 'name' | 'direction' | 'review' | 'covers'
> {
  /** What the language is called in English; the pack’s export has the same name in camel case. */
  readonly englishName: string;
}

/** The languages beside English, in the order of their English names. */
export const languages: readonly ShippedLanguage[] = [
  {
    locale: 'ar',
    name: 'العربية',
    englishName: 'Arabic',
    direction: 'rtl',
    review: { status: 'unreviewed' },
    covers: 'families',
  },
  {
    locale: 'bn',
    name: 'বাংলা',
    englishName: 'Bengali',
    direction: 'ltr',
    review: { status: 'unreviewed' },
    covers: 'families',
  },
  {
    locale: 'pa',
    name: 'ਪੰਜਾਬੀ',
    englishName: 'Panjabi',
    direction: 'ltr',
    review: { status: 'unreviewed' },
    covers: 'families',
  },
  {
    locale: 'pl',
    name: 'Polski',
    englishName: 'Polish',
    direction: 'ltr',
    review: { status: 'unreviewed' },
    covers: 'families',
  },
  {
    locale: 'ro',
    name: 'Română',
    englishName: 'Romanian',
    direction: 'ltr',
    review: { status: 'unreviewed' },
    covers: 'families',
  },
  {
    locale: 'ur',
    name: 'اردو',
    englishName: 'Urdu',
    direction: 'rtl',
    review: { status: 'unreviewed' },
    covers: 'everything',
  },
  {
    locale: 'cy',
    name: 'Cymraeg',
    englishName: 'Welsh',
    direction: 'ltr',
    review: { status: 'unreviewed' },
    covers: 'families',
  },
];
