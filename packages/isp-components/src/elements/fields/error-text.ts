/** Why an entry cannot be used, in words: what happened and what to do, never blame. */
import type { FieldError } from '../../controllers/editing/entry.ts';
import type { Localiser } from '../../locales/localiser.ts';

export function errorText(error: FieldError, label: string, words: Localiser): string {
  if (error.code === 'refused') return error.reason;
  if (error.code === 'unrecorded') return words.t('editor.behind');
  if (error.code === 'date-parts') {
    const missing = words.list(error.missing.map((part) => words.t(`editor.error.part.${part}`)));
    return words.t('editor.error.date-parts', { label, missing });
  }
  if (error.code === 'too-long') {
    return words.t('editor.error.too-long', { label, max: error.max, count: error.over });
  }
  if ('min' in error) {
    return words.t(`editor.error.${error.code}`, { label, min: error.min, max: error.max });
  }
  return words.t(`editor.error.${error.code}`, { label });
}
