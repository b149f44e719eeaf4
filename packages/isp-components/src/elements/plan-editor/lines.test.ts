import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  button,
  drawn,
  openPart,
  press,
  save,
  answerSaves,
  stage,
  status,
  words,
  type Stage,
} from './testing/stage.ts';

const statements = ({ editor }: Stage) => editor.plan!.outcomes.map(({ statement }) => statement);
const focused = ({ root }: Stage) => root.activeElement as HTMLElement;

describe('lines of a list', () => {
  let scene: Stage;
  let before: string[];
  beforeEach(async () => {
    scene = await stage();
    await openPart(scene, 'What we are working on');
    before = statements(scene);
  });

  it('a new line joins the plan once it is complete, with focus in it all the while', async () => {
    button(scene, 'Add an outcome').click();
    await drawn(scene);
    expect(statements(scene)).to.deep.equal(before);
    expect(focused(scene).localName).to.equal('textarea');
    await sendKeys({ type: 'Jude asks for help.' });
    expect(statements(scene)).to.deep.equal(before);
    await press(scene, 'Tab');
    const select = focused(scene) as HTMLSelectElement;
    expect(select.localName).to.equal('select');
    await sendKeys({ type: 'Indep' });
    await drawn(scene);
    expect(statements(scene)).to.deep.equal([...before, 'Jude asks for help.']);
    expect(focused(scene)).to.equal(select);
    expect(select.isConnected).to.be.true;
    expect(scene.editor.plan!.outcomes.at(-1)!.kind).to.equal('independence');
  });

  it('a new line that is not complete stops a save; one that nobody wrote in does not', async () => {
    const asked = answerSaves(scene, (plan) => Promise.resolve({ status: 'saved', plan }));
    button(scene, 'Add an outcome').click();
    await drawn(scene);
    await save(scene);
    expect(asked).to.have.length(1);
    button(scene, 'Add an outcome').click();
    await drawn(scene);
    await sendKeys({ type: 'Half a thought' });
    await save(scene);
    expect(asked).to.have.length(1);
    expect(words(scene.root.querySelector('#summary')!)).to.contain('What kind of change it is');
    expect(words(scene.root.querySelector('.section')!)).to.contain('Half a thought');
  });

  it('what a review judged stays, and the status says why', async () => {
    button(scene, `Remove “${before[0]!}”`).click();
    await drawn(scene);
    expect(statements(scene)).to.deep.equal(before);
    expect(status(scene)).to.contain('stays, because the record of a review mentions it');
  });

  it('taken out with a word on undo; focus goes to its neighbour, and undo brings it back', async () => {
    await openPart(scene, 'What adults do');
    const { adjustments } = scene.editor.plan!;
    scene.root.querySelector<HTMLElement>('.line__remove')!.focus();
    await press(scene, 'Enter');
    const left = scene.editor.plan!.adjustments;
    expect(left.map(({ id }) => id)).to.deep.equal(adjustments.slice(1).map(({ id }) => id));
    expect(status(scene)).to.contain('Undo brings it back');
    expect(focused(scene).id).to.equal(`at-adjustments-${left[0]!.id}`);
    scene.root.querySelector<HTMLElement>('#undo')!.focus();
    await press(scene, 'Enter');
    expect(scene.editor.plan!.adjustments).to.deep.equal(adjustments);
    expect(focused(scene).id).to.equal('undo');
  });

  it('what others refer to goes with the references, in one step', async () => {
    const plan = scene.editor.plan!;
    const barrier = plan.barriers.find(
      ({ id }) => !JSON.stringify([plan.reviews, plan.agreements]).includes(id),
    )!;
    await openPart(scene, 'What gets in the way');
    scene.root.querySelector<HTMLElement>(`#at-barriers-${barrier.id}-remove`)!.click();
    await drawn(scene);
    expect(JSON.stringify(scene.editor.plan)).not.to.contain(barrier.id);
    expect(scene.editor.undo()).to.be.true;
    expect(scene.editor.plan).to.deep.equal(plan);
  });

  it('move by button, and the button keeps focus', async () => {
    const down = scene.root.querySelector<HTMLElement>('.line__move[id$="-down"]')!;
    down.focus();
    await press(scene, 'Enter');
    expect(statements(scene)).to.deep.equal([before[1], before[0], before[2]]);
    expect(focused(scene).id).to.equal(down.id);
    await press(scene, 'Enter');
    await press(scene, 'Enter');
    expect(statements(scene)).to.deep.equal([before[1], before[2], before[0]]);
    expect(focused(scene).id).to.equal(down.id);
    expect(status(scene)).to.contain('already the last');
  });

  it('move by Alt and an arrow from inside a field, which keeps focus and its text', async () => {
    const last = scene.editor.plan!.outcomes[2]!;
    scene.editor.focusField(`/outcomes/${last.id}/statement`);
    await drawn(scene);
    const field = focused(scene);
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ up: 'Alt' });
    await drawn(scene);
    expect(statements(scene)).to.deep.equal([before[0], before[2], before[1]]);
    expect(focused(scene)).to.equal(field);
    expect(status(scene)).to.contain('place 2 of 3');
  });
});

const chord = async (key: string) => {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
};

describe('undo and redo', () => {
  it('take back a phrase and not a letter, and bring it again', async () => {
    const scene = await stage();
    const { id, statement } = scene.given.outcomes[0]!;
    scene.editor.focusField(`/outcomes/${id}/statement`);
    await drawn(scene);
    await press(scene, 'End');
    await sendKeys({ type: ' Always.' });
    await press(scene, 'Tab');
    await chord('z');
    await drawn(scene);
    expect(scene.editor.plan!.outcomes[0]!.statement).to.equal(statement);
    expect(status(scene)).to.equal('Undone, in “What we are working on”.');
    await chord('y');
    await drawn(scene);
    expect(scene.editor.plan!.outcomes[0]!.statement).to.contain('Always.');
  });

  it('give back text that could not be applied', async () => {
    const scene = await stage();
    const { id } = scene.given.outcomes[0]!;
    scene.editor.focusField(`/outcomes/${id}/statement`);
    await drawn(scene);
    const field = scene.root.activeElement as HTMLTextAreaElement;
    const text = field.value;
    field.select();
    await press(scene, 'Delete');
    await press(scene, 'Tab');
    expect(field.value).to.equal('');
    scene.editor.undo();
    await drawn(scene);
    expect(field.value).to.equal(text);
    expect(scene.editor.checkValidity()).to.be.true;
  });

  it('still work after a save, without taking the revision back', async () => {
    const scene = await stage();
    answerSaves(scene, (plan) =>
      Promise.resolve({ status: 'saved', plan: { ...plan, revision: plan.revision + 1 } }),
    );
    const { id, statement } = scene.given.outcomes[0]!;
    scene.editor.focusField(`/outcomes/${id}/statement`);
    await drawn(scene);
    await sendKeys({ type: 'X' });
    await save(scene);
    expect(scene.editor.undo()).to.be.true;
    expect(scene.editor.plan!.outcomes[0]!.statement).to.equal(statement);
    expect(scene.editor.plan!.revision).to.equal(scene.given.revision + 1);
  });
});
