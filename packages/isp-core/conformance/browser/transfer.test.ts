/** Files that travel, in a browser: its own WebCrypto signs, seals, opens and refuses as Node’s does. */
import { transferSamples } from '../transfer-samples.ts';

describe('transfer files in a browser', () => {
  it('are signed in both ways, sealed, and opened', async () => {
    const { samples, open } = await transferSamples();
    for (const { name, file } of samples) {
      const opened = await open(file);
      if (!opened.ok) throw new Error(`${name}: ${opened.error.code}`);
      if (opened.value.plan.person.givenName !== 'Robin') throw new Error(`${name}: another plan`);
    }
  });

  it('are refused with a character changed, wherever it is', async function () {
    this.timeout(120_000);
    const { samples, open } = await transferSamples();
    for (const { name, file } of samples) {
      for (let at = 0; at < file.length; at += 7) {
        const other = file[at] === 'A' ? 'B' : 'A';
        const opened = await open(file.slice(0, at) + other + file.slice(at + 1));
        if (opened.ok) throw new Error(`${name} opened with character ${at} changed`);
      }
    }
  });
});
