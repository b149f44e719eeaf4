/** A list of hundreds of lines: what a key draws and checks in it does not grow with it, and nothing of it is lost. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Plan } from '@isp-kit/core/plan';
import { laterRules } from '../../context/later-rules.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { drawn, openPart, stage, words, type Stage } from './testing/stage.ts';

const MANY = 300;

/** A plan with so many more barriers. */
async function longPlan(): Promise<Plan> {
  const plan = structuredClone(await fixturePlan('year-4-reading'));
  const [barrier] = plan.barriers;
  for (let n = 0; n < MANY; n++) {
    plan.barriers.push({ ...barrier!, id: crypto.randomUUID(), statement: `Barrier ${n}.` });
  }
  return plan;
}

async function longList(noFindings = true): Promise<Stage> {
  const scene = await stage({ noFindings });
  const given = await longPlan();
  scene.editor.plan = given;
  await drawn(scene);
  // The test says what is near, and not the window that it happens to run in.
  const quiet = (event: Event) => {
    if (event.isTrusted) event.stopImmediatePropagation();
  };
  scene.root.addEventListener('contentvisibilityautostatechange', quiet, { capture: true });
  await openPart(scene, 'What gets in the way');
  return { ...scene, given };
}

const cards = ({ root }: Stage) => [...root.querySelectorAll<HTMLElement>('.lines > li > .line')];
const at = ({ given }: Stage, index: number) => `/barriers/${given.barriers[index]!.id}`;
const idOf = (path: string) => `at${path.replaceAll('/', '-')}`;

/** Puts focus in the statement of a line. */
async function writeIn(scene: Stage, index: number): Promise<void> {
  const path = `${at(scene, index)}/statement`;
  const hasFocus = () => scene.root.activeElement?.id === idOf(path);
  scene.editor.focusField(path);
  await waitUntil(hasFocus, 'focus is in the field', { timeout: 10_000 });
}

/** Says that the browser has begun to draw the card, or is about to stop. */
async function tell(scene: Stage, index: number, skipped: boolean): Promise<void> {
  const event = new ContentVisibilityAutoStateChangeEvent('contentvisibilityautostatechange', {
    skipped,
    bubbles: true,
  });
  cards(scene)[index]!.parentElement!.dispatchEvent(event);
  await drawn(scene);
}

const isWhole = (card: Element) => card.querySelector('.line__remove') !== null;

describe('a list of hundreds of lines', () => {
  it('has the name of every line in the page, for whoever looks for it', async () => {
    const scene = await longList();
    const names = cards(scene).map((card) => words(card.querySelector('.line__name')!));
    expect(names).to.deep.equal(scene.given.barriers.map(({ statement }) => statement));
    const headings = scene.root.querySelectorAll('.lines > li > .line h4, .lines > li > .line h3');
    expect(headings.length).to.equal(names.length);
  });

  it('has no more controls than a short one has, however long it is', async () => {
    const scene = await longList();
    const controls = () =>
      scene.root.querySelectorAll('.lines :is(button, input, select, textarea)').length;
    expect(controls()).to.be.lessThan(150);
    // Some are drawn whole from the start, and those at the ends always, so that keys lead in.
    const all = cards(scene);
    expect(isWhole(all[0]!) && isWhole(all[5]!) && isWhole(all.at(-1)!)).to.equal(true);
    expect(isWhole(all[100]!)).to.equal(false);
  });

  it('draws a card whole when it comes near, and its name alone when it is far again', async () => {
    const scene = await longList();
    await tell(scene, 100, false);
    expect(isWhole(cards(scene)[100]!)).to.equal(true);
    expect(isWhole(cards(scene)[101]!)).to.equal(false);
    await tell(scene, 100, true);
    expect(isWhole(cards(scene)[100]!)).to.equal(false);
  });

  it('never takes away what somebody is in, or has opened', async () => {
    const scene = await longList();
    await writeIn(scene, 150);
    await tell(scene, 150, true);
    expect(scene.root.activeElement!.id).to.equal(idOf(`${at(scene, 150)}/statement`));
    expect(isWhole(cards(scene)[150]!)).to.equal(true);
    await writeIn(scene, 200);
    expect(cards(scene)[150]!.querySelector('textarea')).not.to.equal(null);
  });

  it('is drawn whole where the browser tells nothing', async () => {
    const told = Object.getOwnPropertyDescriptor(
      globalThis,
      'ContentVisibilityAutoStateChangeEvent',
    )!;
    Reflect.deleteProperty(globalThis, 'ContentVisibilityAutoStateChangeEvent');
    try {
      expect(cards(await longList()).every(isWhole)).to.equal(true);
    } finally {
      Object.defineProperty(globalThis, 'ContentVisibilityAutoStateChangeEvent', told);
    }
  });

  it('draws one card for a key, and nothing anew in the others', async () => {
    const scene = await longList();
    await writeIn(scene, 150);
    await drawn(scene);
    const seen = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        seen.add(element?.closest('.line')?.id ?? '');
      }
    });
    const watched = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(scene.root.querySelector('.lines')!, watched);
    await sendKeys({ type: 'More.' });
    await drawn(scene);
    observer.disconnect();
    expect(scene.editor.plan!.barriers[150]!.statement).to.contain('More.');
    expect([...seen]).to.deep.equal([idOf(at(scene, 150))]);
  });

  it('shares with the plan before all that a key, or taking it back, did not touch', async () => {
    const scene = await longList();
    await writeIn(scene, 150);
    await sendKeys({ type: 'More.' });
    await drawn(scene);
    const written = scene.editor.plan!.barriers;
    expect(scene.editor.undo()).to.equal(true);
    await drawn(scene);
    const back = scene.editor.plan!.barriers;
    expect(back[150]!.statement).to.equal(scene.given.barriers[150]!.statement);
    expect(back.filter((line, index) => line !== written[index]).length).to.equal(1);
  });

  it('has few rules look again for a key', async () => {
    const rules = (await laterRules.want())!.rules as unknown as { check: () => unknown }[];
    const checks = rules.map(({ check }) => check);
    let looked = 0;
    rules.forEach((rule, index) => {
      rule.check = function count(...input: []) {
        looked += 1;
        return checks[index]!.apply(rule, input);
      };
    });
    try {
      const scene = await longList(false);
      await writeIn(scene, 150);
      const advised = () => scene.root.querySelector('.section__findings') !== null;
      await waitUntil(advised, 'the plan is checked', { timeout: 20_000 });
      const atFirst = looked;
      expect(atFirst).to.be.greaterThan(50);
      await sendKeys({ type: 'a' });
      await waitUntil(() => looked > atFirst, 'it is checked again', { timeout: 20_000 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(looked - atFirst).to.be.lessThan(atFirst / 3);
    } finally {
      rules.forEach((rule, index) => {
        rule.check = checks[index]!;
      });
    }
  });
});
