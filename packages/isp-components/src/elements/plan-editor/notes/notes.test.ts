import type { LineNote } from '@isp-kit/core/edit/notes';
import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { IspNoteChangeEvent, NoteOutcome } from '../../../events/note-change.ts';
import { bareKeys } from '../../../testing/bare-keys.ts';
import {
  button,
  drawn,
  openPart,
  press,
  stage,
  status,
  words,
  type Stage,
  type StageOptions,
} from '../testing/stage.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const target = ({ given }: Stage) => `/outcomes/${given.outcomes[0]!.id}/target`;

const comment = (at: string, text: string, n = 1): LineNote => ({
  id: uuid(n),
  kind: 'comment',
  at,
  text,
  author: { name: 'Mrs Okafor', audience: 'senco' },
  writtenAt: '2026-11-20T10:32:00Z',
  replies: [],
  status: 'open',
});

const suggestion = (at: string, value: string, basedOn: string): LineNote => ({
  ...comment(at, 'Clearer for him.', 2),
  kind: 'suggestion',
  edit: { type: 'set', at, value },
  basedOn,
});

interface Noted extends Stage {
  readonly events: IspNoteChangeEvent[];
}

/** An editor with notes on it, and a host that stores them. */
async function noted(
  notes: (scene: Stage) => readonly LineNote[],
  options: StageOptions = {},
  outcome: NoteOutcome = { status: 'stored' },
): Promise<Noted> {
  const scene = await stage({ noFindings: true, ...options });
  const events: IspNoteChangeEvent[] = [];
  scene.editor.actorName = 'Miss Hartley';
  scene.editor.addEventListener('isp-note-change', (event) => {
    events.push(event);
    event.detail.respondWith(Promise.resolve(outcome));
  });
  scene.editor.notes = notes(scene);
  scene.editor.focusField(target(scene));
  await waitUntil(() => scene.root.querySelector('.notes') !== null, 'notes', { timeout: 8000 });
  await drawn(scene);
  return { ...scene, events };
}

const id = (at: string) => `at${at.replaceAll('/', '-')}`;
const toggle = ({ root }: Stage, at: string) =>
  root.getElementById(`${id(at)}-notes`) as HTMLButtonElement;
const thread = ({ root }: Stage, at: string) => root.getElementById(`${id(at)}-thread`)!;

async function open(scene: Stage, at: string): Promise<void> {
  toggle(scene, at).focus();
  await press(scene, 'Enter');
}

async function write(scene: Stage, box: string, text: string): Promise<void> {
  const area = scene.root.getElementById(box) as HTMLTextAreaElement;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn(scene);
}

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
    button(scene, 'Mark the comment by Mrs Okafor as settled').click();
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

describe('suggestions', () => {
  it('come from whoever may not change the line, and show what would change', async () => {
    const scene = await noted(() => [], { audience: 'parent' });
    const at = target(scene);
    await open(scene, at);
    button(scene, 'Suggest other words for “How we shall know”').click();
    await drawn(scene);
    const now = scene.given.outcomes[0]!.target!;
    const box = scene.root.activeElement as HTMLTextAreaElement;
    expect(box.value).to.equal(now);
    await write(scene, box.id, `${now} At home too.`);
    button(scene, 'Suggest this').click();
    await drawn(scene);
    expect(scene.events[0]!.detail.change).to.equal('suggested');
    expect(scene.events[0]!.detail.note).to.deep.include({
      kind: 'suggestion',
      edit: { type: 'set', at, value: `${now} At home too.` },
      basedOn: now,
    });
    expect(words(thread(scene, at).querySelector('mark')!)).to.contain('At home too.');
    expect(thread(scene, at).textContent).not.to.contain('Accept');
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('are accepted by another as one step of the plan, which can be undone', async () => {
    const scene = await noted((s) => [
      suggestion(target(s), 'Two of three.', s.given.outcomes[0]!.target!),
    ]);
    const edits: unknown[] = [];
    scene.editor.addEventListener('isp-plan-change', ({ detail }) => edits.push(detail.edit));
    await open(scene, target(scene));
    button(scene, 'Accept the suggestion by Mrs Okafor').click();
    await drawn(scene);
    expect(scene.editor.plan!.outcomes[0]!.target).to.equal('Two of three.');
    expect(edits).to.deep.equal([{ type: 'set', at: target(scene), value: 'Two of three.' }]);
    expect(scene.events[0]!.detail.note).to.deep.include({ status: 'accepted' });
    expect(scene.events[0]!.detail.note.decidedBy!.name).to.equal('Miss Hartley');
    expect(status(scene)).to.contain('The suggestion is in the plan.');
    expect(scene.root.activeElement).to.equal(toggle(scene, target(scene)));
    expect(scene.editor.undo()).to.be.true;
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('show what the line says now where it has changed since, and only then change it', async () => {
    const scene = await noted((s) => [suggestion(target(s), 'Two of three.', 'Older words.')]);
    await open(scene, target(scene));
    button(scene, 'Accept the suggestion by Mrs Okafor').click();
    await drawn(scene);
    expect(scene.editor.plan).to.deep.equal(scene.given);
    const said = words(thread(scene, target(scene)));
    for (const text of ['Older words.', 'Two of three.', scene.given.outcomes[0]!.target!]) {
      expect(said).to.contain(text);
    }
    button(scene, 'Use the suggestion all the same').click();
    await drawn(scene);
    expect(scene.editor.plan!.outcomes[0]!.target).to.equal('Two of three.');
  });

  it('are declined with a reason', async () => {
    const scene = await noted((s) => [
      suggestion(target(s), 'Two of three.', s.given.outcomes[0]!.target!),
    ]);
    await open(scene, target(scene));
    button(scene, 'Decline the suggestion by Mrs Okafor').click();
    await drawn(scene);
    button(scene, 'Decline with this reason').click();
    await drawn(scene);
    expect(scene.events).to.deep.equal([]);
    await write(scene, `decline-${uuid(2)}`, 'He chose these words.');
    button(scene, 'Decline with this reason').click();
    await drawn(scene);
    expect(scene.events[0]!.detail.note).to.deep.include({
      status: 'declined',
      reason: 'He chose these words.',
    });
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('are the only way while the editor is for suggesting', async () => {
    const scene = await noted(() => []);
    scene.editor.suggesting = true;
    await drawn(scene);
    const section = scene.root.querySelector('.section')!;
    expect(section.querySelector('[part="field"] textarea, [part="field"] input')).to.equal(null);
    expect(words(section)).to.contain('You are suggesting changes');
    await open(scene, target(scene));
    expect(() => button(scene, 'Suggest other words for “How we shall know”')).not.to.throw();
  });
});

for (const width of [320, 1280]) {
  describe(`comments have nothing that axe objects to, ${width} wide`, () => {
    before(() => setViewport({ width, height: 900 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('with every kind of note and box open', async () => {
      const scene = await noted((s) => [
        comment(target(s), 'How often?'),
        suggestion(target(s), 'Two of three.', s.given.outcomes[0]!.target!),
      ]);
      await open(scene, target(scene));
      button(scene, 'Reply to Mrs Okafor').click();
      await drawn(scene);
      button(scene, 'Add the comment').click();
      await drawn(scene);
      await expect(scene.editor).to.be.accessible();
      expect(bareKeys(scene.editor)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  });
}
