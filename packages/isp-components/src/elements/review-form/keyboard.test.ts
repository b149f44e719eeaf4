/** A whole review by keyboard alone, counted: six outcomes and eight lines of help in fewer than forty key presses. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { richPlan } from './testing/rich-plan.ts';
import {
  answers,
  drawn,
  focused,
  root,
  stage,
  stepTitle,
  titles,
  type Stage,
} from './testing/stage.ts';

class Keys {
  count = 0;
  readonly #scene: Stage;

  constructor(scene: Stage) {
    this.#scene = scene;
  }

  async press(key: string): Promise<void> {
    this.count++;
    await sendKeys({ press: key });
    await drawn(this.#scene);
  }

  /** Ctrl and Enter count as two. */
  async goOn(): Promise<void> {
    this.count += 2;
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await drawn(this.#scene);
  }

  /** Tabs until focus is where `wanted` says; a form that cannot be reached so fails. */
  async tabTo(wanted: (element: HTMLInputElement) => boolean): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await this.press('Tab');
      const active = focused(this.#scene) as HTMLInputElement | null;
      if (active && wanted(active)) return;
    }
    throw new Error('Tab never gets there.');
  }
}

describe('a review by keyboard alone', () => {
  it('takes fewer than forty key presses where everything is carried forward', async () => {
    const plan = richPlan(await fixturePlan('year-3-two-packages'));
    const scene = await stage({ plan });
    const asked = answers(scene);
    const keys = new Keys(scene);
    expect([plan.outcomes.length, plan.provision.length]).to.deep.equal([6, 8]);

    expect(stepTitle(scene)).to.equal(titles.last);
    await keys.tabTo(({ type }) => type === 'radio');
    await keys.press(' ');
    // Arrows choose the next answer, as in any group of radios.
    await keys.press('ArrowDown');
    expect(focused(scene).value).to.equal('partly');
    await keys.press('Enter');

    expect(stepTitle(scene)).to.equal(titles.basics);
    await keys.tabTo(({ name }) => name === 'q-basics-kind');
    await keys.press(' ');
    await keys.press('Enter');

    expect(stepTitle(scene)).to.equal(titles.voices);
    await keys.goOn();

    expect(stepTitle(scene)).to.equal(titles.outcomes);
    await keys.tabTo(({ id }) => id === 'carry-outcome');
    await keys.press('Enter');
    await keys.goOn();

    expect(stepTitle(scene)).to.equal(titles.help);
    await keys.tabTo(({ id }) => id === 'carry-provision');
    await keys.press('Enter');
    await keys.tabTo(({ id }) => id === 'carry-adjustment');
    await keys.press('Enter');
    await keys.goOn();

    expect(stepTitle(scene)).to.equal(titles.next);
    await keys.tabTo(({ name }) => name === 'q-next-day');
    await keys.press(' ');
    await keys.press('Enter');

    expect(stepTitle(scene)).to.equal(titles.agreement);
    await keys.goOn();

    expect(stepTitle(scene)).to.equal(titles.check);
    await keys.goOn();

    expect(asked).to.have.length(1);
    expect(focused(scene).id).to.equal('saved');
    expect(asked[0]!.review.outcomes).to.have.length(6);
    expect(asked[0]!.review.provision).to.have.length(8);
    expect(keys.count, `${keys.count} key presses`).to.be.below(40);
  }).timeout(90_000);

  it('never loses sight of where focus is', async () => {
    const scene = await stage();
    const keys = new Keys(scene);
    await keys.tabTo(({ type }) => type === 'radio');
    await keys.press(' ');
    await keys.goOn();
    await keys.goOn();
    expect(root(scene).activeElement).not.to.equal(null);
  }).timeout(60_000);
});
