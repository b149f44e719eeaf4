import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, drawn, openPart, stage, words, type Stage } from './testing/stage.ts';

const section = ({ root }: Stage) => root.querySelector('.section')!;
const controls = (scene: Stage) => section(scene).querySelectorAll('input, textarea, select');

describe('what may be changed', () => {
  it('a class teacher reads why there is a plan, and is told who changes it', async () => {
    const scene = await stage({ audience: 'class-teacher' });
    await openPart(scene, 'Why there is a plan');
    expect(controls(scene)).to.have.length(0);
    expect(words(section(scene))).to.contain('The SENCO changes this part of the plan.');
    expect(words(section(scene))).to.contain('Targeted');
  });

  it('a class teacher writes about barriers, and takes none out', async () => {
    const scene = await stage({ audience: 'class-teacher' });
    await openPart(scene, 'What gets in the way');
    const [barrier] = scene.given.barriers;
    scene.editor.focusField(`/barriers/${barrier!.id}/impact`);
    await drawn(scene);
    await sendKeys({ type: 'More. ' });
    expect(scene.editor.plan!.barriers[0]!.impact).to.contain('More. ');
    expect(section(scene).querySelector('.line__remove')).to.equal(null);
  });

  it('what is kept back from the audience is not in the page', async () => {
    const scene = await stage({ audience: 'class-teacher' });
    await openPart(scene, 'What gets in the way');
    expect(scene.root.innerHTML).not.to.contain('sister');
    await openPart(scene, 'What adults do');
    expect(scene.root.innerHTML).not.to.contain('sister');
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('a parent adds their own words and goes on writing in them, and reads the others’', async () => {
    const plan = (await stage()).given;
    const mother = plan.people.find(({ role }) => role === 'parent')!;
    const scene = await stage({ audience: 'parent', actorPerson: mother.id });
    await openPart(scene, 'In their own words');
    const count = scene.given.voices.length;
    button(scene, 'Add somebody’s words').click();
    await drawn(scene);
    const line = section(scene).querySelector('.line--draft')!;
    line.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.click();
    await drawn(scene);
    const id = line.id.replace('at-voices-', '');
    const method = line.querySelector<HTMLSelectElement>(`#at-voices-${id}-method`)!;
    method.value = 'written';
    method.dispatchEvent(new Event('change'));
    line.querySelector<HTMLElement>(`#at-voices-${id}-words`)!.focus();
    await sendKeys({ type: 'He slept well.' });
    await drawn(scene);
    expect(scene.editor.plan!.voices).to.have.length(count + 1);
    expect(scene.editor.plan!.voices.at(-1)).to.include({
      words: 'He slept well.',
      speaker: 'family',
      person: mother.id,
    });
  });

  for (const [audience, part, place, reason] of [
    ['parent', 'The child or young person', 'UPN', 'kept off family copies'],
    ['class-teacher', 'Why there is a plan', 'Disability', 'kept to those who decide'],
  ] as const) {
    it(`a ${audience} is told that “${place}” is not shown, not that it is empty`, async () => {
      const scene = await stage({ audience });
      await openPart(scene, part);
      const shown = words(section(scene));
      expect(shown).to.contain('Not shown to you.');
      expect(shown).to.contain(reason);
      expect(shown).not.to.contain('Nothing here yet.');
    });
  }

  it('an audience that nobody knows may change nothing', async () => {
    const scene = await stage({ audience: 'passer-by' });
    expect(controls(scene)).to.have.length(0);
  });
});
