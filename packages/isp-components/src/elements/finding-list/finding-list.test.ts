import { checkPlan, profileById, type Finding } from '@isp-kit/core/policy';
import { planFixtures } from '@isp-kit/fixtures';
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../define/isp-finding-list.ts';
import { laterRules } from '../../context/later-rules.ts';
import type { IspFindingSelectEvent } from '../../events/finding-select.ts';
import { bareKeys } from '../../testing/bare-keys.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import type { IspFindingList } from './finding-list.ts';

const law = {
  ref: 'equality-act-2010',
  at: 'section 20',
  title: 'Equality Act 2010',
  status: 'law',
  date: '2010',
} as const;
const proposal = {
  ref: 'dfe-reform-2026',
  at: 'page 4',
  title: 'SEND reform consultation',
  status: 'proposed',
  date: '2026-02',
} as const;

function finding(over: Partial<Finding>): Finding {
  return {
    rule: 'a-rule-of-the-host',
    outcome: 'fail',
    impact: 'should',
    at: '/provision/1',
    messageId: 'vague',
    message: 'This line does not say how often.',
    data: {},
    sources: [law],
    ...over,
  };
}

const show = (findings: readonly Finding[], audience = '') =>
  fixture<IspFindingList>(
    html`<isp-finding-list .findings=${findings} audience=${audience}></isp-finding-list>`,
  );
const words = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const groups = (list: IspFindingList) =>
  [...list.shadowRoot!.querySelectorAll('h3')].map((heading) => heading.textContent.trim());
const count = (list: IspFindingList) =>
  list.shadowRoot!.querySelector('[role="status"]')!.textContent.trim();

const oneOfEach = [
  finding({ outcome: 'pass', message: 'A strength is recorded.' }),
  finding({ outcome: 'ask', message: 'Is this still so?' }),
  finding({ impact: 'consider', message: 'Think of more.' }),
  finding({ impact: 'should' }),
  finding({ impact: 'must', message: 'This has to be there.' }),
  finding({ outcome: 'inapplicable', message: 'Does not apply here.' }),
];

describe('findings', () => {
  it('stand in groups, heaviest first, and what does not apply is not there', async () => {
    const list = await show(oneOfEach);
    expect(groups(list)).to.deep.equal([
      'Must do',
      'Should do',
      'Worth considering',
      'For you to judge',
      'Done well',
    ]);
    expect(words(list)).not.to.contain('Does not apply here.');
    await expect(list).to.be.accessible();
  });

  it('are counted in a place that is announced', async () => {
    const list = await show(oneOfEach);
    expect(count(list)).to.equal('3 things to do, 1 to judge and 1 done well');
    const status = list.shadowRoot!.querySelector('[role="status"]');
    list.findings = oneOfEach.slice(0, 3);
    await list.updateComplete;
    expect(count(list)).to.equal('1 thing to do, 1 to judge and 1 done well');
    expect(list.shadowRoot!.querySelector('[role="status"]')).to.equal(status);
  });

  it('say by what authority, in plain words', async () => {
    const list = await show([finding({ sources: [law, proposal] })]);
    expect(words(list)).to.contain('Law Equality Act 2010, section 20');
    expect(words(list)).to.contain('Proposal, may change SEND reform consultation, page 4');
  });

  it('of one rule say their reason once', async () => {
    const lines = [0, 1, 2].map((line) => finding({ at: `/provision/${line}` }));
    const list = await show(lines);
    expect(list.shadowRoot!.querySelectorAll('.rule')).to.have.length(1);
    expect(words(list).split('This line does not say how often.')).to.have.length(2);
    const ways = [...list.shadowRoot!.querySelectorAll('button')].map((b) => b.textContent.trim());
    expect(ways).to.deep.equal([
      'Go to Help in full, line 1',
      'Go to Help in full, line 2',
      'Go to Help in full, line 3',
    ]);
  });

  it('of the kit’s own rules say why it matters, in words for staff or for families', async () => {
    const plan = structuredClone(await fixturePlan('year-4-reading'));
    plan.about.strengths = [];
    const findings = checkPlan(plan, {
      profile: profileById('england-current')!,
      today: '2026-11-22',
    });
    const list = await show(findings);
    expect(words(list)).to.contain(findings.find(({ outcome }) => outcome === 'fail')!.message);
    await laterRules.want();
    await list.updateComplete;
    const staff = words(list);
    const family = words(await show(findings, 'parent'));
    expect(staff).to.contain('Why it matters');
    expect(staff).to.contain('What to do');
    expect(family).to.contain('What you can expect');
    expect(family).not.to.contain('What to do');
  });

  it('lead to their place, by keyboard, through an event that reaches the page', async () => {
    const vague = finding({});
    const list = await show([vague]);
    list.shadowRoot!.querySelector('button')!.focus();
    const raised = oneEvent<IspFindingSelectEvent>(document.body, 'isp-finding-select');
    await sendKeys({ press: 'Enter' });
    expect((await raised).detail.finding).to.equal(vague);
  });
});

describe('what is done well', () => {
  it('is folded, and says the same thing once', async () => {
    const passes = [0, 1].map((line) =>
      finding({ outcome: 'pass', at: `/barriers/${line}`, message: 'It is answered.' }),
    );
    const list = await show(passes);
    const fold = list.shadowRoot!.querySelector('details')!;
    expect(fold.open).to.equal(false);
    fold.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(fold.open).to.equal(true);
    expect(fold.textContent).to.contain('It is answered. (2 times)');
  });

  it('alone says so, and leaves the judgement with people', async () => {
    const list = await show([finding({ outcome: 'pass' })]);
    expect(count(list)).to.contain('found nothing to put right');
    expect(words(list)).to.contain('People decide.');
  });
});

describe('no findings', () => {
  it('are no praise: nothing has been checked', async () => {
    const list = await show([]);
    expect(count(list)).to.equal('Nothing has been checked yet.');
    await expect(list).to.be.accessible();
  });
});

describe('the findings of every plan have nothing that axe objects to', () => {
  for (const { name } of planFixtures) {
    it(name, async () => {
      const plan = await fixturePlan(name);
      const profile = profileById(plan.profile)!;
      const list = await show(checkPlan(plan, { profile, today: '2026-11-22' }));
      for (const fold of list.shadowRoot!.querySelectorAll('details')) fold.open = true;
      await expect(list).to.be.accessible();
      expect(bareKeys(list)).to.deep.equal([]);
    });
  }
});
