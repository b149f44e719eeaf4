import {
  areasOfDevelopment,
  extendCodes,
  settingKinds,
  type CodeEntry,
  type CodeLists,
} from '@isp-kit/core/codes';
import type { Plan } from '@isp-kit/core/plan';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { setCodeLists } from '../../context/code-lists.ts';
import '../../define/isp-plan-viewer.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

const entry = (code: string, label: string): CodeEntry => ({
  code,
  label,
  familyLabel: `${label} (for families)`,
  definition: `${label}, as our authority means it.`,
  status: 'guidance',
});

const own: CodeLists = {
  'areas-of-development': extendCodes(areasOfDevelopment, {
    version: 'la-1',
    entries: [entry('everyday-maths', 'Everyday mathematics')],
  }),
  'setting-kinds': extendCodes(settingKinds, {
    version: 'la-1',
    entries: [entry('farm-school', 'Farm school')],
  }),
};

async function unusualPlan(): Promise<Plan> {
  const plan = structuredClone(await fixturePlan('year-8-planning-and-anxiety'));
  plan.barriers[0]!.areas = ['everyday-maths'];
  plan.settings[0]!.kind = 'farm-school';
  plan.person.communication.methods = ['speech', 'drumming'];
  return plan;
}

async function show(lists?: CodeLists, audience = 'senco'): Promise<IspPlanViewer> {
  const plan = await unusualPlan();
  return fixture<IspPlanViewer>(
    html`<isp-plan-viewer
      .plan=${plan}
      .codeLists=${lists}
      audience=${audience}
      today="2026-11-22"
    ></isp-plan-viewer>`,
  );
}

const text = ({ shadowRoot }: Element) => shadowRoot!.textContent.replace(/\s+/g, ' ');
const marks = ({ shadowRoot }: Element) =>
  shadowRoot!.querySelectorAll('[part="unknown-code"]').length;

describe('code lists of the host, in the viewer', () => {
  afterEach(() => setCodeLists({}));

  it('give their labels and meanings, for staff and for families', async () => {
    const staff = text(await show(own));
    expect(staff).to.contain('Everyday mathematics');
    expect(staff).to.contain('Everyday mathematics, as our authority means it.');
    expect(staff).to.contain('Farm school');
    expect(text(await show(own, 'parent'))).to.contain('Everyday mathematics (for families)');
  });

  it('leave other lists as they are', async () => {
    expect(text(await show(own))).to.contain('Speech');
  });

  it('mark what no list has, and show it all the same', async () => {
    const viewer = await show();
    expect(text(viewer)).to.contain('Everyday maths (not on this system’s list)');
    expect(text(viewer)).to.contain('Farm school (not on this system’s list)');
    expect(text(viewer)).to.contain(
      'Speech , Drumming (not on this system’s list)'.replace(' ,', ','),
    );
    expect(marks(viewer)).to.equal(3);
    expect(marks(await show(own))).to.equal(1);
    await expect(viewer).to.be.accessible();
  });

  it('set once for the page reach what is there already and what comes back to it', async () => {
    const viewer = await show();
    const place = viewer.parentElement!;
    viewer.remove();
    setCodeLists(own);
    place.append(viewer);
    await viewer.updateComplete;
    expect(text(viewer)).to.contain('Everyday mathematics');
    setCodeLists({});
    await viewer.updateComplete;
    expect(text(viewer)).not.to.contain('Everyday mathematics');
  });
});
