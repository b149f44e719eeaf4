/** What of the viewer comes after its first page, each with its words; once for all viewers on a page. */
import { bringCodeLists } from '../../context/code-lists.ts';
import { LaterModule } from '../../context/later-module.ts';
import { bringWords } from '../../locales/packs.ts';
import type * as detail from './detail.ts';
import type * as easyRead from './easy-read.ts';
import { findingListRegistry } from '../../context/finding-list-registry.ts';
import type * as findings from './findings-panel.ts';
import type * as tools from './tools/tools.ts';
import type * as youWords from './you-words.ts';

/** What is folded and what opens it, how it stands, what is wrong with a value that is no plan, and the look of paper. */
export const laterDetail: LaterModule<typeof detail> = new LaterModule(async () => {
  const module = await import('./detail.ts');
  bringCodeLists(module.moreCodeLists);
  bringWords(module.shared);
  bringWords(module.choices);
  bringWords(module.viewerDetail);
  return module;
});

/** What a reader can do with the plan, and what has changed in it. */
export const laterTools: LaterModule<typeof tools> = new LaterModule(async () => {
  const module = await import('./tools/tools.ts');
  bringWords(module.viewerTools);
  return module;
});

/** What the rules say of the plan. */
export const laterFindings: LaterModule<typeof findings> = new LaterModule(async () => {
  const [module] = await Promise.all([
    import('./findings-panel.ts'),
    findingListRegistry.register(),
  ]);
  return module;
});

/** Easy words and their look; in place before anything is drawn that asks for them. */
export const laterEasyRead: LaterModule<typeof easyRead> = new LaterModule(async () => {
  const module = await import('./easy-read.ts');
  bringWords(module.easyRead);
  return module;
});

/** Words that speak to the child. */
export const laterYou: LaterModule<typeof youWords> = new LaterModule(async () => {
  const module = await import('./you-words.ts');
  bringWords(module.you);
  return module;
});
