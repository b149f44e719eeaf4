/** `isp transfer checklist`: what is to be seen to when a child moves. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { checklistInWords, type ToldItem } from '../../locales/moving/checklist-in-words.ts';
import { profileById } from '../../policy/profiles/profile-by-id.ts';
import type { Profile } from '../../policy/engine/profile.ts';
import type { Plan } from '../../plan/plan.ts';
import { calendarFor } from '../../reviews/calendar/calendar-for.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import { joinersChecklist, leaversChecklist } from '../../transfer/checklists/checklists.ts';
import { moveKinds, type Move, type MoveKind } from '../../transfer/checklists/move.ts';
import { exitCodes } from '../command.ts';
import { findProfile } from '../find-profile.ts';
import type { Arguments } from '../read-arguments.ts';
import { readPlanFile } from '../read-plan-file.ts';
import { readCalendars } from '../reviews/read-calendars.ts';
import type { Streams } from '../streams.ts';
import { todayHere } from '../today-here.ts';
import { wrap } from '../wrap.ts';
import { needed, oneFile, oneOf, type Action } from './action.ts';
import { Trouble, troubleWith } from './trouble.ts';

export const checklistAction: Action = async (given, streams) => {
  const file = oneFile(given);
  const side = oneOf(given, 'side', ['leaver', 'joiner'], 'leaver');
  const move: Move = { kinds: kindsIn(given), ...datesIn(given) };
  const read = await readPlanFile(file, streams);
  if (!read.ok) throw troubleWith(file, read.error);
  const { plan } = read.value;
  const today = dateIn(given, 'today') ?? todayHere();
  const profile = await profileFor(plan, given, streams);
  const calendars = await calendarsIn(given, streams);
  const calendar = calendarFor(plan, calendars, today);
  const options = { today, ...(profile && { profile }), ...(calendar && { calendar }) };
  const entries =
    side === 'leaver'
      ? leaversChecklist(plan, move, options)
      : joinersChecklist({ plan }, move, options);
  const told = checklistInWords(entries);
  if (given.switches.has('json')) streams.json(`${JSON.stringify(told, null, 2)}\n`);
  else streams.out(checklistText(told));
  return told.some(({ due }) => due?.isPast === true) ? exitCodes.findings : exitCodes.clean;
};

/** Without a profile that is known, there are no dates of the law, and the list says so. */
async function profileFor(
  plan: Plan,
  { texts }: Arguments,
  streams: Streams,
): Promise<Profile | undefined> {
  const name = texts.get('profile');
  if (name === undefined) return profileById(plan.profile);
  const found = await findProfile(name, streams);
  if (!found.ok) throw new Trouble(found.error.sentence);
  return found.value;
}

function kindsIn(given: Arguments): MoveKind[] {
  return needed(given, 'move')
    .split(',')
    .map((word) => {
      const kind = moveKinds.find((each) => each === word.trim());
      if (kind === undefined)
        throw new Trouble(`--move is one or more of: ${moveKinds.join(', ')}.`);
      return kind;
    });
}

function datesIn(given: Arguments): Pick<Move, 'on' | 'leftOn'> {
  const [on, leftOn] = [dateIn(given, 'on'), dateIn(given, 'left')];
  return { ...(on !== undefined && { on }), ...(leftOn !== undefined && { leftOn }) };
}

function dateIn({ texts }: Arguments, option: string): string | undefined {
  const date = texts.get(option);
  if (date !== undefined && !isPlainDate(date)) {
    throw new Trouble(`--${option} is a date, such as 2029-09-03.`);
  }
  return date;
}

async function calendarsIn({ texts }: Arguments, streams: Streams) {
  const file = texts.get('calendar');
  if (file === undefined) return [];
  const read = await readCalendars(file, streams);
  if (!read.ok) throw new Trouble(read.error.sentence, read.error.detail);
  return read.value;
}

const titles = { 'not-done': 'NOT YET', ask: 'ASK', done: 'DONE' } as const;

function checklistText(items: readonly ToldItem[]): string {
  const parts = (['not-done', 'ask', 'done'] as const).map((state) => {
    const lines = items.filter((item) => item.state === state).map(itemText);
    return lines.length === 0 ? '' : [titles[state], ...lines].join('\n');
  });
  const head = wrap(
    'What to see to for this move. The plan answers where it can; “ask” means that only people can tell.',
  );
  return `${[head, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

function itemText({ title, why, authority, due, state }: ToldItem): string {
  const inner = { first: '  ' };
  const day = due?.date === undefined ? '' : `${dateInWords(due.date)}: `;
  const late = due?.isPast === true ? ' This day has passed.' : '';
  return [
    wrap(title, { first: '- ' }),
    ...(state === 'done' ? [] : [wrap(why, inner)]),
    ...(due ? [wrap(`By ${day}${due.arithmetic}.${late}`, inner)] : []),
    wrap(`${authority}.`, inner),
  ].join('\n');
}
