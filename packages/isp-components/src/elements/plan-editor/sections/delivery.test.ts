import type { Edit } from '@isp-kit/core/edit';
import { expect } from '@open-wc/testing';
import { choose, control, openLater, tick } from '../testing/later.ts';
import {
  answerSaves,
  button,
  drawn,
  press,
  save,
  stage,
  status,
  stored,
  words,
  type Stage,
} from '../testing/stage.ts';

const title = 'Whether the help happened';

async function delivery(): Promise<Stage & { edits: Edit[] }> {
  const scene = await stage({ name: 'year-4-not-delivered' });
  const edits: Edit[] = [];
  scene.editor.addEventListener('isp-plan-change', ({ detail }) => edits.push(detail.edit));
  await openLater(scene, title);
  return { ...scene, edits };
}

/** The entry that is being written. */
const begun = ({ root }: Stage) => root.querySelector('.line--draft');
const placeOf = (scene: Stage) => `/delivery/${begun(scene)!.id.replace('at-delivery-', '')}`;
const focused = ({ root }: Stage) => root.activeElement!;

async function writeEntry(scene: Stage): Promise<string> {
  button(scene, 'Add an entry').click();
  await drawn(scene);
  const at = placeOf(scene);
  await choose(scene, `${at}/provision`, scene.given.provision[0]!.id);
  await tick(scene, `${at}/delivered`, 'Not delivered');
  return at;
}

describe('the record of what was delivered, in the editor', () => {
  it('takes an entry only once somebody adds it, and then whole', async () => {
    const scene = await delivery();
    const at = await writeEntry(scene);
    await choose(scene, `${at}/reason`, 'staff-absent');
    expect(scene.edits).to.deep.equal([]);
    button(scene, 'Add to the record').focus();
    await press(scene, 'Enter');
    const entry = scene.editor.plan!.delivery.at(-1)!;
    expect(entry).to.include({ delivered: 'no', reason: 'staff-absent', on: '2026-11-22' });
    expect(entry.provision).to.equal(scene.given.provision[0]!.id);
    expect(status(scene)).to.equal('Added to the record.');
    expect(focused(scene).id).to.equal(`at-delivery-${entry.id}`);
  });

  it('says what an entry still needs, and goes there', async () => {
    const scene = await delivery();
    button(scene, 'Add an entry').click();
    await drawn(scene);
    const at = placeOf(scene);
    button(scene, 'Add to the record').click();
    await drawn(scene);
    expect(scene.editor.plan!.delivery).to.have.length(scene.given.delivery.length);
    expect(focused(scene)).to.equal(control(scene, `${at}/provision`));
    expect(focused(scene).getAttribute('aria-invalid')).to.equal('true');
  });

  it('adds a complete entry with a save, so that nothing written is lost', async () => {
    const scene = await delivery();
    const asked = answerSaves(scene, (plan) =>
      Promise.resolve({ status: 'saved', plan: stored(plan) }),
    );
    await writeEntry(scene);
    expect(scene.editor.checkValidity()).to.equal(false);
    await save(scene);
    expect(asked[0]!.delivery).to.have.length(scene.given.delivery.length + 1);
    expect(begun(scene)).to.equal(null);
  });

  it('leaves no way to write over an entry or to take it out', async () => {
    const scene = await delivery();
    const { id } = scene.given.delivery[0]!;
    control(scene, `/delivery/${id}/toggle`).click();
    await drawn(scene);
    const card = control<HTMLElement>(scene, `/delivery/${id}`);
    expect(card.querySelector('.entry')!.textContent).to.match(/Which help/);
    expect(card.querySelectorAll('.entry input, .entry select, .entry textarea')).to.have.length(0);
    expect([...card.querySelectorAll('button')].map(words).join()).not.to.match(/Remove/);
  });

  it('puts an entry right by a later one, and shows both', async () => {
    const scene = await delivery();
    const earlier = scene.given.delivery.find(
      (entry) => !scene.given.delivery.some(({ corrects }) => corrects === entry.id),
    )!;
    control(scene, `/delivery/${earlier.id}/correct`).click();
    await drawn(scene);
    const at = placeOf(scene);
    expect(words(begun(scene)!)).to.match(/What the earlier entry says/);
    expect(control<HTMLSelectElement>(scene, `${at}/provision`).value).to.equal(earlier.provision);
    await tick(scene, `${at}/delivered`, 'Partly delivered');
    button(scene, 'Add to the record').click();
    await drawn(scene);
    const later = scene.editor.plan!.delivery.at(-1)!;
    expect(later).to.include({ corrects: earlier.id, delivered: 'partly' });
    expect(scene.editor.plan!.delivery.find(({ id }) => id === earlier.id)).to.deep.equal(earlier);
    expect(scene.edits.at(-1)).to.include({ type: 'correct', at: `/delivery/${earlier.id}` });
    const card = control<HTMLElement>(scene, `/delivery/${earlier.id}`);
    expect(words(card)).to.match(/put right by a later one/);
    expect(card.querySelector('[id$="-correct"]')).to.equal(null);
  });

  it('takes back what was added a moment ago, but nothing that is saved', async () => {
    const scene = await delivery();
    answerSaves(scene, (plan) => Promise.resolve({ status: 'saved', plan: stored(plan) }));
    await writeEntry(scene);
    button(scene, 'Add to the record').click();
    await drawn(scene);
    expect(scene.editor.undo()).to.equal(true);
    expect(scene.editor.plan!.delivery).to.deep.equal(scene.given.delivery);
    expect(scene.editor.redo()).to.equal(true);
    await save(scene);
    expect(scene.editor.undo()).to.equal(false);
    expect(scene.editor.plan!.delivery).to.have.length(scene.given.delivery.length + 1);
  });
});
