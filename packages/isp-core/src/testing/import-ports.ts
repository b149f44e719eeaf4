/** Ports for tests of imports: ids in order, and a clock that stands still. */
import { id } from './example-plan.ts';

/** New ids from the n-th on, and the morning of a day. */
export function importPorts({ today = '2026-11-22', first = 500_001 } = {}) {
  let next = first;
  return {
    newId: () => id(next++),
    clock: { now: () => `${today}T09:00:00Z`, today: () => today },
  };
}
