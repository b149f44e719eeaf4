import { expect } from '@open-wc/testing';
import '../../define/isp-review-form.ts';
import {
  answerRequired,
  answers,
  focused,
  goOn,
  root,
  stage,
  words,
  type Stage,
} from './testing/stage.ts';

const page = (scene: Stage) => words(root(scene).querySelector('.step')!);

describe('a review that cannot be saved', () => {
  it('keeps every answer when the save fails, and saves them the second time', async () => {
    const scene = await stage();
    let works = false;
    const asked = answers(scene, ({ plan }) =>
      works ? Promise.resolve({ status: 'saved', plan }) : Promise.reject(new Error('off')),
    );
    await answerRequired(scene, {}, { 'q-voice-child-words': 'I like the card.' });
    expect(focused(scene).id).to.equal('summary');
    expect(page(scene)).to.contain('I like the card.');
    works = true;
    await goOn(scene);
    expect(asked).to.have.length(2);
    expect(asked[1]!.review).to.deep.equal(asked[0]!.review);
  });

  it('tries again by itself where the server was not reached, and moves nobody’s focus', async () => {
    const scene = await stage();
    let works = false;
    const asked = answers(scene, ({ plan }) =>
      Promise.resolve(
        works ? { status: 'saved', plan } : { status: 'failed', retryWhenOnline: true },
      ),
    );
    await answerRequired(scene);
    expect(words(root(scene).querySelector('#summary')!)).to.contain('when there is a connection');
    works = true;
    root(scene).getElementById('back')!.focus();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(asked).to.have.length(2);
    expect(root(scene).querySelector('#saved')).not.to.equal(null);
  });

  it('shows what clashes, and saves what was chosen', async () => {
    const scene = await stage();
    const [outcome] = scene.given.outcomes;
    const current = structuredClone(scene.given);
    current.revision++;
    current.outcomes[0]!.achievement = 'not-achieved';
    current.barriers[0]!.impact = 'Theirs.';
    let stale = true;
    const asked = answers(scene, (detail) => {
      const outcome = stale
        ? ({ status: 'conflict', current } as const)
        : ({ status: 'saved', plan: detail.plan } as const);
      stale = false;
      return Promise.resolve(outcome);
    });
    await answerRequired(scene, { [`q-outcome-${outcome!.id}-achievement`]: 'exceeded' });
    expect(focused(scene).id).to.equal('conflicts-title');
    const conflict = root(scene).querySelector('.conflict')!;
    expect(words(conflict)).to.contain('Went further than we hoped');
    expect(words(conflict)).to.contain('Not achieved');
    await goOn(scene);
    expect(asked).to.have.length(1);
    conflict.querySelector<HTMLElement>('input')!.click();
    await goOn(scene);
    expect(asked[1]!.plan.outcomes[0]!.achievement).to.equal('exceeded');
    expect(asked[1]!.plan.barriers[0]!.impact).to.equal('Theirs.');
    expect(asked[1]!.base.revision).to.equal(current.revision);
    expect(asked[1]!.review.id).to.equal(asked[0]!.review.id);
  });

  it('goes on with the newer plan where nothing clashes', async () => {
    const scene = await stage();
    const current = structuredClone(scene.given);
    current.revision++;
    current.barriers[0]!.impact = 'Theirs.';
    let stale = true;
    const asked = answers(scene, (detail) => {
      const outcome = stale
        ? ({ status: 'conflict', current } as const)
        : ({ status: 'saved', plan: detail.plan } as const);
      stale = false;
      return Promise.resolve(outcome);
    });
    await answerRequired(scene);
    expect(words(root(scene).querySelector('.bar [role="status"]')!)).to.contain(
      'your review is still here',
    );
    await goOn(scene);
    expect(asked[1]!.plan.barriers[0]!.impact).to.equal('Theirs.');
    expect(asked[1]!.review).to.deep.equal(asked[0]!.review);
  });
});

describe('the letter for the family', () => {
  it('is there once the review is saved, as text and on the page, and holds what parents may see', async () => {
    const scene = await stage();
    answers(scene);
    const mother = scene.given.people.find(({ role }) => role === 'parent')!;
    expect(await scene.form.letter()).to.equal(undefined);
    await answerRequired(
      scene,
      { [`q-agreement-family-${mother.id}-position`]: 'not-agreed' },
      { [`q-agreement-family-${mother.id}-words`]: 'Not enough is happening.' },
    );
    expect(focused(scene).id).to.equal('saved');
    const letter = (await scene.form.letter())!;
    expect(letter).to.contain('Not enough is happening.');
    expect(letter).to.contain('does not agree with the plan');
    const shown = words(root(scene).querySelector('.letter')!);
    expect(shown).to.contain('Not enough is happening.');
    const secret = scene.given.people
      .flatMap(({ notes }) => notes ?? [])
      .filter((note) => letter.includes(note));
    expect(secret).to.deep.equal([]);
  });
});
