/** A reporter for `node --test` that writes one line of JSON: the runner's own totals. */
import type { TestEvent } from 'node:test/reporters';

export default async function* countReporter(
  source: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  for await (const event of source) {
    // The summary without a file is the one for the whole run.
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    // What neither passed nor was left out has failed or was cut short.
    yield JSON.stringify({
      passed,
      failed: tests - passed - skipped - todo,
      skipped: skipped + todo,
    });
  }
}
