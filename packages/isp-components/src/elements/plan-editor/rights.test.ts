import { rightsFor, type Rights } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { laterAccess } from '../../context/later-access.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import type { IspPlanEditor } from './plan-editor.ts';
import { drawn, openPart, today, words } from './testing/stage.ts';

interface Shown {
  readonly plan: Plan;
  readonly audience?: string;
  readonly rights?: Rights;
}

const show = ({ plan, audience = 'senco', rights }: Shown) =>
  fixture<IspPlanEditor>(
    html`<isp-plan-editor
      .plan=${plan}
      .rights=${rights}
      audience=${audience}
      today=${today}
      no-findings
    ></isp-plan-editor>`,
  );

const contentOf = ({ shadowRoot }: IspPlanEditor) => words(shadowRoot!.querySelector('.frame')!);
const controlsIn = ({ shadowRoot }: IspPlanEditor) =>
  shadowRoot!.querySelectorAll('.section input, .section textarea, .section select');

async function partOf(editor: IspPlanEditor, title: string): Promise<string> {
  await openPart({ editor, root: editor.shadowRoot!, given: editor.plan! }, title);
  const shown = () => words(editor.shadowRoot!.querySelector('.section')!);
  await waitUntil(() => !shown().includes('This part is on its way.'), 'the part', {
    timeout: 10_000,
  });
  return shown();
}

// The first of these runs before anything has loaded the table.
describe('the rights of whoever is writing', () => {
  let plan: Plan;
  before(async () => {
    plan = await fixturePlan('year-8-planning-and-anxiety');
  });
  afterEach(() => {
    Reflect.deleteProperty(laterAccess, 'want');
  });

  it('come with the plan, and then no table is loaded', async () => {
    const rights = rightsFor(plan, { actor: { audience: 'class-teacher' }, today });
    const sent = JSON.parse(JSON.stringify(rights)) as Rights;
    const editor = await show({ plan, rights: sent });
    expect(laterAccess.loaded).to.equal(undefined);
    expect(await partOf(editor, 'Why there is a plan')).to.contain(
      'The SENCO changes this part of the plan.',
    );
    expect(controlsIn(editor)).to.have.length(0);
    await partOf(editor, 'What gets in the way');
    expect(editor.shadowRoot!.innerHTML).not.to.contain('sister');
    expect(laterAccess.loaded).to.equal(undefined);
  });

  it('are asked for again where the table did not load; until then nothing is shown', async () => {
    laterAccess.want = () => Promise.resolve(undefined);
    const editor = await show({ plan });
    expect(contentOf(editor)).to.contain('The plan could not be opened');
    expect(contentOf(editor)).not.to.contain(plan.person.familyName);
    await expect(editor).to.be.accessible();
    Reflect.deleteProperty(laterAccess, 'want');
    editor.shadowRoot!.querySelector('button')!.click();
    await drawn({ editor });
    expect(contentOf(editor)).not.to.contain('The plan could not be opened');
    expect(controlsIn(editor).length).to.be.greaterThan(0);
  });

  it('are a young person’s own from the day that the law sets, and a child’s before', async () => {
    const asBorn = (dateOfBirth: string): Plan => ({
      ...plan,
      person: { ...plan.person, dateOfBirth },
      basis: { ...plan.basis, disability: 'yes' },
    });
    const basis = async (dateOfBirth: string) =>
      partOf(
        await show({ plan: asBorn(dateOfBirth), audience: 'young-person' }),
        'Why there is a plan',
      );
    expect(await basis('2010-08-31')).not.to.contain('Not shown to you.');
    expect(await basis('2010-09-01')).to.contain('Not shown to you.');
  });

  it('are those that were set last', async () => {
    const editor = await show({ plan });
    await partOf(editor, 'Why there is a plan');
    expect(controlsIn(editor).length).to.be.greaterThan(0);
    editor.audience = 'class-teacher';
    await editor.updateComplete;
    expect(controlsIn(editor)).to.have.length(0);
    editor.rights = rightsFor(plan, { actor: { audience: 'senco' }, today });
    await editor.updateComplete;
    expect(controlsIn(editor).length).to.be.greaterThan(0);
  });
});
