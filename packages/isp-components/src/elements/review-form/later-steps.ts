/** The templates of the later steps with their words, loaded together while the first questions are answered. */
import { LaterModule } from '../../context/later-module.ts';
import { bringWords } from '../../locales/packs.ts';
import type * as later from './later/later-steps.ts';

export const laterSteps: LaterModule<typeof later> = new LaterModule<typeof later>(async () => {
  const module = await import('./later/later-steps.ts');
  bringWords(module.words);
  return module;
});
