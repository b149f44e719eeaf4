import { expect } from '@open-wc/testing';
import { control, openLater, tick } from '../testing/later.ts';
import { button, drawn, press, stage, status, typeInto } from '../testing/stage.ts';

describe('a part that a plan has or has not', () => {
  it('says what belongs there, and is in the plan once it is complete', async () => {
    const scene = await stage();
    await openLater(scene, 'Time in a base');
    expect(scene.root.querySelector('.section')!.textContent).to.match(
      /support base or a specialist/,
    );
    button(scene, 'Add time in a base').focus();
    await press(scene, 'Enter');
    expect(scene.root.activeElement).to.equal(control(scene, '/base/kind'));
    await tick(scene, '/base/kind', 'Support base');
    await typeInto(scene, '/base/hoursInBase', '7.25');
    expect(scene.editor.plan!.base).to.equal(undefined);
    await typeInto(scene, '/base/hoursInClass', '20');
    expect(scene.editor.plan!.base).to.deep.equal({
      kind: 'support-base',
      hoursInBase: 7.25,
      hoursInClass: 20,
      provision: [],
    });
  });

  it('keeps hours that are not in quarters as typed, with the reason', async () => {
    const scene = await stage({ name: 'year-9-inclusion-base' });
    await openLater(scene, 'Time in a base');
    await typeInto(scene, '/base/hoursInBase', '7.3');
    await press(scene, 'Tab');
    const hours = control(scene, '/base/hoursInBase');
    expect(hours.value).to.equal('7.3');
    expect(hours.closest('.field')!.textContent).to.match(/in quarters, such as 7.5/);
    expect(scene.editor.checkValidity()).to.equal(false);
  });

  it('is taken out with every mention of its lines, and brought back by one step', async () => {
    const scene = await stage({ name: 'year-3-two-packages' });
    const { given } = scene;
    expect(given.provision.some(({ ehcpProvision }) => ehcpProvision.length > 0)).to.equal(true);
    await openLater(scene, 'EHC plan');
    button(scene, 'Take out the EHC plan').click();
    await drawn(scene);
    expect(scene.editor.plan!.ehcp).to.equal(undefined);
    expect(scene.editor.plan!.provision.flatMap((line) => line.ehcpProvision)).to.deep.equal([]);
    expect(status(scene)).to.match(/Undo brings it back/);
    expect(scene.editor.undo()).to.equal(true);
    expect(scene.editor.plan).to.deep.equal(given);
  });

  it('leads lines of help to lines of the EHC plan by their words', async () => {
    const scene = await stage({ name: 'year-3-two-packages' });
    const { id } = scene.given.provision[0]!;
    const line = scene.given.ehcp!.provision[0]!;
    scene.editor.focusField(`/provision/${id}/ehcpProvision`);
    await drawn(scene);
    const group = control(scene, `/provision/${id}/ehcpProvision`).closest('fieldset')!;
    expect(group.textContent).to.contain(line.statement.slice(0, 40));
    expect(group.textContent).not.to.contain(line.id);
  });
});
