import { expect } from '@open-wc/testing';
import { laterSections } from './later-sections.ts';
import { control, tick } from '../testing/later.ts';
import { button, drawn, stage, typeInto, type Stage } from '../testing/stage.ts';

async function open(scene: Stage, at: string): Promise<void> {
  await laterSections.want();
  scene.editor.focusField(at);
  await drawn(scene);
}

describe('who may see a line, in the editor', () => {
  it('is decided on the line, with the reason and the readers that are left', async () => {
    const scene = await stage();
    const { id } = scene.given.barriers[0]!;
    const at = `/barriers/${id}`;
    await open(scene, `${at}/statement`);
    control<HTMLElement>(scene, `${at}/restricted`).click();
    await drawn(scene);
    button(scene, 'Keep it from some readers').click();
    await drawn(scene);
    await tick(scene, `${at}/restricted/kind`, 'Kept back because the child or family asked');
    expect(scene.editor.plan!.barriers[0]).not.to.have.property('restricted');
    await typeInto(scene, `${at}/restricted/reason`, 'Jude asked for it.');
    await tick(scene, `${at}/restricted/audiences`, 'Class teacher');
    expect(scene.editor.plan!.barriers[0]!.restricted).to.deep.equal({
      kind: 'by-request',
      reason: 'Jude asked for it.',
      audiences: ['class-teacher'],
    });
    button(scene, 'Let everybody see it again').click();
    await drawn(scene);
    expect(scene.editor.plan!.barriers[0]).to.deep.equal(scene.given.barriers[0]);
    expect(scene.root.activeElement).to.equal(control(scene, `${at}/restricted`));
  });

  it('is not offered to anybody who may not decide it', async () => {
    const scene = await stage({ audience: 'class-teacher' });
    await open(scene, `/barriers/${scene.given.barriers[0]!.id}/statement`);
    expect(scene.root.querySelector('.mark')).to.equal(null);
  });
});
