import { defaultAccessTable } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { headingsOf, rootOf, showViewer, wordsOf } from '../../testing/show-viewer.ts';

/** What each reader comes for, as the headings of their page begin. */
const first: Readonly<Record<string, readonly string[]>> = {
  child: ['In your own words', 'About you', 'What you are working on', 'What adults do for you'],
  'young-person': ['In your own words', 'About you', 'What you are working on'],
  parent: ['In Kez’s own words', 'Getting to know Kez', 'How Kez communicates', 'What adults do'],
  'class-teacher': ['What adults do', 'How Kez communicates', 'Getting to know Kez'],
  'teaching-assistant': ['What adults do', 'How Kez communicates', 'Getting to know Kez'],
  senco: ['In Kez’s own words', 'Getting to know Kez', 'How Kez communicates', 'What adults do'],
  leader: ['In Kez’s own words', 'Getting to know Kez', 'How it stands'],
  governor: ['In Kez’s own words', 'Getting to know Kez', 'How it stands'],
  inspector: ['In Kez’s own words', 'Getting to know Kez', 'How it stands'],
  'external-professional': ['In Kez’s own words', 'Getting to know Kez', 'How Kez communicates'],
  'local-authority': ['In Kez’s own words', 'Getting to know Kez', 'How it stands'],
  'receiving-setting': ['In Kez’s own words', 'Getting to know Kez', 'How Kez communicates'],
  'complaints-panel': ['How it stands', 'In Kez’s own words', 'Getting to know Kez'],
};

describe('what comes first', () => {
  let plan: Plan;
  before(async () => {
    plan = await fixturePlan('year-9-disagreement');
  });

  it('is thought through for every audience that there is', () => {
    const known = defaultAccessTable.audiences.map(({ audience }) => audience);
    expect(Object.keys(first).sort()).to.deep.equal([...known].sort());
  });

  for (const [audience, headings] of Object.entries(first)) {
    it(`is what this reader needs, and the copy says whose it is: ${audience}`, async () => {
      const viewer = await showViewer(plan, audience);
      expect(headingsOf(viewer, 3).slice(0, headings.length)).to.deep.equal(headings);
      const label = rootOf(viewer).querySelector('[part="for"]')!.textContent;
      expect(label).to.match(/^(Copy for|Your own copy)/);
    });
  }

  it('is for a teacher what to do, with where and without who checked it', async () => {
    const viewer = await showViewer(plan, 'class-teacher');
    const [action] = rootOf(viewer).querySelectorAll('.action');
    expect(action!.textContent).to.contain('Every lesson, cover too');
    expect(action!.textContent).not.to.contain('Last checked');
    const cards = [...rootOf(viewer).querySelectorAll('.card h4')].map((h) => h.textContent.trim());
    expect(cards[0]).to.equal('What works');
  });

  it('is the reason for being here, open, among the folds', async () => {
    const viewer = await showViewer(await fixturePlan('year-4-not-delivered'), 'complaints-panel');
    const [fold] = rootOf(viewer).querySelectorAll<HTMLDetailsElement>('details.fold');
    expect(fold!.dataset['fold']).to.equal('concerns');
    expect(fold!.open).to.equal(true);
  });

  it('tells whoever answers for the plan whether it works, without softening it', async () => {
    const viewer = await showViewer(plan, 'inspector');
    const standing = rootOf(viewer).querySelector('[part~="standing"]')!;
    const text = standing.textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('of 3: Not achieved');
    expect(text).to.contain('Mr Morton, father: Agreed in part');
    expect(text).to.match(/Last review \d+ \w+ 2026/);
  });
});

describe('a plan that speaks to the child', () => {
  it('says “you” and keeps the everyday words of families', async () => {
    const plan = await fixturePlan('year-9-disagreement');
    const text = wordsOf(await showViewer(plan, 'child'));
    for (const said of ['What gets in your way', 'Why you have a plan', 'Your full name']) {
      expect(text).to.contain(said);
    }
    expect(text).to.contain('Extra help from the setting’s own staff');
    expect(text).not.to.match(/Where Kez is now|Targeted/);
    expect(text).to.contain('You drew it, 20 October 2026');
  });

  it('finds its words also where the audience changes later', async () => {
    const viewer = await showViewer(await fixturePlan('year-4-reading'), 'senco');
    viewer.audience = 'child';
    await viewer.updateComplete;
    expect(wordsOf(viewer)).to.contain('What adults do for you');
  });
});
