/** Plans for measuring: one of about sixty values, and the same with so many lines more. */
import { readFileSync } from 'node:fs';
import { parsePlan, type Plan } from '@isp-kit/core/plan';

const file = new URL('../../isp-fixtures/plans/year-4-reading.json', import.meta.url);
const whole = JSON.parse(readFileSync(file, 'utf8')) as Plan;

/** What a plan says, its marks of format and its ids aside, is about sixty values here. */
export const shortPlan: Plan = sound({
  ...whole,
  settings: whole.settings.map(({ identifiers: _none, ...setting }) => ({
    ...setting,
    identifiers: [],
  })),
  people: whole.people.slice(0, 6),
  voices: [],
  adjustments: [],
  provision: [],
  outcomes: [],
  reviews: [],
  agreements: [],
  barriers: whole.barriers.slice(0, 3),
});

/** The whole fixture, its lines of help repeated until there are so many. */
export function longPlan(lines: number): Plan {
  const each = Math.ceil(lines / 4);
  return sound({
    ...whole,
    barriers: repeated(whole.barriers, each),
    adjustments: repeated(whole.adjustments, each),
    provision: repeated(whole.provision, each),
    outcomes: repeated(whole.outcomes, each),
  });
}

let made = 0;
const freshId = () => `00000000-0000-4000-a000-${String((made += 1)).padStart(12, '0')}`;

function repeated<Line extends { id: string; statement: string }>(
  lines: readonly Line[],
  total: number,
): Line[] {
  return Array.from({ length: total }, (_, n) => {
    const line = lines[n % lines.length] as Line;
    if (n < lines.length) return line;
    const history = 'statusHistory' in line ? { statusHistory: [] } : {};
    return { ...line, ...history, id: freshId(), statement: `${line.statement} (${n})` };
  });
}

function sound(plan: Plan): Plan {
  const read = parsePlan(plan);
  if (!read.ok) throw new Error(`A plan for measuring is not sound: ${read.error[0]?.message}`);
  return read.value;
}
