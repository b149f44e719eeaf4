import type { Plan } from '@isp-kit/core/plan';
import { expect, waitUntil } from '@open-wc/testing';
import {
  answerSaves,
  button,
  drawn,
  press,
  save,
  savedByAnother,
  stage,
  status,
  stored,
  typeInto,
  words,
  type Stage,
} from './testing/stage.ts';

describe('choosing between two versions', () => {
  let scene: Stage;
  let asked: Plan[];
  const conflicts = () => [...scene.root.querySelectorAll('.conflict')];
  const radios = (n: number) => [
    ...conflicts()[n]!.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
  ];

  beforeEach(async () => {
    scene = await stage();
    const [first, second] = scene.given.outcomes;
    const theirs = savedByAnother(scene.given, (plan) => {
      plan.outcomes[0]!.target = 'Two of three pieces on time, by himself.';
      plan.outcomes[1]!.statement = 'Theirs.';
    });
    let stale = true;
    asked = answerSaves(scene, (plan) => {
      const current = stale ? theirs : undefined;
      stale = false;
      return Promise.resolve(
        current ? { status: 'conflict', current } : { status: 'saved', plan: stored(plan) },
      );
    });
    await typeInto(
      scene,
      `/outcomes/${first!.id}/target`,
      'Two of three pieces on time, with help.',
    );
    await typeInto(scene, `/outcomes/${second!.id}/statement`, 'Mine.');
    await save(scene);
    await waitUntil(() => conflicts().length > 0, 'the places', { timeout: 8000 });
  });

  it('marks the words that differ, and those alone', () => {
    const marked = [...conflicts()[0]!.querySelectorAll('mark')].map(words);
    expect(marked).to.deep.equal(['with help.', 'by himself.']);
    expect(words(conflicts()[0]!)).to.contain('Two of three pieces on time, with help.');
    expect(words(conflicts()[0]!)).to.contain('Two of three pieces on time, by himself.');
    // Where nothing is alike, nothing is gained by underlining all of it.
    expect(conflicts()[1]!.querySelectorAll('mark')).to.have.length(0);
  });

  it('takes one side everywhere with one key, which can still be chosen otherwise', async () => {
    button(scene, 'Keep all of theirs').focus();
    await press(scene, 'Enter');
    expect(status(scene)).to.contain('Theirs is chosen in every place. Nothing is saved yet.');
    expect([0, 1].map((n) => radios(n).map(({ checked }) => checked))).to.deep.equal([
      [false, true, false],
      [false, true, false],
    ]);
    radios(1)[0]!.focus();
    await press(scene, ' ');
    await save(scene);
    expect(asked[1]!.outcomes[0]!.target).to.equal('Two of three pieces on time, by himself.');
    expect(asked[1]!.outcomes[1]!.statement).to.equal('Mine.');
  });

  it('writes one text of both, which stays while other choices are tried', async () => {
    button(scene, 'Keep all of mine').click();
    await drawn(scene);
    radios(0)[2]!.click();
    await drawn(scene);
    const box = () => conflicts()[0]!.querySelector('textarea')!;
    expect(box().value).to.equal(
      'Two of three pieces on time, with help.\nTwo of three pieces on time, by himself.',
    );
    box().value = 'Two of three, with help at first.';
    box().dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(scene);
    radios(0)[0]!.click();
    await drawn(scene);
    radios(0)[2]!.click();
    await drawn(scene);
    expect(box().value).to.equal('Two of three, with help at first.');
    await save(scene);
    expect(asked[1]!.outcomes[0]!.target).to.equal('Two of three, with help at first.');
    expect(status(scene)).to.equal('Saved.');
  });

  it('keeps a text that cannot be saved, and says why', async () => {
    button(scene, 'Keep all of mine').click();
    await drawn(scene);
    radios(0)[2]!.click();
    await drawn(scene);
    const box = conflicts()[0]!.querySelector('textarea')!;
    box.value = 'x'.repeat(5000);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await save(scene);
    expect(asked).to.have.length(1);
    expect(box.value).to.have.length(5000);
    expect(conflicts()[0]!.querySelector('.field__error')).not.to.equal(null);
    expect(scene.root.activeElement!.id).to.equal('summary');
  });
});
