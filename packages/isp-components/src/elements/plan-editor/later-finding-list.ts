/** The list that the advice on a part is shown in, with the words of all advice: nobody needs it before there is any. */
import { findingListRegistry } from '../../context/finding-list-registry.ts';
import { LaterModule } from '../../context/later-module.ts';
import type * as findingWords from '../../locales/en/findings.ts';
import { bringWords } from '../../locales/packs.ts';

export const laterFindingList: LaterModule<typeof findingWords> = new LaterModule(async () => {
  const [words] = await Promise.all([
    import('../../locales/en/findings.ts'),
    findingListRegistry.register(),
  ]);
  bringWords(words.findings);
  return words;
});
