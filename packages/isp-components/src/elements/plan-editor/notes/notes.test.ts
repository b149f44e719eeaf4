import { expect } from '@open-wc/testing';
import { bareKeys } from '../../../testing/bare-keys.ts';
import { button, drawn, openPart, press, stage, status, words } from '../testing/stage.ts';
import { comment, noted, open, target, thread, toggle, uuid, write } from './testing/noted.ts';

describe('comments on a line', () => {
  it('are not there unless the host wants them', async () => {
    const scene = await stage({ noFindings: true });
    await openPart(scene, 'What we are working on');
    expect(scene.root.querySelector('.notes')).to.equal(null);
  });

  it('are counted at their field, and open under its button', async () => {
    const scene = await noted((s) => [comment(target(s), 'How often?')]);
    const at = target(scene);
    expect(toggle(scene, at).getAttribute('aria-label')).to.match(/^1 comment on “/);
    expect(thread(scene, at)).to.equal(null);
    await open(scene, at);
    expect(toggle(scene, at).getAttribute('aria-expanded')).to.equal('true');
    expect(words(thread(scene, at)))
      .to.contain('Comment by Mrs Okafor')
      .and.to.contain('How often?');
    expect(bareKeys(scene.editor)).to.deep.equal([]);
  });

  it('are drawn anew when the host gives others', async () => {
    const scene = await noted((s) => [comment(target(s), 'How often?')]);
    const at = target(scene);
    await open(scene, at);
    scene.editor.notes = [comment(at, 'How often?'), comment(at, 'And at home?', 5)];
    await drawn(scene);
    expect(toggle(scene, at).getAttribute('aria-label')).to.match(/^2 comments on “/);
    expect(words(thread(scene, at))).to.contain('And at home?');
  });

  it('are written by keyboard, told to the host, and announced', async () => {
    const scene = await noted(() => []);
    const at = target(scene);
    await open(scene, at);
    await write(scene, `comment-${at.replaceAll('/', '-')}`, 'Is this still true?');
    button(scene, 'Add the comment').focus();
    await press(scene, 'Enter');
    const [event] = scene.events;
    expect(event!.detail.change).to.equal('commented');
    expect(event!.detail.note).to.deep.include({
      at,
      kind: 'comment',
      text: 'Is this still true?',
      author: { name: 'Miss Hartley', audience: 'senco' },
    });
    expect(event!.detail.notes).to.deep.equal(scene.editor.notes);
    expect(status(scene)).to.equal('Your comment was added.');
    expect(scene.root.activeElement!.classList.contains('note')).to.be.true;
    expect(toggle(scene, at).getAttribute('aria-label')).to.match(/^1 comment/);
    expect(scene.editor.matches(':state(dirty)')).to.be.false;
  });

  it('say what is missing where nothing was written', async () => {
    const scene = await noted(() => []);
    await open(scene, target(scene));
    button(scene, 'Add the comment').click();
    await drawn(scene);
    expect(scene.events).to.deep.equal([]);
    const box = scene.root.activeElement as HTMLTextAreaElement;
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    const error = scene.root.getElementById(
      box.getAttribute('aria-describedby')!.split(' ').at(-1)!,
    )!;
    expect(words(error)).to.contain('There is nothing written yet');
  });

  it('stay where the host could not store them, and can be sent again', async () => {
    const failed = { status: 'failed', message: 'The server is away.' } as const;
    const scene = await noted(() => [], {}, failed);
    const at = target(scene);
    await open(scene, at);
    await write(scene, `comment-${at.replaceAll('/', '-')}`, 'Is this still true?');
    button(scene, 'Add the comment').click();
    await drawn(scene);
    expect(words(thread(scene, at))).to.contain('The server is away. It is still here.');
    // A host that hands back what it has stored takes nothing away.
    scene.editor.notes = [];
    await drawn(scene);
    expect(words(thread(scene, at))).to.contain('Is this still true?');
    button(scene, 'Try again').click();
    await drawn(scene);
    expect(scene.events).to.have.length(2);
  });

  it('are answered and settled, and can be opened again', async () => {
    const scene = await noted((s) => [comment(target(s), 'How often?')]);
    const at = target(scene);
    await open(scene, at);
    button(scene, 'Reply to Mrs Okafor').click();
    await drawn(scene);
    expect(scene.root.activeElement!.id).to.equal(`reply-${uuid(1)}`);
    await write(scene, `reply-${uuid(1)}`, 'Every day.');
    button(scene, 'Send the reply').click();
    await drawn(scene);
    expect(words(thread(scene, at))).to.contain('Every day.');
    button(scene, 'Mark as settled: the comment by Mrs Okafor').click();
    await drawn(scene);
    expect(scene.root.activeElement).to.equal(toggle(scene, at));
    expect(toggle(scene, at).getAttribute('aria-label')).to.match(/^Comment on/);
    scene.root.querySelector<HTMLDetailsElement>('.thread details')!.open = true;
    button(scene, 'Open again what Mrs Okafor wrote').click();
    await drawn(scene);
    expect(scene.events.map(({ detail }) => detail.change)).to.deep.equal([
      'replied',
      'resolved',
      'reopened',
    ]);
  });

  it('on a line that is gone are kept to be read', async () => {
    const scene = await noted(() => [
      comment(`/outcomes/${uuid(99)}/target`, 'About the old one.'),
    ]);
    expect(words(scene.root.querySelector('details.notes')!)).to.contain('About the old one.');
    // To somebody who does not see all of a plan, a line that is kept back looks just like one that is gone.
    const other = await noted(
      () => [comment(`/outcomes/${uuid(99)}/target`, 'About the old one.')],
      { audience: 'class-teacher' },
    );
    expect(other.root.textContent).not.to.contain('About the old one.');
  });
});
