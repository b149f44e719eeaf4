import type { Plan } from '@isp-kit/core/plan';
import { expect, waitUntil } from '@open-wc/testing';
import {
  answerSaves,
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

const target = ({ given }: Stage) => `/outcomes/${given.outcomes[0]!.id}/target`;
const shown = ({ root }: Stage) => words(root.querySelector('.page')!);
const fieldValue = ({ root }: Stage, at: string) =>
  (root.getElementById(`at${at.replaceAll('/', '-')}`) as HTMLTextAreaElement).value;

describe('a save that does not work', () => {
  for (const [how, answer] of [
    ['nobody answers', () => undefined],
    ['the answer is rejected', () => Promise.reject(new Error('offline'))],
    [
      'the host says so',
      () => Promise.resolve({ status: 'failed', message: 'The server is away.' }),
    ],
    ['the answer is nonsense', () => Promise.resolve({ status: 'saved', plan: { no: 'plan' } })],
  ] as const) {
    it(`keeps every word when ${how}`, async () => {
      const scene = await stage();
      answerSaves(scene, answer as (plan: Plan) => undefined);
      await typeInto(scene, target(scene), 'Two pieces late.');
      await save(scene);
      expect(shown(scene)).to.contain('The plan could not be saved');
      expect(shown(scene)).to.contain('Everything you wrote is still here.');
      expect(scene.root.activeElement!.id).to.equal('summary');
      expect(fieldValue(scene, target(scene))).to.equal('Two pieces late.');
      expect(scene.editor.matches(':state(dirty)')).to.be.true;
    });
  }

  it('says where, when the host does not accept the plan', async () => {
    const scene = await stage();
    answerSaves(scene, () =>
      Promise.resolve({
        status: 'invalid',
        issues: [{ code: 'X', path: '/outcomes/0/target', message: 'The target is too vague.' }],
      }),
    );
    await typeInto(scene, target(scene), 'Better.');
    await save(scene);
    const link = scene.root.querySelector<HTMLAnchorElement>('#summary a')!;
    expect(words(link)).to.equal('The target is too vague.');
    link.focus();
    await press(scene, 'Enter');
    expect((scene.root.activeElement as HTMLTextAreaElement).value).to.equal('Better.');
  });

  describe('marks the field that the host does not accept', () => {
    const issues = [
      { code: 'X', path: '/outcomes/0/target', message: 'The target is too vague.' },
      { code: 'Y', path: '/extensions', message: 'The file is too big for us.' },
    ];
    let scene: Stage;
    const field = () =>
      scene.root.getElementById(`at${target(scene).replaceAll('/', '-')}`) as HTMLTextAreaElement;

    beforeEach(async () => {
      scene = await stage();
      answerSaves(scene, () => Promise.resolve({ status: 'invalid', issues }));
      await typeInto(scene, target(scene), 'Better.');
      await save(scene);
    });

    it('with the host’s words, until it is written anew', async () => {
      expect(scene.editor.matches(':state(invalid)')).to.be.true;
      expect(field().getAttribute('aria-invalid')).to.equal('true');
      const message = field().getAttribute('aria-describedby')!.split(' ').at(-1)!;
      expect(words(scene.root.getElementById(message)!)).to.contain('The target is too vague.');
      expect(scene.editor.checkValidity()).to.be.true;
      await typeInto(scene, target(scene), 'Two of three.');
      expect(field().getAttribute('aria-invalid')).to.equal(null);
      expect(words(scene.root.getElementById('summary')!)).not.to.contain('too vague');
    });

    it('and says what no field can show without a link to nowhere', () => {
      const summary = scene.root.getElementById('summary')!;
      expect(words(summary)).to.contain('The file is too big for us.');
      expect([...summary.querySelectorAll('a')].map(words)).to.deep.equal([
        'The target is too vague.',
      ]);
    });

    it('and nothing more once the plan is accepted', async () => {
      const again = await stage();
      let asked = 0;
      answerSaves(again, (plan) =>
        Promise.resolve(
          asked++ === 0 ? { status: 'invalid', issues } : { status: 'saved', plan: stored(plan) },
        ),
      );
      await typeInto(again, target(again), 'Better.');
      await save(again);
      await save(again);
      expect(again.editor.matches(':state(invalid)')).to.be.false;
      expect(again.root.getElementById('summary')).to.equal(null);
    });
  });

  it('is not asked for twice while it is under way', async () => {
    const scene = await stage();
    let finish: (() => void) | undefined;
    const asked = answerSaves(
      scene,
      (plan) =>
        new Promise((resolve) => {
          finish = () => resolve({ status: 'saved', plan: stored(plan) });
        }),
    );
    await typeInto(scene, target(scene), 'One');
    const saving = scene.editor.save();
    await drawn(scene);
    expect(scene.editor.matches(':state(saving)')).to.be.true;
    expect(status(scene)).to.equal('Saving…');
    await scene.editor.save();
    await typeInto(scene, target(scene), 'Two');
    finish!();
    await saving;
    await drawn(scene);
    expect(asked).to.have.length(1);
    // What was written meanwhile is there, and is not saved yet.
    expect(fieldValue(scene, target(scene))).to.equal('Two');
    expect(scene.editor.plan!.revision).to.equal(scene.given.revision + 1);
    expect(scene.editor.matches(':state(dirty)')).to.be.true;
  });
});

describe('somebody else saved meanwhile', () => {
  let scene: Stage;
  let theirs: Plan;
  let asked: Plan[];
  beforeEach(async () => {
    scene = await stage();
    theirs = savedByAnother(scene.given, (plan) => {
      plan.outcomes[0]!.target = 'Theirs.';
      plan.outcomes[1]!.statement = 'Also theirs.';
    });
    let stale = true;
    asked = answerSaves(scene, (plan) => {
      const outcome = stale
        ? ({ status: 'conflict', current: theirs } as const)
        : ({ status: 'saved', plan: stored(plan) } as const);
      stale = false;
      return Promise.resolve(outcome);
    });
    await typeInto(scene, target(scene), 'Mine.');
    await typeInto(scene, `/barriers/${scene.given.barriers[0]!.id}/impact`, 'Only mine.');
    await save(scene);
    await waitUntil(() => radios().length > 0, 'the places', { timeout: 8000 });
  });
  const radios = () => [...scene.root.querySelectorAll<HTMLInputElement>('.conflict input')];

  it('shows both texts, with nothing chosen', () => {
    expect(scene.root.activeElement!.id).to.equal('conflicts-title');
    expect(words(scene.root.activeElement!)).to.equal(
      'Somebody else saved this plan while you were writing',
    );
    expect(radios()).to.have.length(3);
    expect(radios().some(({ checked }) => checked)).to.be.false;
    const conflict = words(scene.root.querySelector('.conflict')!);
    for (const text of ['How we shall know', 'Mine.', 'Theirs.']) {
      expect(conflict).to.contain(text);
    }
    expect(scene.editor.matches(':state(conflict)')).to.be.true;
    expect(scene.editor.checkValidity()).to.be.false;
  });

  it('does not save before the choice is made', async () => {
    await save(scene);
    expect(asked).to.have.length(1);
    expect(words(scene.root.querySelector('#summary')!)).to.contain('Choose which version to keep');
    scene.root.querySelector<HTMLElement>('#summary a')!.click();
    await drawn(scene);
    expect(scene.root.activeElement).to.equal(radios()[0]);
  });

  for (const [choice, text] of [
    [0, 'Mine.'],
    [1, 'Theirs.'],
  ] as const) {
    it(`saves what was chosen and all that did not clash: ${text}`, async () => {
      radios()[choice]!.focus();
      await press(scene, ' ');
      await save(scene);
      expect(asked).to.have.length(2);
      expect(asked[1]!.outcomes[0]!.target).to.equal(text);
      expect(asked[1]!.outcomes[1]!.statement).to.equal('Also theirs.');
      expect(asked[1]!.barriers[0]!.impact).to.equal('Only mine.');
      expect(scene.editor.plan!.revision).to.equal(asked[1]!.revision + 1);
      expect(status(scene)).to.equal('Saved.');
    });
  }

  it('a newer plan from the host is merged in the same way', async () => {
    const other = await stage();
    await typeInto(other, target(other), 'Mine.');
    other.editor.plan = savedByAnother(other.given, (plan) => {
      plan.barriers[0]!.impact = 'Theirs.';
    });
    await drawn(other);
    expect(other.editor.plan.outcomes[0]!.target).to.equal('Mine.');
    expect(other.editor.plan.barriers[0]!.impact).to.equal('Theirs.');
    expect(status(other)).to.contain('Nothing clashed');
  });

  it('a line that they took out does not go on stopping saves from out of sight', async () => {
    const other = await stage();
    const { adjustments } = other.given;
    await typeInto(other, `/adjustments/${adjustments[0]!.id}/statement`, '');
    expect(other.editor.checkValidity()).to.be.false;
    other.editor.plan = savedByAnother(other.given, (plan) => {
      plan.adjustments.shift();
    });
    await drawn(other);
    expect(other.editor.plan.adjustments).to.have.length(adjustments.length - 1);
    expect(other.editor.checkValidity()).to.be.true;
  });
});
