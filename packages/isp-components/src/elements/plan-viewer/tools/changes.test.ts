import { viewFor } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../../testing/fixture-plan.ts';
import { bytesOf, rootOf, showViewer, today, wordsOf } from '../../../testing/show-viewer.ts';

const panelOf = (viewer: Awaited<ReturnType<typeof showViewer>>) =>
  rootOf(viewer).querySelector('[part~="changes"]');

describe('what has changed since a day', () => {
  let plan: Plan;
  let before: Plan;
  const secret = 'affects how safe Kez feels on the way home';

  beforeEach(async () => {
    plan = await fixturePlan('year-9-disagreement');
    before = structuredClone(plan);
    const known = before.adjustments.findIndex(({ restricted }) => !restricted);
    before.adjustments.splice(known, 1);
    before.outcomes[0]!.statement = 'Kez stays in science.';
  });

  const show = async (earlier: unknown, audience: string) => {
    const viewer = await showViewer(plan, audience);
    Object.assign(viewer, { earlier, since: '2026-09-03' });
    await viewer.updateComplete;
    return viewer;
  };

  it('is told in plain words, above the page', async () => {
    const panel = panelOf(await show(before, 'parent'))!;
    const text = panel.textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('What has changed since 3 September 2026');
    expect(text).to.contain('There is a new thing that adults do');
    expect(text).to.contain('Kez stays in science.');
  });

  it('leads to each line, which says of itself that it is new or has changed', async () => {
    const viewer = await show(before, 'parent');
    const [link] = panelOf(viewer)!.querySelectorAll('a');
    link!.click();
    const line = rootOf(viewer).activeElement!;
    expect(`#${line.id}`).to.equal(link!.getAttribute('href'));
    const marks = [...rootOf(viewer).querySelectorAll('[part="changed"]')].map((mark) => [
      mark.closest('[id]')!.id,
      mark.textContent,
    ]);
    expect(marks).to.deep.include([plan.outcomes[0]!.id, 'Changed since 3 September 2026']);
    const added = plan.adjustments.find(({ restricted }) => !restricted)!;
    expect(marks).to.deep.include([added.id, 'New since 3 September 2026']);
    await expect(viewer).to.be.accessible();
  });

  it('takes a view that the server cut then', async () => {
    const earlier = { ...viewFor(before, { audience: 'parent', today }), audience: 'parent' };
    const viewer = await show(earlier, 'parent');
    expect(panelOf(viewer)!.textContent).to.contain('There is a new thing that adults do');
  });

  it('says where nothing has changed, and nothing where no earlier plan is given', async () => {
    expect(panelOf(await show(plan, 'parent'))!.textContent).to.contain('Nothing');
    expect(panelOf(await show(undefined, 'parent'))).to.equal(null);
  });

  it('says so where the earlier plan cannot be read, or is of another child', async () => {
    const broken = panelOf(await show({ format: 'isp-plan' }, 'parent'))!;
    expect(broken.textContent).to.contain('could not be read');
    const other = await fixturePlan('year-4-reading');
    expect(panelOf(await show(other, 'parent'))!.textContent).to.contain('could not be read');
  });

  it('tells nothing of a line that was marked since then', async () => {
    const unmarked = structuredClone(before);
    for (const barrier of unmarked.barriers) delete barrier.restricted;
    const viewer = await show(unmarked, 'parent');
    expect(panelOf(viewer)).not.to.equal(null);
    expect(bytesOf(viewer)).not.to.contain(secret);
    const seen = { ...viewFor(unmarked, { audience: 'parent', today }), audience: 'parent' };
    expect(bytesOf(await show(seen, 'parent'))).not.to.contain(secret);
    expect(wordsOf(await show(unmarked, 'senco'))).to.contain(secret);
  });
});
