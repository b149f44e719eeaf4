/** In this order: what is loaded once stays loaded for the page. */
import { expect } from '@open-wc/testing';
import { laterRules } from '../../context/later-rules.ts';
import { drawn, stage, typeInto, words, type Stage } from './testing/stage.ts';

const load = () => laterRules.want();
const advice = ({ root }: Stage) =>
  [...root.querySelectorAll('.nav__state--findings')].map((state) => words(state));

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
    await drawn(plan);
    expect(advice(plan).join()).to.match(/suggestion/);
  });

  it('is there at once for the next editor', async () => {
    expect(advice(await vaguePlan()).join()).to.match(/suggestion/);
  });
});
