/** A request's working paper, and its answer, as plain text. */
import { fromPointer } from '../../kernel/pointer.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { Disclosure } from './disclose.ts';
import { fieldLines } from './field-lines.ts';
import { isId, placeInWords, type NameOfLine } from './labels.ts';
import type { Passage, SubjectAccess } from './subject-access.ts';

/** For whoever decides: everything, with what they have to judge in front of each passage. */
export function subjectAccessText(request: SubjectAccess): string {
  const { name, madeOn, passages, toDecide, notInThisCopy } = request;
  const nameOf = namesIn(passages);
  const missing =
    notInThisCopy === 0
      ? []
      : [`${notInThisCopy} texts are held in the log and are not in this copy of it.`];
  return blocks([
    `EVERYTHING HELD ON ${name.toUpperCase()}, ${dateInWords(madeOn)}`,
    'For whoever answers the request. Not to be given as it stands.',
    toDecide.length === 0
      ? 'Nothing was noticed that a person has to judge. Read it through all the same.'
      : `A person has to judge ${toDecide.length} of ${passages.length} passages: ${toDecide.join(', ')}.`,
    ...missing,
    ...passages.map((passage) =>
      [
        title(passage, nameOf),
        ...passage.doubts.map(({ why }) => `[TO DECIDE] ${why}`),
        ...fieldLines(passage, nameOf),
      ].join('\n'),
    ),
  ]);
}

/** For whoever asked. */
export function disclosureText({ name, madeOn, passages, keptBack }: Disclosure): string {
  // Only from what is given: what is kept back must not come in by a name.
  const nameOf = namesIn(passages);
  return blocks([
    `WHAT IS HELD ON ${name.toUpperCase()}, ${dateInWords(madeOn)}`,
    ...passages.map((passage) =>
      [title(passage, nameOf), ...fieldLines(passage, nameOf)].join('\n'),
    ),
    ...(keptBack.length === 0
      ? ['Nothing was kept back.']
      : [
          ['KEPT BACK', ...keptBack.map(({ number, reason }) => `${number}. ${reason}`)].join('\n'),
        ]),
  ]);
}

const sources = { plan: 'Plan', log: 'Change log', document: 'Document' } as const;

type Given = Pick<Passage, 'number' | 'from' | 'at' | 'fields'>;

function title({ number, from, at }: Given, nameOf: NameOfLine): string {
  return `${number}. ${sources[from]}: ${from === 'document' ? at : placeOf(from, at, nameOf)}`;
}

function placeOf(from: 'plan' | 'log', at: string, nameOf: NameOfLine): string {
  const path = fromPointer(at);
  if (from === 'plan') {
    const own = path.at(-1);
    // What the line itself says stands right below its title.
    return placeInWords(path, (id) => (id === own ? undefined : nameOf(id)));
  }
  return at === '/start' ? 'the plan when the log was begun' : `entry ${path[1] ?? ''}`;
}

/** What a line says of itself, the first of these that it has. */
const tellingFields = ['name', 'title', 'statement', 'text', 'words', 'summary'];

/** Names of people, and the first words of other lines, for the ids that other lines have of them. */
function namesIn(passages: readonly Given[]): NameOfLine {
  const names = new Map<string, string>();
  for (const { from, at, fields } of passages) {
    const id = fromPointer(at).at(-1) ?? '';
    const told = tellingFields.flatMap((key) => fields.filter(({ name }) => name === key))[0];
    if (from === 'plan' && isId(id) && told) names.set(id, shortened(String(told.value)));
  }
  return (id) => names.get(id);
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= 80 ? line : `${characters.slice(0, 79).join('').trimEnd()}…`;
}

const blocks = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;
