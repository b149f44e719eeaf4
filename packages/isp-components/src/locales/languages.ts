/**
 * The translations that ship with the kit, without their words: what a page or a document needs to
 * offer them. Each is two files, so that a page for families loads no words of staff:
 * `@isp-kit/components/locales/ur`, and beside it `@isp-kit/components/locales/ur-staff`.
 */
import type { LanguagePack, PackReview } from './language-pack.ts';

export interface ShippedLanguage extends Pick<LanguagePack, 'locale' | 'name' | 'direction'> {
  /**
   * What the language is called in English. The export of the pack for families has the same name
   * in camel case, such as `urdu`; that of the pack for staff is `urduForStaff`.
   */
  readonly englishName: string;
  /** The packs that there are, and whether somebody who speaks the language has read each. */
  readonly packs: PackReviews;
}

export interface PackReviews extends Partial<Record<LanguagePack['covers'], PackReview>> {
  readonly families: PackReview;
}

/** The languages beside English, in the order of their English names. */
export const languages: readonly ShippedLanguage[] = [
  {
    locale: 'ar',
    name: 'العربية',
    englishName: 'Arabic',
    direction: 'rtl',
    packs: { families: { status: 'unreviewed' }, staff: { status: 'unreviewed' } },
  },
  {
    locale: 'bn',
    name: 'বাংলা',
    englishName: 'Bengali',
    direction: 'ltr',
    packs: { families: { status: 'unreviewed' }, staff: { status: 'unreviewed' } },
  },
  {
    locale: 'pa',
    name: 'ਪੰਜਾਬੀ',
    englishName: 'Panjabi',
    direction: 'ltr',
    packs: { families: { status: 'unreviewed' }, staff: { status: 'unreviewed' } },
  },
  {
    locale: 'pl',
    name: 'Polski',
    englishName: 'Polish',
    direction: 'ltr',
    packs: { families: { status: 'unreviewed' }, staff: { status: 'unreviewed' } },
  },
  {
    locale: 'ro',
    name: 'Română',
    englishName: 'Romanian',
    direction: 'ltr',
    packs: { families: { status: 'unreviewed' }, staff: { status: 'unreviewed' } },
  },
  {
    locale: 'ur',
    name: 'اردو',
    englishName: 'Urdu',
    direction: 'rtl',
    packs: { families: { status: 'unreviewed' }, staff: { status: 'unreviewed' } },
  },
  {
    locale: 'cy',
    name: 'Cymraeg',
    englishName: 'Welsh',
    direction: 'ltr',
    packs: { families: { status: 'unreviewed' }, staff: { status: 'unreviewed' } },
  },
];
