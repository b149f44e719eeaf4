import type { Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { headingsOf, rootOf, showViewer, today, wordsOf } from '../../testing/show-viewer.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

describe('the first page', () => {
  let viewer: IspPlanViewer;
  before(async () => {
    viewer = await showViewer(await fixturePlan('year-9-disagreement'), 'parent');
  });

  it('begins with name, year, setting and the next meeting', () => {
    const head = rootOf(viewer).querySelector('header')!.textContent.replace(/\s+/g, ' ');
    for (const fact of ['Kez Morton', 'Year 9', 'Larkfield Academy', '16 December 2026']) {
      expect(head).to.contain(fact);
    }
  });

  it('puts the child’s words before what adults do, and that before the rest', () => {
    expect(headingsOf(viewer, 3)).to.deep.equal([
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
    const outcome = [...rootOf(viewer).querySelectorAll('.outcome')].find((card) =>
      card.textContent.includes('two adults in school'),
    )!;
    expect(outcome.textContent).to.contain('Time with Mr Sandhu');
    expect(outcome.textContent).to.contain('Comic club');
    expect(outcome.textContent).not.to.contain('missing science');
  });

  it('holds no form control', () => {
    expect(rootOf(viewer).querySelector('input, select, textarea, form')).to.equal(null);
  });

  it('tells what did not happen as plainly as what did', () => {
    const review = rootOf(viewer).querySelector('.review:nth-of-type(2)')!.textContent;
    for (const judgement of ['Partly delivered', 'Not achieved', 'Not known whether it helped']) {
      expect(review).to.contain(judgement);
    }
  });

  it('gives each party’s answer in their own words', () => {
    expect(wordsOf(viewer)).to.contain('Put a second name in and I will sign it.');
    expect(wordsOf(viewer)).to.contain('Agreed in part');
  });
});

describe('words for families', () => {
  it('replace those of the trade', async () => {
    const plan = await fixturePlan('year-9-disagreement');
    const family = wordsOf(await showViewer(plan, 'parent'));
    expect(family).to.contain('Extra help from the setting’s own staff');
    expect(family).not.to.contain('Targeted');
    expect(wordsOf(await showViewer(plan, 'senco'))).to.contain('Targeted');
  });

  it('never leave a code bare, also one that only the host knows', async () => {
    const plan = structuredClone(await fixturePlan('year-4-reading'));
    plan.provision[0]!.layer = 'house-points-plus';
    plan.people[1]!.role = 'reading-volunteer';
    delete plan.people[1]!.relation;
    plan.person.communication.methods.push('talking-mats');
    const text = wordsOf(await showViewer(plan, 'parent'));
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
    const viewer = await showViewer(await fixturePlan('year-6-aac-before-the-move'), 'parent');
    expect(wordsOf(viewer)).to.contain('From EHC plan: Section F, 1.1');
    expect(wordsOf(viewer)).to.contain('The EHC plan holds the legal right to it.');
  });
});

describe('parts without lines', () => {
  it('are not there', async () => {
    const plan = structuredClone(await fixturePlan('year-5-hearing-adjustments'));
    Object.assign(plan, { voices: [], agreements: [], reviews: [], barriers: [] });
    for (const adjustment of plan.adjustments) adjustment.barriers = [];
    const viewer = await showViewer(plan);
    const all = [...headingsOf(viewer, 3), ...headingsOf(viewer, 4)].join('|');
    expect(all).not.to.match(
      /own words|working on|Help in full|Who agreed|Reviews|gets in the way/,
    );
    expect(wordsOf(viewer)).to.contain('Record of reasonable adjustments');
  });
});

describe('words in other languages', () => {
  it('carry their language and find their own direction', async () => {
    const viewer = await showViewer(await fixturePlan('nursery-noise-and-change'), 'parent');
    const urdu = rootOf(viewer).querySelector<HTMLElement>('blockquote[lang="ur"]')!;
    expect(urdu.dir).to.equal('auto');
    expect(urdu.matches(':dir(rtl)')).to.equal(true);
    expect(urdu.parentElement!.textContent).to.contain('in Urdu');
  });
});

describe('the next meeting', () => {
  const next = async (change: (plan: Plan) => void, on = today) => {
    const plan = structuredClone(await fixturePlan('year-9-disagreement'));
    change(plan);
    const viewer = await showViewer(plan);
    viewer.today = on;
    await viewer.updateComplete;
    return rootOf(viewer).querySelector('.head__facts')!.textContent.replace(/\s+/g, ' ');
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
