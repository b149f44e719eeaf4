import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { IspReviewForm } from './review-form.ts';
import {
  answerRequired,
  click,
  drawn,
  root,
  stage,
  stepTitle,
  titles,
  words,
} from './testing/stage.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('answers that were not saved', () => {
  it('are offered again on this device, and come back whole when they are wanted', async () => {
    const { given } = await stage();
    const make = () =>
      fixture<IspReviewForm>(
        html`<isp-review-form
          .plan=${given}
          today="2026-11-22"
          drafts
          draft-user="senco-of-this-test"
        ></isp-review-form>`,
      );
    const first = { form: await make(), given };
    await drawn(first);
    await answerRequired(first, {}, { 'q-voice-child-words': 'Kept words.' }, 'outcomes');
    // The store is given what is new within two seconds; leaving the page does so at once.
    first.form.remove();
    await wait(500);
    const second = { form: await make(), given };
    for (let tries = 0; tries < 40; tries++) {
      await drawn(second);
      if (root(second).getElementById('draft-use')) break;
      await wait(100);
    }
    expect(stepTitle(second)).to.equal(titles.last);
    await click(second, '#draft-use');
    expect(stepTitle(second)).to.equal(titles.outcomes);
    await click(second, '#back');
    expect(words(root(second).querySelector('.step')!)).to.contain('What the child');
    const area = root(second).querySelector<HTMLTextAreaElement>('#q-voice-child-words')!;
    expect(area.value).to.equal('Kept words.');
    second.form.reset();
    await wait(300);
  });
});
