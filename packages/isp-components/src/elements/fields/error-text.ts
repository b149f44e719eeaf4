/** Why an entry cannot be used, in words: what happened and what to do, never blame. */
import type { FieldError } from '../../controllers/editing/entry.ts';
import type { Localiser } from '../../locales/localiser.ts';

export function errorText(error: FieldError, label: string, words: Localiser): string {
  switch (error.code) {
    case 'required':
    case 'choose':
    case 'unreal-date':
    case 'amount-parts':
    case 'bad-character':
    case 'bad-shape':
    case 'own-words':
    case 'not-added':
      return words.t(`editor.error.${error.code}`, { label });
    case 'date-parts': {
      const missing = words.list(error.missing.map((part) => words.t(`editor.error.part.${part}`)));
      return words.t('editor.error.date-parts', { label, missing });
    }
    case 'too-long':
      return words.t('editor.error.too-long', { label, max: error.max, count: error.over });
    case 'not-a-number':
    case 'not-in-quarters':
    case 'not-a-decimal':
      return words.t(`editor.error.${error.code}`, { label, min: error.min, max: error.max });
    case 'refused':
      return error.reason;
  }
}
