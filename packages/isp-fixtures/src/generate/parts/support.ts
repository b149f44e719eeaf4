/** What gets in the way and what is done about it, need by need. */
import type { JsonObject } from '../../json.ts';
import { schoolDayUpTo, textOf } from '../days.ts';
import type { Need, PlannedHelp } from '../needs/need.ts';
import type { Story } from '../story.ts';
import { aimsFor, type Aim } from './aims.ts';
import type { Cast } from './cast.ts';
import { helpLine, type Help } from './help.ts';

export interface Support {
  readonly barriers: readonly JsonObject[];
  readonly adjustments: readonly { readonly id: string; readonly line: JsonObject }[];
  readonly help: readonly Help[];
  readonly aims: readonly Aim[];
}

export function supportOf(story: Story, cast: Cast, ehcpLines: readonly string[]): Support {
  const parts = story.needs.map((need, i) => supportFor(story, cast, need, ehcpLines[i]));
  return {
    barriers: parts.flatMap(({ barriers }) => barriers),
    adjustments: parts.flatMap(({ adjustments }) => adjustments),
    help: parts.flatMap(({ help }) => help),
    aims: parts.flatMap(({ aims }) => aims),
  };
}

function supportFor(story: Story, cast: Cast, need: Need, ehcpLine: string | undefined): Support {
  const { standing, random } = story;
  const barrier = story.id();
  const barriers = [barrierLine(story, need, barrier)];
  const adjustments = adjustmentLines(story, cast, need, barrier);
  if (standing === 'adjustments') return { barriers, adjustments, help: [], aims: [] };
  const aims = aimsFor(story, need, barrier);
  const aim = aims.at(-1)?.id ?? barrier;
  const own = (plan: PlannedHelp, active: boolean, layer: string, ehcp?: string) =>
    helpLine(story, {
      need,
      barrier,
      aim,
      plan,
      layer,
      active,
      provider: random.chance(0.7) ? cast.assistant : cast.teacher,
      ehcp,
    });
  const [first, ...others] = need.help;
  const earlier =
    story.heldOn.length > 0 && random.chance(0.5)
      ? [own(others[0] ?? first, false, 'targeted')]
      : [];
  const now = own(first, true, standing === 'specialist' ? 'specialist' : 'targeted', ehcpLine);
  const coaching =
    cast.specialist === undefined || standing === 'targeted'
      ? []
      : [
          helpLine(story, {
            need,
            barrier,
            aim,
            plan: {
              statement: need.coaching,
              amount: [1, 'half-term', 60],
              place: 'Classroom',
              why: 'Gains last when those who are there every day carry them on.',
              back: 'One change to try until the next visit.',
            },
            layer: standing,
            active: true,
            provider: cast.specialist,
            staff: true,
          }),
        ];
  return { barriers, adjustments, help: [...earlier, now, ...coaching], aims };
}

function barrierLine({ random, say, startedOn }: Story, need: Need, id: string): JsonObject {
  return {
    id,
    statement: say(random.pick(need.barriers)),
    where: say(random.pick(need.where)),
    impact: say(random.pick(need.impact)),
    areas: need.areas,
    evidence: say(random.pick(need.evidence)),
    firstNoticedOn: textOf(startedOn - random.int(30, 200)),
    firstResponse: say(random.pick(need.first)),
  };
}

function adjustmentLines(
  story: Story,
  cast: Cast,
  need: Need,
  barrier: string,
): Support['adjustments'] {
  const { random, say, startedOn, today } = story;
  const count = story.standing === 'adjustments' ? 3 : random.int(1, 2);
  return random.some(need.adjustments, count).map(([kind, statement]) => {
    const id = story.id();
    const started = schoolDayUpTo(startedOn + random.int(0, 30));
    const line = {
      id,
      statement: say(statement),
      kind,
      barriers: [barrier],
      owner: random.pick([cast.teacher, cast.senco, cast.assistant]),
      startedOn: textOf(started),
      lastCheckedOn: textOf(schoolDayUpTo(Math.max(started, today - random.int(3, 90)))),
      legalBasis: random.pick(['equality-act', 'good-practice']),
    };
    return { id, line };
  });
}
