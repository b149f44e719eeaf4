/** Plans for measuring: one of about sixty values, and the same with so many lines more. */
import { readFileSync } from 'node:fs';
import { parsePlan, type Plan } from '@isp-kit/core/plan';

const file = new URL('../../isp-fixtures/plans/year-4-reading.json', import.meta.url);
const whole = JSON.parse(readFileSync(file, 'utf8')) as Plan;
let made = 0;

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

/** The plan of sixty values with every list ten times as long. */
export const tenTimesPlan: Plan = sound({ ...shortPlan, ...tenTimes(shortPlan) });

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

function tenTimes(plan: Plan): Partial<Plan> {
  const lists = Object.entries(plan as unknown as Record<string, unknown>).filter(isList);
  return Object.fromEntries(lists.map(([key, lines]) => [key, repeated(lines, lines.length * 10)]));
}

interface Line {
  readonly id: string;
  readonly statement?: string;
}

function isList(part: [string, unknown]): part is [string, Line[]] {
  return Array.isArray(part[1]) && (part[1] as unknown[]).every((line) => typeof line === 'object');
}

function freshId(): string {
  return `00000000-0000-4000-a000-${String((made += 1)).padStart(12, '0')}`;
}

function repeated<Of extends Line>(lines: readonly Of[], total: number): Of[] {
  return Array.from({ length: total }, (_, n) => {
    const line = lines[n % lines.length] as Of;
    if (n < lines.length) return line;
    const history = 'statusHistory' in line ? { statusHistory: [] } : {};
    const statement = line.statement === undefined ? {} : { statement: `${line.statement} (${n})` };
    return { ...line, ...history, ...statement, id: freshId() };
  });
}

function sound(plan: Plan): Plan {
  const read = parsePlan(plan);
  if (!read.ok) throw new Error(`A plan for measuring is not sound: ${read.error[0]?.message}`);
  return read.value;
}
