/** The same as in Node, in a browser: and the same bytes, by their sum. */
import { roundTrips } from '../round-trip.ts';

describe('the core in a browser', () => {
  it('reads ten thousand generated plans back as it wrote them, in the bytes that Node writes', async function () {
    this.timeout(600_000);
    const response = await fetch(new URL('../round-trip.json', import.meta.url));
    const expected = (await response.json()) as { plans: number; checksum: number };
    const found = JSON.stringify(roundTrips(expected.plans));
    const wanted = JSON.stringify({
      plans: expected.plans,
      broken: [],
      checksum: expected.checksum,
    });
    if (found !== wanted) throw new Error(`found ${found}, wanted ${wanted}`);
  });
});
