/** The same findings as in Node, in a browser, to the last character, by their sum. */
import { allFindings } from '../findings.ts';

const json = async (url: URL): Promise<unknown> => (await fetch(url)).json() as Promise<unknown>;

describe('the rules in a browser', () => {
  it('find in every fixture and in 500 generated plans what they find in Node', async function () {
    this.timeout(600_000);
    const expected = (await json(new URL('../findings.json', import.meta.url))) as object;
    const { broken, ...found } = await allFindings(json);
    if (broken.length > 0) throw new Error(`broke: ${broken.join(', ')}`);
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      throw new Error(`found ${JSON.stringify(found)}, wanted ${JSON.stringify(expected)}`);
    }
  });
});
