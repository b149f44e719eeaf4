/** The language of what is typed, where it is not that of the words around it: for whoever reads aloud, and for spelling. */
import type { Localiser } from '../../locales/localiser.ts';

/** `language` where the words are in another; a plan in `en-GB` among English words needs no mark. */
export function writtenIn(language: string, { locale }: Localiser): string | undefined {
  return primary(language) === primary(locale) ? undefined : language;
}

const primary = (tag: string) => tag.split('-')[0];
