import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { choose, control } from '../testing/later.ts';
import { drawn, press, stage, words, type Stage } from '../testing/stage.ts';

async function roleOf(): Promise<Stage & { at: string }> {
  const scene = await stage();
  const person = scene.given.people.find(({ role }) => role !== 'child')!;
  const at = `/people/${person.id}/role`;
  scene.editor.focusField(at);
  await drawn(scene);
  await choose(scene, at, '~');
  control(scene, `${at}/own`).focus();
  return { ...scene, at };
}

const role = ({ editor, at }: Stage & { at: string }) =>
  editor.plan!.people.find(({ id }) => at.includes(id))!.role;

describe('an answer in one’s own words', () => {
  it('goes into the plan, and stays chosen', async () => {
    const scene = await roleOf();
    await sendKeys({ type: 'Forest School leader' });
    await drawn(scene);
    expect(role(scene)).to.equal('forest-School-leader');
    await press(scene, 'Tab');
    const select = control<HTMLSelectElement>(scene, scene.at);
    expect(words(select.selectedOptions[0]!)).to.match(/^Forest School leader \(not on/);
    expect(scene.root.getElementById(`${select.id}-own`)).to.equal(null);
  });

  it('that no code can hold stays as typed, and says what can be held', async () => {
    const scene = await roleOf();
    await sendKeys({ type: 'Zoë’s “dad”' });
    await press(scene, 'Tab');
    const own = control(scene, `${scene.at}/own`);
    expect(own.value).to.equal('Zoë’s “dad”');
    expect(own.getAttribute('aria-invalid')).to.equal('true');
    expect(words(own.closest('.field')!)).to.match(/letters from A to Z/);
    expect(scene.editor.checkValidity()).to.equal(false);
  });

  it('that is left empty changes nothing', async () => {
    const scene = await roleOf();
    const before = role(scene);
    await press(scene, 'Tab');
    expect(role(scene)).to.equal(before);
  });

  it('stands among any number of others', async () => {
    const scene = await stage();
    const at = '/person/communication/methods';
    scene.editor.focusField(at);
    await drawn(scene);
    const before = scene.editor.plan!.person.communication.methods;
    control(scene, `${at}/own`).focus();
    await sendKeys({ type: 'whistles' });
    await press(scene, 'Tab');
    expect(scene.editor.plan!.person.communication.methods).to.deep.equal([...before, 'whistles']);
    const group = control(scene, at).closest('fieldset')!;
    expect(words(group)).to.contain('Whistles (not on this system’s list)');
    expect(control(scene, `${at}/own`).value).to.equal('');
  });
});
