import { expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { openDrafts } from '../../controllers/drafts/draft-database.ts';
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
  beforeEach(async () => {
    const database = await openDrafts(Date.now());
    await database.clear('drafts');
    await database.clear('wiped');
  });

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
    await wait(200);
    await drawn(first);
    await answerRequired(first, {}, { 'q-voice-child-words': 'Kept words.' }, 'outcomes');
    // The browser stops once the answers are kept.
    await wait(800);
    fixtureCleanup();
    await wait(100);
    const second = { form: await make(), given };
    const offer = () => root(second).getElementById('draft-use');
    await waitUntil(() => offer() !== null, 'an offer', { timeout: 8000 });
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
