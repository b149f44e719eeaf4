import type { Plan } from '@isp-kit/core/plan';
import { expect, fixture, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../define/isp-plan-viewer.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

const today = '2026-11-22';

const show = (plan: unknown, audience = 'senco') =>
  fixture<IspPlanViewer>(
    html`<isp-plan-viewer .plan=${plan} audience=${audience} today=${today}></isp-plan-viewer>`,
  );

const root = (viewer: IspPlanViewer) => viewer.shadowRoot!;
const words = (viewer: IspPlanViewer) => root(viewer).textContent.replace(/\s+/g, ' ');
const headings = (viewer: IspPlanViewer, level: number) =>
  [...root(viewer).querySelectorAll(`h${level}`)].map((h) =>
    h.textContent.replace(/\s+/g, ' ').trim(),
  );

/** Everything in the tree, attributes too: what is withheld must be nowhere in it. */
const bytes = (viewer: IspPlanViewer) => root(viewer).innerHTML;

describe('the first page', () => {
  let viewer: IspPlanViewer;
  before(async () => {
    viewer = await show(await fixturePlan('year-9-disagreement'), 'parent');
  });

  it('begins with name, year, setting and the next meeting', () => {
    const head = root(viewer).querySelector('header')!.textContent.replace(/\s+/g, ' ');
    for (const fact of ['Kez Morton', 'Year 9', 'Larkfield Academy', '16 December 2026']) {
      expect(head).to.contain(fact);
    }
  });

  it('puts the child’s words before what adults do, and that before the rest', () => {
    expect(headings(viewer, 3)).to.deep.equal([
      'In Kez’s own words',
      'Getting to know Kez',
      'How Kez communicates',
      'What adults do',
      'What we are working on',
      'The rest of the plan',
      'Not shown on this copy',
    ]);
  });

  it('shows each outcome with the help that serves it', () => {
    const outcome = [...root(viewer).querySelectorAll('.outcome')].find((card) =>
      card.textContent.includes('two adults in school'),
    )!;
    expect(outcome.textContent).to.contain('Time with Mr Sandhu');
    expect(outcome.textContent).to.contain('Comic club');
    expect(outcome.textContent).not.to.contain('missing science');
  });

  it('holds no form control', () => {
    expect(root(viewer).querySelector('input, select, textarea, button, form')).to.equal(null);
  });

  it('tells what did not happen as plainly as what did', () => {
    const review = root(viewer).querySelector('.review:nth-of-type(2)')!.textContent;
    for (const judgement of ['Partly delivered', 'Not achieved', 'Not known whether it helped']) {
      expect(review).to.contain(judgement);
    }
  });

  it('gives each party’s answer in their own words', () => {
    expect(words(viewer)).to.contain('Put a second name in and I will sign it.');
    expect(words(viewer)).to.contain('Agreed in part');
  });
});

describe('what an audience may not see', () => {
  let plan: Plan;
  before(async () => {
    plan = await fixturePlan('year-9-disagreement');
  });
  const secret = 'affects how safe Kez feels on the way home';

  for (const audience of ['parent', 'class-teacher', '']) {
    it(`is nowhere in the tree, and is listed with its reason (${audience || 'nobody said'})`, async () => {
      const viewer = await show(plan, audience);
      expect(bytes(viewer)).not.to.contain(secret);
      expect(bytes(viewer)).not.to.contain('X000299617019');
      for (const { id, restricted } of [...plan.barriers, ...plan.adjustments]) {
        if (restricted) expect(bytes(viewer)).not.to.contain(id);
      }
      const withheld = root(viewer).querySelector('[part~="withheld"]')!.textContent;
      expect(withheld).to.contain('What gets in the way');
      expect(withheld).to.contain('The safeguarding lead decides who may know.');
      expect(withheld).to.contain('Official numbers');
    });
  }

  it('the SENCO sees, marked as not for everybody', async () => {
    const viewer = await show(plan, 'senco');
    expect(words(viewer)).to.contain(secret);
    expect(root(viewer).querySelectorAll('.restricted')).to.have.length(2);
    expect(root(viewer).querySelector('[part~="withheld"]')).to.equal(null);
  });

  it('goes from the tree when the audience changes', async () => {
    const viewer = await show(plan, 'senco');
    viewer.audience = 'parent';
    await viewer.updateComplete;
    expect(bytes(viewer)).not.to.contain(secret);
  });

  it('is everything, for an audience without rules', async () => {
    const viewer = await show(plan, 'governor');
    expect(words(viewer)).to.contain('Nobody has said what “governor” may see');
    expect(words(viewer)).not.to.contain('Kez');
  });
});

describe('words for families', () => {
  it('replace those of the trade', async () => {
    const plan = await fixturePlan('year-9-disagreement');
    const family = words(await show(plan, 'parent'));
    expect(family).to.contain('Extra help from the setting’s own staff');
    expect(family).not.to.contain('Targeted');
    expect(words(await show(plan, 'senco'))).to.contain('Targeted');
  });

  it('never leave a code bare, also one that only the host knows', async () => {
    const plan = structuredClone(await fixturePlan('year-4-reading'));
    plan.provision[0]!.layer = 'house-points-plus';
    plan.people[1]!.role = 'reading-volunteer';
    delete plan.people[1]!.relation;
    plan.person.communication.methods.push('talking-mats');
    const text = words(await show(plan, 'parent'));
    for (const word of ['House points plus', 'Reading volunteer', 'Talking mats']) {
      expect(text).to.contain(word);
    }
    expect(text).not.to.match(
      /house-points-plus|reading-volunteer|talking-mats|not-yet-judged|class-teacher/,
    );
  });
});

describe('an EHC plan', () => {
  it('is named as where help comes from, and holds the right to it', async () => {
    const viewer = await show(await fixturePlan('year-6-aac-before-the-move'), 'parent');
    expect(words(viewer)).to.contain('From EHC plan: Section F, 1.1');
    expect(words(viewer)).to.contain('The EHC plan holds the legal right to it.');
  });
});

describe('parts without lines', () => {
  it('are not there', async () => {
    const plan = structuredClone(await fixturePlan('year-5-hearing-adjustments'));
    Object.assign(plan, { voices: [], agreements: [], reviews: [], barriers: [] });
    for (const adjustment of plan.adjustments) adjustment.barriers = [];
    const viewer = await show(plan);
    const all = [...headings(viewer, 3), ...headings(viewer, 4)].join('|');
    expect(all).not.to.match(
      /own words|working on|Help in full|Who agreed|Reviews|gets in the way/,
    );
    expect(words(viewer)).to.contain('Record of reasonable adjustments');
  });
});

describe('words in other languages', () => {
  it('carry their language and find their own direction', async () => {
    const viewer = await show(await fixturePlan('nursery-noise-and-change'), 'parent');
    const urdu = root(viewer).querySelector<HTMLElement>('blockquote[lang="ur"]')!;
    expect(urdu.dir).to.equal('auto');
    expect(urdu.matches(':dir(rtl)')).to.equal(true);
    expect(urdu.parentElement!.textContent).to.contain('in Urdu');
  });
});

describe('a value that is no plan', () => {
  it('says what is wrong, and does not break', async () => {
    const viewer = await show({ format: 'isp-plan', schemaVersion: '1.0' });
    expect(words(viewer)).to.contain('This plan cannot be shown');
    expect(root(viewer).querySelectorAll('li').length).to.be.greaterThan(0);
    await expect(viewer).to.be.accessible();
  });

  for (const value of ['text', 7, [], { format: 'seating-plan' }]) {
    it(`is met calmly: ${JSON.stringify(value)}`, async () => {
      expect(words(await show(value))).to.contain('This plan cannot be shown');
    });
  }

  it('gives way to a plan that follows', async () => {
    const viewer = await show('text');
    viewer.plan = await fixturePlan('year-4-reading');
    await viewer.updateComplete;
    expect(words(viewer)).to.contain('Theo');
  });

  it('is not made of nothing: no plan yet is no mistake', async () => {
    const viewer = await show(undefined);
    expect(words(viewer)).to.contain('There is no plan to show yet.');
    await expect(viewer).to.be.accessible();
  });

  it('may be one of an earlier version', async () => {
    const response = await fetch(
      new URL('../../../../isp-fixtures/legacy/0.9/year-4-reading.json', import.meta.url),
    );
    expect(words(await show(await response.json()))).to.contain('Theo');
  });
});

describe('the next meeting', () => {
  const next = async (change: (plan: Plan) => void, on = today) => {
    const plan = structuredClone(await fixturePlan('year-9-disagreement'));
    change(plan);
    const viewer = await show(plan);
    viewer.today = on;
    await viewer.updateComplete;
    return root(viewer).querySelector('.head__facts')!.textContent.replace(/\s+/g, ' ');
  };
  const withoutPlanned = (plan: Plan) => {
    plan.reviews = plan.reviews.filter((review) => review.status !== 'planned');
    for (const review of plan.reviews) delete review.nextReviewOn;
  };

  it('is the planned day, or the one that the last review agreed', async () => {
    expect(await next(() => undefined)).to.contain('16 December 2026');
    const agreed = await next((plan) => {
      plan.reviews = plan.reviews.filter((review) => review.status !== 'planned');
    });
    expect(agreed).to.contain('16 December 2026');
  });

  it('says by when, where no day is set', async () => {
    expect(await next(withoutPlanned)).to.contain('No day is set yet. The next review is due by');
  });

  it('says when it should have been, without a word of blame', async () => {
    expect(await next(withoutPlanned, '2028-01-10')).to.contain('A review was due by');
  });

  it('says that a planned day has passed', async () => {
    const text = await next(() => undefined, '2027-01-10');
    expect(text).to.contain(
      'A meeting was planned for 16 December 2026. It is not written up yet.',
    );
  });

  it('is none for a closed plan', async () => {
    expect(await next((plan) => void (plan.status = 'closed'))).to.contain('This plan is closed.');
  });
});

describe('reading on', () => {
  it('opens and closes a part by keyboard', async () => {
    const viewer = await show(await fixturePlan('year-4-reading'));
    const fold = root(viewer).querySelector<HTMLDetailsElement>('details.fold')!;
    fold.querySelector<HTMLElement>('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(fold.open).to.equal(true);
    await sendKeys({ press: 'Space' });
    expect(fold.open).to.equal(false);
  });

  it('explains a word where it stands, by keyboard', async () => {
    const viewer = await show(await fixturePlan('year-4-reading'), 'parent');
    const word = root(viewer).querySelector<HTMLDetailsElement>('details.word')!;
    (word.closest('.fold') as HTMLDetailsElement).open = true;
    word.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    const meaning = word.querySelector<HTMLElement>('.word__meaning')!;
    expect(meaning.checkVisibility()).to.equal(true);
    expect(meaning.textContent.trim().length).to.be.greaterThan(20);
  });

  it('leads from an outcome to the help in full', async () => {
    const viewer = await show(await fixturePlan('year-4-reading'));
    const link = root(viewer).querySelector<HTMLAnchorElement>('.help a')!;
    const before = location.href;
    link.click();
    const line = root(viewer).activeElement!;
    expect(`#${line.id}`).to.equal(link.getAttribute('href'));
    expect(line.closest('details')!.open).to.equal(true);
    expect(location.href).to.equal(before);
  });

  it('goes to a line that the page asks for, and says where it cannot', async () => {
    const plan = await fixturePlan('year-9-disagreement');
    const viewer = await show(plan, 'parent');
    expect(viewer.showLine(plan.people[1]!.id)).to.equal(true);
    const hidden = plan.barriers.find(({ restricted }) => restricted)!;
    expect(viewer.showLine(hidden.id)).to.equal(false);
  });

  it('follows an address that ends in the id of a line', async () => {
    const plan = await fixturePlan('year-4-reading');
    const viewer = await show(plan);
    const { id } = plan.provision[0]!;
    location.hash = id;
    await new Promise((done) => addEventListener('hashchange', done, { once: true }));
    expect(root(viewer).activeElement?.id).to.equal(id);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens every part for paper, and closes them after it', async () => {
    const viewer = await show(await fixturePlan('year-4-reading'));
    const folds = [...root(viewer).querySelectorAll<HTMLDetailsElement>('details.fold')];
    folds[1]!.open = true;
    const states = () => folds.map((fold) => fold.open);
    const asBefore = states();
    dispatchEvent(new Event('beforeprint'));
    expect(states()).not.to.include(false);
    dispatchEvent(new Event('afterprint'));
    expect(states()).to.deep.equal(asBefore);
  });

  it('gives every line one anchor', async () => {
    const plan = await fixturePlan('year-9-disagreement');
    const viewer = await show(plan);
    const ids = [...root(viewer).querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).to.equal(ids.length);
    const lines = [
      plan.voices,
      plan.barriers,
      plan.adjustments,
      plan.provision,
      plan.outcomes,
      plan.reviews,
      plan.agreements,
    ];
    expect(ids).to.include.members(lines.flat().map(({ id }) => id));
  });
});

describe('the page around it', () => {
  it('chooses the level of the headings', async () => {
    const viewer = await show(await fixturePlan('year-4-reading'));
    viewer.headingLevel = 1;
    await viewer.updateComplete;
    expect(headings(viewer, 1)).to.have.length(1);
    expect(headings(viewer, 2).length).to.be.greaterThan(3);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`can be as narrow as 320 pixels, with words that do not break (${dir})`, async () => {
      const plan = structuredClone(await fixturePlan('year-4-reading'));
      plan.provision[0]!.statement = 'Fachsprachenunterrichtsvorbereitung'.repeat(40);
      plan.about.strengths[0]!.text = 'a'.repeat(2000);
      const around = fixtureSync<HTMLElement>(html`<div dir=${dir}></div>`);
      around.style.width = '320px';
      const viewer = document.createElement('isp-plan-viewer');
      Object.assign(viewer, { plan, audience: 'senco', today });
      around.append(viewer);
      await viewer.updateComplete;
      for (const details of root(viewer).querySelectorAll('details')) details.open = true;
      expect(viewer.scrollWidth).to.be.at.most(320);
      for (const card of root(viewer).querySelectorAll('.card, .outcome, .line, .action')) {
        expect(card.getBoundingClientRect().width).to.be.at.most(320);
      }
    });
  }
});
