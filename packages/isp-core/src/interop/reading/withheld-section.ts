/** What was kept back from this reader, in words, at the end. */
import type { Withheld } from '../../access/withheld.ts';
import { ownLine } from './context.ts';
import type { ReadingSection } from './reading.ts';
import { placeInWords } from './section-titles.ts';

const kinds: Readonly<Partial<Record<Withheld['kind'], string>>> = {
  'third-party': 'something about another person',
  'by-request': 'something the child or the family asked to keep back',
};

export function withheldSection(withheld: readonly Withheld[]): ReadingSection {
  const items = withheld.map(({ path, kind, reason }) => {
    const what = [placeInWords(path), kinds[kind]].filter((part) => part !== undefined);
    return ownLine(`${what.join(', ')}. ${reason}`);
  });
  return {
    key: 'withheld',
    title: 'Kept back',
    items: items.length > 0 ? items : [ownLine('Nothing was kept back from this reader.')],
  };
}
