/** Times tasks in turn, so that whatever else the machine does falls on all of them alike. */

const ROUNDS = 400;
const WARM_UP = 200;

/** Prints the median time of each task and its ratio to the first. */
export function compare(
  name: string,
  baseline: () => unknown,
  others: Readonly<Record<string, () => unknown>>,
): void {
  const tasks = [[name, baseline], ...Object.entries(others)] as const;
  const times = tasks.map(() => [] as number[]);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    tasks.forEach(([, task], i) => {
      const start = performance.now();
      task();
      if (round >= 0) times[i]?.push(performance.now() - start);
    });
  }
  const medians = times.map(median);
  tasks.forEach(([label], i) => {
    const time = medians[i] ?? 0;
    const ratio = time / (medians[0] ?? 1);
    console.log(
      `  ${label.padEnd(18)} ${(time * 1000).toFixed(0).padStart(6)} µs   ${ratio.toFixed(1)} ×`,
    );
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
