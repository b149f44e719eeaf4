/** A chronology as plain text, for both sides. */
import { audiences } from '../../codes/audiences.ts';
import { labelOf } from '../../codes/code-list.ts';
import { nameOfPlace } from '../../plan/place-names.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { Chronology } from './chronology.ts';

export function chronologyText(told: Chronology): string {
  const [one, other] = told.sides.map((side) => labelOf(audiences, side));
  const parts = [
    `WHAT HAPPENED: ${told.name}`,
    `Both sides (${one}, ${other}) hold this same document. What either may not see is in neither copy.`,
    ...daysOf(told),
    section(
      'SESSIONS THAT ARE ON RECORD AS MISSED',
      told.shortfalls.map(
        ({ statement, recorded, partly, missed }) =>
          `“${statement}”: ${missed} missed and ${partly} in part, of ${recorded} recorded.`,
      ),
    ),
    section('NOT IN THIS DOCUMENT', notHere(told)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function daysOf({ events }: Chronology): string[] {
  const days = Map.groupBy(events, ({ on }) => on);
  return [...days].map(([on, onDay]) => {
    const lines = onDay.map(
      ({ words, who }) => `- ${words}${who === undefined ? '' : ` (${who})`}`,
    );
    return [dateInWords(on), ...lines].join('\n');
  });
}

function notHere({ withheld, changesNotShown }: Chronology): string[] {
  const changes =
    changesNotShown === 1
      ? 'One change to the plan, since one side may not know it.'
      : `${changesNotShown} changes to the plan, since one side may not know them.`;
  return [
    ...withheld.map(({ side, path, reason }) => {
      const place = nameOfPlace(fromPointer(path).filter((segment) => !segment.startsWith('*')));
      return `Not for ${labelOf(audiences, side)}, ${place}. ${reason}`;
    }),
    ...(changesNotShown === 0 ? [] : [changes]),
  ];
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : [title, ...lines.map((line) => `- ${line}`)].join('\n');
