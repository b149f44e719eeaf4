/** An invented plan made large: six outcomes, eight lines of help with a log, and decisions from last time. */
import type { Plan } from '@isp-kit/core/plan';

let count = 0;
const id = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;

const upTo = <Line extends { id: string; statement: string }>(
  lines: readonly Line[],
  size: number,
  patch: Partial<Line>,
): Line[] =>
  Array.from({ length: size }, (_, i) => {
    const line = structuredClone(lines[i % lines.length]!);
    if (i < lines.length) return { ...line, ...patch };
    return { ...line, ...patch, id: id(), statement: `${line.statement} (${i + 1})` };
  });

/** Days after the last review, one session each: of three, one does not happen. */
function logOf(provision: string, recordedBy: string): Plan['delivery'] {
  return ['01', '08', '15', '22', '24', '29'].map((day, i) => ({
    id: id(),
    provision,
    on: `2026-09-${day}`,
    ...(i % 3 === 2
      ? { delivered: 'no' as const, reason: 'staff-absent' as const }
      : { delivered: 'yes' as const, minutes: 30 }),
    recordedBy,
  }));
}

export function richPlan(plan: Plan): Plan {
  const outcomes = upTo(plan.outcomes, 6, { lifecycle: 'active' });
  const provision = upTo(plan.provision, 8, { status: 'active' }).map((line) => ({
    ...line,
    statusHistory: line.statusHistory.map((change) => ({ ...change, id: id() })),
  }));
  const [adult] = plan.people.slice(-1);
  return {
    ...plan,
    outcomes,
    provision,
    delivery: provision.slice(0, 4).flatMap((line) => logOf(line.id, adult!.id)),
    reviews: plan.reviews.filter(({ status }) => status === 'held'),
  };
}
