/** A request's working paper, and its answer, as plain text. */
import { fromPointer } from '../../kernel/pointer.ts';
import { nameOfPlace } from '../../plan/place-names.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { Disclosure } from './disclose.ts';
import type { HeldField } from './holdings.ts';
import type { Passage, SubjectAccess } from './subject-access.ts';

/** For whoever decides: everything, with what they have to judge in front of each passage. */
export function subjectAccessText(request: SubjectAccess): string {
  const { name, madeOn, passages, toDecide, notInThisCopy } = request;
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
        title(passage),
        ...passage.doubts.map(({ why }) => `[TO DECIDE] ${why}`),
        ...fieldLines(passage.fields),
      ].join('\n'),
    ),
  ]);
}

/** For whoever asked. */
export function disclosureText({ name, madeOn, passages, keptBack }: Disclosure): string {
  return blocks([
    `WHAT IS HELD ON ${name.toUpperCase()}, ${dateInWords(madeOn)}`,
    ...passages.map((passage) => [title(passage), ...fieldLines(passage.fields)].join('\n')),
    ...(keptBack.length === 0
      ? ['Nothing was kept back.']
      : [
          ['KEPT BACK', ...keptBack.map(({ number, reason }) => `${number}. ${reason}`)].join('\n'),
        ]),
  ]);
}

const sources = { plan: 'Plan', log: 'Change log', document: 'Document' } as const;

function title({ number, from, at }: Pick<Passage, 'number' | 'from' | 'at'>): string {
  const keys = fromPointer(at).filter((segment) => !/^[0-9a-f]{8}-/.test(segment));
  return `${number}. ${sources[from]}: ${from === 'plan' ? nameOfPlace(keys) : at}`;
}

const fieldLines = (fields: readonly HeldField[]) =>
  fields.map(({ name, value }) => `   ${name}: ${String(value)}`);

const blocks = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;
