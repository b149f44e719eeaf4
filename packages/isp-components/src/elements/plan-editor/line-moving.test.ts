import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { laterMoving } from './line-moving/later-moving.ts';
import { drawn, openPart, press, stage, status, type Stage } from './testing/stage.ts';

const focused = ({ root }: Stage) => root.activeElement as HTMLElement;
const ids = ({ editor }: Stage) => editor.plan!.outcomes.map(({ id }) => id);
const handleOf = ({ root }: Stage, id: string) =>
  root.querySelector<HTMLElement>(`#at-outcomes-${id}-handle`)!;

async function outcomes(): Promise<Stage> {
  const scene = await stage();
  await openPart(scene, 'What we are working on');
  await laterMoving.want();
  return scene;
}

/** How much is left in the page of a line that was lifted. */
const traces = ({ root }: Stage) =>
  [...root.querySelectorAll<HTMLElement>('.lines > li')].filter(
    ({ dataset, style }) => 'drop' in dataset || 'lifted' in dataset || style.translate !== '',
  ).length;

describe('a line moved by the keys of its handle', () => {
  it('Space lifts it, arrows choose a place, Space puts it there, as one step', async () => {
    const scene = await outcomes();
    const [a, b, c] = ids(scene);
    handleOf(scene, a!).focus();
    await press(scene, ' ');
    expect(status(scene)).to.contain('place 1 of 3');
    expect(handleOf(scene, a!).getAttribute('aria-pressed')).to.equal('true');
    await press(scene, 'ArrowDown');
    await press(scene, 'ArrowDown');
    await press(scene, 'ArrowDown');
    expect(ids(scene)).to.deep.equal([a, b, c]);
    expect(status(scene)).to.contain('number 3 of 3');
    await press(scene, ' ');
    expect(ids(scene)).to.deep.equal([b, c, a]);
    expect(status(scene)).to.contain('to place 3 of 3');
    expect(focused(scene).id).to.equal(`at-outcomes-${a!}-handle`);
    expect(handleOf(scene, a!).hasAttribute('aria-pressed')).to.be.false;
    scene.editor.undo();
    expect(ids(scene)).to.deep.equal([a, b, c]);
  });

  it('Escape leaves it where it was, and is not heard outside', async () => {
    const scene = await outcomes();
    const before = ids(scene);
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    handleOf(scene, before[2]!).focus();
    await press(scene, 'Enter');
    await press(scene, 'Home');
    expect(scene.root.querySelectorAll('[data-drop="before"]')).to.have.length(1);
    await press(scene, 'Escape');
    document.removeEventListener('keydown', listen);
    expect(heard).not.to.contain('Escape');
    expect(ids(scene)).to.deep.equal(before);
    expect(scene.root.querySelectorAll('[data-drop], [data-lifted]')).to.have.length(0);
    expect(status(scene)).to.contain('stays in place 3 of 3');
  });

  it('going elsewhere leaves it where it was', async () => {
    const scene = await outcomes();
    const before = ids(scene);
    handleOf(scene, before[0]!).focus();
    await press(scene, ' ');
    await press(scene, 'ArrowDown');
    await sendKeys({ press: 'Tab' });
    await drawn(scene);
    expect(ids(scene)).to.deep.equal(before);
    expect(scene.root.querySelectorAll('[data-lifted]')).to.have.length(0);
  });
});

/** A finger on a handle: capture needs a pointer that the browser knows, so it is stood in for. */
function finger(scene: Stage, id: string) {
  const handle = handleOf(scene, id);
  handle.setPointerCapture = () => undefined;
  const fire = (type: string, clientY: number) =>
    handle.dispatchEvent(
      new PointerEvent(type, {
        ...{ pointerId: 7, pointerType: 'touch', isPrimary: true, button: 0 },
        ...{ clientX: 20, clientY, bubbles: true, composed: true, cancelable: true },
      }),
    );
  const { top } = handle.getBoundingClientRect();
  return { handle, start: top + 10, fire };
}

const middle = (element: Element) => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

describe('a line dragged by its handle', () => {
  it('goes where the bar showed', async () => {
    const scene = await outcomes();
    const [a, b, c] = ids(scene);
    const { start, fire } = finger(scene, a!);
    fire('pointerdown', start);
    fire('pointermove', start + 10);
    // The lines are folded now.
    const after = middle(handleOf(scene, b!).closest('li')!) + 5;
    fire('pointermove', after);
    const over = scene.root.querySelector('[data-drop]')!;
    expect(over.querySelector('.line')!.id).to.equal(`at-outcomes-${b!}`);
    expect(over.getAttribute('data-drop')).to.equal('after');
    fire('pointerup', after);
    await drawn(scene);
    expect(ids(scene)).to.deep.equal([b, a, c]);
    expect(status(scene)).to.contain('to place 2 of 3');
    expect(traces(scene)).to.equal(0);
  });

  for (const [how, end] of [
    ['the browser takes the pointer away', 'pointercancel'],
    ['Escape is pressed', 'Escape'],
  ] as const) {
    it(`stays where it was when ${how}`, async () => {
      const scene = await outcomes();
      const before = ids(scene);
      const { start, fire } = finger(scene, before[0]!);
      fire('pointerdown', start);
      fire('pointermove', start + 400);
      if (end === 'Escape') await sendKeys({ press: 'Escape' });
      else fire(end, start + 400);
      fire('pointerup', start + 400);
      await drawn(scene);
      expect(ids(scene)).to.deep.equal(before);
      expect(traces(scene)).to.equal(0);
    });
  }

  it('a press that hardly moves is no drag', async () => {
    const scene = await outcomes();
    const before = ids(scene);
    const { start, fire } = finger(scene, before[0]!);
    fire('pointerdown', start);
    fire('pointermove', start + 2);
    fire('pointerup', start + 2);
    await drawn(scene);
    expect(scene.root.querySelectorAll('[data-lifted]')).to.have.length(0);
    expect(ids(scene)).to.deep.equal(before);
  });

  it('scrolls the page while it is held near the edge of the window', async () => {
    const scene = await outcomes();
    // A tab that is not in front gets no frames.
    const { requestAnimationFrame } = globalThis;
    globalThis.requestAnimationFrame = (step) => window.setTimeout(() => step(0), 16);
    scrollTo(0, 0);
    const { start, fire } = finger(scene, ids(scene)[0]!);
    fire('pointerdown', start);
    fire('pointermove', innerHeight - 4);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const scrolled = document.scrollingElement!.scrollTop;
    fire('pointercancel', innerHeight - 4);
    globalThis.requestAnimationFrame = requestAnimationFrame;
    expect(scrolled).to.be.above(20);
    const { scrollTop } = document.scrollingElement!;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.scrollingElement!.scrollTop).to.equal(scrollTop);
  });
});
