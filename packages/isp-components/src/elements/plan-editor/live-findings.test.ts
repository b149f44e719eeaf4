/** In this order: what is loaded once stays loaded for the page. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { laterRules } from '../../context/later-rules.ts';
import { button, drawn, openPart, stage, typeInto, words, type Stage } from './testing/stage.ts';

const load = () => laterRules.want();
const advice = ({ root }: Stage) =>
  [...root.querySelectorAll('.section__findings > summary')].map((state) => words(state));
const advised = (plan: Stage) =>
  waitUntil(() => advice(plan).length > 0, 'nothing is advised', { timeout: 10_000 });

/** Has the rules not come, and gives how often they were asked for. */
function failToLoad(): readonly undefined[] {
  const wants: undefined[] = [];
  laterRules.want = () => {
    wants.push(undefined);
    return Promise.resolve(undefined);
  };
  return wants;
}

/** A plan that gives the rules something to say. */
async function vaguePlan(): Promise<Stage> {
  const given = await stage();
  const plan = structuredClone(given.given);
  plan.about.strengths = [];
  given.editor.plan = plan;
  await drawn(given);
  return given;
}

describe('advice while writing', () => {
  afterEach(() => Reflect.deleteProperty(laterRules, 'want'));

  it('is neither given nor loaded where the page wants none', async () => {
    const wants = failToLoad();
    const quiet = await stage({ noFindings: true });
    await drawn(quiet);
    expect(wants.length).to.equal(0);
    quiet.editor.noFindings = false;
    await drawn(quiet);
    expect(wants.length).to.equal(1);
  });

  it('that cannot be loaded leaves the plan to be written, and is asked for once, not at every key', async () => {
    const wants = failToLoad();
    const alone = await vaguePlan();
    await typeInto(alone, '/person/pronouns', 'they');
    expect(alone.editor.plan?.person.pronouns).to.equal('they');
    expect(advice(alone)).to.deep.equal([]);
    expect(alone.root.querySelector('[part="error-summary"]')).to.equal(null);
    expect(wants.length).to.equal(1);
  });

  it('comes after the plan is there to be written in, without anybody asking', async () => {
    expect(laterRules.loaded).to.equal(undefined);
    const plan = await vaguePlan();
    expect(plan.root.querySelector('input, textarea')).not.to.equal(null);
    await load();
    await advised(plan);
    expect(advice(plan).join()).to.match(/suggestion/);
  });

  it('is there soon for the next editor', async () => {
    const plan = await vaguePlan();
    await advised(plan);
    expect(advice(plan).join()).to.match(/suggestion/);
  });

  it('stands beside what it is about, with why, and with where it comes from', async () => {
    const plan = await vaguePlan();
    await advised(plan);
    const note = plan.root.querySelector('[role="note"]')!;
    expect(note.closest('.list')!.getAttribute('aria-label')).to.equal('Strengths');
    for (const details of note.querySelectorAll('details')) details.open = true;
    const why = note.querySelector<HTMLButtonElement>('.advice__item button')!;
    why.click();
    await drawn(plan);
    expect(why.getAttribute('aria-expanded')).to.equal('true');
    const reasons = plan.root.getElementById(why.getAttribute('aria-controls')!)!;
    expect(words(reasons)).to.contain('Why it matters').and.contain('Where this comes from');
  });

  it('says nothing of a new line while somebody writes in it, and says it once they leave', async () => {
    const plan = await stage();
    await openPart(plan, 'What we are working on');
    button(plan, 'Add an outcome').click();
    await drawn(plan);
    await sendKeys({ type: 'To improve.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Indep' });
    await drawn(plan);
    const { id } = plan.editor.plan!.outcomes.at(-1)!;
    const said = () => plan.root.querySelector(`#at-outcomes-${id} .advice`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(said()).to.equal(null);
    plan.root.getElementById('save')!.focus();
    await waitUntil(() => said() !== null, 'nothing was said after leaving', { timeout: 10_000 });
    expect(words(said()!)).not.to.equal('');
  });
});
