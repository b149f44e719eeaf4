import { expect } from '@open-wc/testing';
import { drawn, stage, words, type Stage } from '../testing/stage.ts';
import { control } from '../testing/later.ts';

async function write(scene: Stage, text: string): Promise<Element> {
  const at = `/outcomes/${scene.given.outcomes[0]!.id}/statement`;
  scene.editor.focusField(at);
  await drawn(scene);
  const area = control<HTMLTextAreaElement>(scene, at);
  area.value = text;
  area.dispatchEvent(new Event('input'));
  await drawn(scene);
  return area.closest('.field')!;
}

const spoken = (field: Element) => field.querySelector('[aria-live]');

describe('the count of what is left', () => {
  it('is nowhere while there is room', async () => {
    const scene = await stage();
    expect(spoken(await write(scene, 'Short.'))).to.equal(null);
  });

  it('has a region that is silent before it speaks', async () => {
    const scene = await stage();
    const field = await write(scene, 'x'.repeat(1800));
    expect(words(spoken(field)!)).to.equal('');
    await write(scene, 'x'.repeat(1887));
    expect(words(spoken(field)!)).to.equal('You have 120 characters left.');
    expect(words(field.querySelector('.field__count')!)).to.equal('You have 113 characters left.');
  });

  it('counts characters and not halves of them, as the plan does', async () => {
    const scene = await stage();
    const field = await write(scene, '🎈'.repeat(2000));
    expect(words(field.querySelector('.field__count')!)).to.equal('You have 0 characters left.');
    expect(scene.editor.plan!.outcomes[0]!.statement).to.equal('🎈'.repeat(2000));
    await write(scene, '🎈'.repeat(2001));
    expect(words(field.querySelector('.field__count')!)).to.equal('You have 1 character too many.');
    expect(scene.editor.plan!.outcomes[0]!.statement).to.equal('🎈'.repeat(2000));
  });
});
