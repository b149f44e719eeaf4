/** The family's checklist as text: what to expect, and whether it is there. */
import type { ChecklistAnswer, ChecklistGroup } from '../policy/families/family-checklist.ts';
import { placeInWords } from './section-titles.ts';
import { wrap } from './wrap.ts';

const answers: Readonly<Record<ChecklistAnswer, string>> = {
  yes: 'Yes',
  'not-yet': 'Not yet',
  partly: 'In part',
  ask: 'Ask',
};

export function checklistText(file: string, groups: readonly ChecklistGroup[]): string {
  const head = [
    file === '-' ? 'Standard input' : file,
    wrap(
      'What you can expect to see in this plan, and whether it is there. “Ask” means that only people can tell: talk about it with the setting. A plan is not a form to be filled: what matters is whether it helps.',
    ),
  ].join('\n');
  const parts = groups.map(({ title, items }) =>
    [title, ...items.map(({ answer, text, at }) => itemText(answers[answer], text, at))].join('\n'),
  );
  const empty = groups.length === 0 ? ['There is nothing in this plan to look for.'] : [];
  return `${[head, ...parts, ...empty].join('\n\n')}\n`;
}

function itemText(answer: string, text: string, at: readonly string[]): string {
  const places = at.filter((pointer) => pointer !== '').map(placeInWords);
  const where =
    places.length > 0 ? `\n${wrap(`See: ${places.join('; ')}`, { first: '    ' })}` : '';
  return `${wrap(`${answer}: ${text}`, { first: '  - ' })}${where}`;
}
