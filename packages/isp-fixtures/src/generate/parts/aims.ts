/** Outcomes: one for each need now, and one that was judged at the last review. */
import type { JsonObject } from '../../json.ts';
import { textOf, type Day } from '../days.ts';
import type { Measure, Need } from '../needs/need.ts';
import type { Story } from '../story.ts';

export interface Aim {
  readonly id: string;
  readonly line: JsonObject;
  readonly measure: Measure;
  readonly active: boolean;
  readonly from: Day;
  readonly baseline: number;
  readonly target: number;
}

/** One outcome now, and one that was judged at the last review where there was one. */
export function aimsFor(story: Story, need: Need, barrier: string): Aim[] {
  const { random, heldOn, startedOn } = story;
  const last = heldOn.at(-1);
  const [measure] = need.measures;
  const earlier =
    last !== undefined && random.chance(0.5)
      ? [aimLine(story, measure, barrier, startedOn, last)]
      : [];
  const now = need.measures[random.int(0, need.measures.length - 1)] ?? measure;
  return [...earlier, aimLine(story, now, barrier, last ?? startedOn, undefined)];
}

function aimLine(
  story: Story,
  measure: Measure,
  barrier: string,
  from: Day,
  judgedOn: Day | undefined,
): Aim {
  const { random, say, today } = story;
  const id = story.id();
  const baseline = random.int(...measure.baseline);
  const target = random.int(...measure.target);
  const achievement = random.pick([
    'achieved',
    'partly-achieved',
    'achieved',
    'not-achieved',
    'exceeded',
  ]);
  const line: JsonObject = {
    id,
    statement: say(measure.statement),
    kind: measure.kind,
    ...(story.child.band === 'post-16'
      ? { pfaArea: random.pick(['employment', 'independent-living', 'community', 'health']) }
      : {}),
    barriers: [barrier],
    baseline: `${baseline} of ${measure.of} at the start.`,
    target: `${target} of ${measure.of}.`,
    scale: measure.scale,
    dueOn: textOf(judgedOn ?? today + random.int(60, 220)),
    lifecycle: judgedOn === undefined ? 'active' : 'completed',
    achievement: judgedOn === undefined ? 'not-yet-judged' : achievement,
  };
  return { id, line, measure, active: judgedOn === undefined, from, baseline, target };
}
