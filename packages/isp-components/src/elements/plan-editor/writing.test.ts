import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IspPlanChangeEvent } from '../../events/plan-change.ts';
import {
  answerSaves,
  drawn,
  press,
  save,
  stage,
  status,
  stored,
  typeInto,
  words,
  type Stage,
} from './testing/stage.ts';

const firstOutcome = ({ given }: Stage) => `/outcomes/${given.outcomes[0]!.id}`;
const summary = ({ root }: Stage) => root.querySelector<HTMLElement>('#summary');
const field = ({ root }: Stage) => root.activeElement as HTMLInputElement;

describe('typing in the plan editor', () => {
  it('changes the plan at once and says so with an edit', async () => {
    const scene = await stage();
    const events: IspPlanChangeEvent[] = [];
    scene.editor.addEventListener('isp-plan-change', (event) => events.push(event));
    await typeInto(scene, `${firstOutcome(scene)}/statement`, 'Jude plans his week.');
    expect(scene.editor.plan!.outcomes[0]!.statement).to.equal('Jude plans his week.');
    expect(events.at(-1)!.detail).to.deep.equal({
      plan: scene.editor.plan,
      edit: { type: 'set', at: `${firstOutcome(scene)}/statement`, value: 'Jude plans his week.' },
    });
    expect(scene.given.outcomes[0]!.statement).not.to.equal('Jude plans his week.');
    expect(scene.editor.matches(':state(dirty)')).to.be.true;
  });

  it('a required field that is empty keeps the plan, and is told only once it is left', async () => {
    const scene = await stage();
    const at = `${firstOutcome(scene)}/statement`;
    await typeInto(scene, at, '');
    const input = field(scene);
    expect(input.getAttribute('aria-invalid')).to.equal(null);
    await press(scene, 'Tab');
    expect(input.value).to.equal('');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const described = input.getAttribute('aria-describedby')!.split(' ');
    expect(words(scene.root.getElementById(described.at(-1)!)!)).to.match(/^Error: .* is empty/);
    expect(scene.editor.plan!.outcomes[0]!.statement).to.equal(scene.given.outcomes[0]!.statement);
  });

  it('what has to be put right stops a save; the summary has focus and leads to the field', async () => {
    const scene = await stage();
    const asked = answerSaves(scene, (plan) => Promise.resolve({ status: 'saved', plan }));
    await typeInto(scene, `${firstOutcome(scene)}/statement`, '');
    expect(await save(scene)).to.equal(undefined);
    expect(asked).to.have.length(0);
    expect(scene.root.activeElement).to.equal(summary(scene));
    scene.root.querySelectorAll<HTMLElement>('.nav__item')[0]!.click();
    await drawn(scene);
    summary(scene)!.querySelector('a')!.focus();
    await press(scene, 'Enter');
    expect(field(scene).id).to.equal(`at${firstOutcome(scene).replaceAll('/', '-')}-statement`);
    await typeInto(scene, `${firstOutcome(scene)}/statement`, 'Jude starts.');
    expect(summary(scene)).to.equal(null);
    expect((await save(scene))!.status).to.equal('saved');
  });

  it('an impossible date stays as typed, beside the plan', async () => {
    const scene = await stage();
    const at = `${firstOutcome(scene)}/dueOn`;
    await typeInto(scene, at, '31');
    await press(scene, 'Tab');
    field(scene).select();
    await sendKeys({ type: '2' });
    await drawn(scene);
    const day = scene.root.getElementById(`at${at.replaceAll('/', '-')}`) as HTMLInputElement;
    scene.root.querySelector<HTMLElement>('#save')!.focus();
    await drawn(scene);
    expect(day.value).to.equal('31');
    expect(words(day.closest('fieldset')!)).to.contain('must be a real date');
    // The last date that was one stays in the plan.
    expect(scene.editor.plan!.outcomes[0]!.dueOn).to.equal('2027-03-31');
    expect(scene.editor.checkValidity()).to.be.false;
  });

  it('an optional field that is emptied leaves the plan', async () => {
    const scene = await stage();
    await typeInto(scene, `${firstOutcome(scene)}/target`, '');
    expect(scene.editor.plan!.outcomes[0]).not.to.have.property('target');
    expect(scene.editor.checkValidity()).to.be.true;
  });

  it('a date written with noughts is the same date, and is tidied when left', async () => {
    const scene = await stage();
    const at = `${firstOutcome(scene)}/dueOn`;
    await typeInto(scene, at, '09');
    const day = field(scene);
    expect(day.value).to.equal('09');
    expect(scene.editor.plan!.outcomes[0]!.dueOn).to.match(/-09$/);
    scene.root.querySelector<HTMLElement>('#save')!.focus();
    await drawn(scene);
    expect(day.value).to.equal('9');
  });

  it('a change of status goes into the history of the line, once', async () => {
    const scene = await stage();
    const line = scene.given.provision[0]!;
    scene.editor.focusField(`/provision/${line.id}/status`);
    await drawn(scene);
    const select = scene.root.activeElement as HTMLSelectElement;
    for (const value of ['paused', 'ended']) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }
    const after = scene.editor.plan!.provision[0]!;
    expect(after.status).to.equal('ended');
    expect(after.statusHistory.length).to.equal(line.statusHistory.length + 1);
    expect(after.statusHistory.at(-1)).to.include({ status: 'ended', on: '2026-11-22' });
  });

  it('survives a host that draws again, and a host that hands the changed plan back', async () => {
    const scene = await stage();
    await typeInto(scene, `${firstOutcome(scene)}/statement`, 'Mine.');
    scene.editor.plan = scene.given;
    await drawn(scene);
    expect(scene.editor.plan.outcomes[0]!.statement).to.equal('Mine.');
    scene.editor.plan = structuredClone(scene.given);
    expect(scene.editor.plan.outcomes[0]!.statement).to.equal('Mine.');
    const mine = scene.editor.plan;
    scene.editor.plan = mine;
    expect(scene.editor.matches(':state(dirty)')).to.be.true;
  });

  it('asks for a save with what it started from, and starts anew from what was stored', async () => {
    const scene = await stage();
    const asked = answerSaves(scene, (plan) =>
      Promise.resolve({ status: 'saved', plan: stored(plan) }),
    );
    await typeInto(scene, `${firstOutcome(scene)}/statement`, 'Mine.');
    await save(scene);
    expect(asked[0]!.outcomes[0]!.statement).to.equal('Mine.');
    expect(scene.editor.plan!.revision).to.equal(scene.given.revision + 1);
    expect(status(scene)).to.equal('Saved.');
    expect(scene.editor.matches(':state(dirty)')).to.be.false;
  });

  it('an unknown code is kept as an answer of its own', async () => {
    const scene = await stage();
    const plan = structuredClone(scene.given);
    plan.id = 'c84aa4c0-0b10-448c-96f1-1cfeaa3a9799';
    plan.people[0]!.role = 'forest-school-leader';
    scene.editor.plan = plan;
    scene.editor.focusField(`/people/${plan.people[0]!.id}/role`);
    await drawn(scene);
    const select = scene.root.activeElement as HTMLSelectElement;
    expect(select.value).to.equal('forest-school-leader');
    expect(select.selectedOptions[0]!.textContent).to.equal(
      'Forest school leader (not on this system’s list)',
    );
  });
});
