/** The same answers as on a server, by their sum. */
import { planFixtures } from '@isp-kit/fixtures';
import { accessAnswers } from '../access-answers.ts';

const jsonAt = async (url: URL): Promise<unknown> => (await fetch(url)).json();

describe('access in a browser', () => {
  it('gives the answers that Node gives, of every fixture for every audience', async function () {
    this.timeout(120_000);
    const documents = await Promise.all(planFixtures.map(({ url }) => jsonAt(url)));
    const expected = await jsonAt(new URL('../access-answers.json', import.meta.url));
    const [found, wanted] = [accessAnswers(documents), expected].map((a) => JSON.stringify(a));
    if (found !== wanted) throw new Error(`found ${found ?? ''}, wanted ${wanted ?? ''}`);
  });
});
