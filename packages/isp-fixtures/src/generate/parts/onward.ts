/** A concern now and then, and other plans. */
import type { JsonObject } from '../../json.ts';
import { schoolDayUpTo, textOf } from '../days.ts';
import type { Story } from '../story.ts';
import type { Cast } from './cast.ts';
import type { Support } from './support.ts';

/** One plan in fifty: something was not delivered, and somebody said so. */
export function concernsOf(
  { id, random, today }: Story,
  cast: Cast,
  { help }: Support,
): JsonObject[] {
  const line = help.find((candidate) => candidate.active);
  if (line === undefined || !random.chance(0.02)) return [];
  const raised = schoolDayUpTo(Math.max(line.from, today - random.int(8, 60)));
  const answered = raised + 7 < today && random.chance(0.7);
  return [
    {
      id: id(),
      kind: random.pick(['not-delivered', 'not-delivered', 'below-standard']),
      statement: 'What was agreed has not been happening each week, and we were not told.',
      raisedBy: cast.parents[0],
      raisedOn: textOf(raised),
      about: [line.id],
      status: answered ? 'resolved' : 'open',
      stages: [
        {
          id: id(),
          stage: 'informal',
          from: textOf(raised),
          dueOn: textOf(raised + 14),
          ...(answered
            ? {
                answeredOn: textOf(raised + 7),
                answer:
                  'You are right. The missed sessions are made up by the end of term, and you hear the same day when one falls out.',
              }
            : {}),
        },
      ],
      panel: [],
    },
  ];
}

const others: readonly (readonly [kind: string, title: string])[] = [
  ['health-care', 'Individual healthcare plan'],
  ['pastoral', 'Wellbeing plan'],
  ['early-help', 'Early help plan'],
];

export function otherPlansOf({ id, random }: Story, cast: Cast): JsonObject[] {
  const count = random.chance(0.18) ? 1 : 0;
  return random
    .some(others, count)
    .map(([kind, title]) => ({ id: id(), kind, title, heldBy: cast.senco }));
}
