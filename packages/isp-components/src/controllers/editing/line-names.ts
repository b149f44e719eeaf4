/** What a line is called where another line refers to it: by its own words, never by its id. */
import type { Plan } from '@isp-kit/core/plan';
import type { Localiser } from '../../locales/localiser.ts';
import { linesAt, textIn, type LineJson } from './plan-tree.ts';

const LONGEST = 160;

/** Where a line keeps the words that it is known by, the best first. */
const named = ['name', 'title', 'statement', 'text', 'words', 'summary', 'service', 'note'];

interface Naming {
  readonly plan: Plan;
  readonly words: Localiser;
  readonly maySee: (at: string) => boolean;
}

export function nameIn(line: LineJson, context: Naming): string {
  const { words } = context;
  const name = named.map((key) => textIn(line[key])).find((text) => text !== '') ?? '';
  const date = ['heldOn', 'plannedFor', 'on'].map((key) => textIn(line[key])).find((on) => on);
  const day = date === undefined ? '' : words.date(date);
  const kind = line['attended'] === undefined ? '' : reviewKind(line, words);
  const about = name === '' ? linkedName(line, context) : '';
  return short([kind || name || about, day].filter((part) => part !== '').join(' · '));
}

const reviewKind = (line: LineJson, words: Localiser) =>
  words.code('choice.reviewKind', textIn(line['kind']));

/** An entry without words of its own is known by what it is about. */
function linkedName(line: LineJson, { plan, maySee }: Naming): string {
  const find = (list: string, key: string) =>
    linesAt(plan, list).find(({ id }) => id === line[key] && maySee(`${list}/${id}`));
  const about = find('/provision', 'provision') ?? find('/outcomes', 'outcome');
  return textIn(about?.['statement']);
}

/** Cut at a word where it is long: it stands among others, to be told from them. */
function short(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
