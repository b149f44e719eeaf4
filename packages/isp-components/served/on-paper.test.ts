import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Plan } from '@isp-kit/core/plan';
import type { PlanFixtureName } from '@isp-kit/fixtures';
import { extractText, getDocumentProxy } from 'unpdf';
import { planOf, today, viewOf } from './testing/rendered.ts';
import { pageOf, Site } from './testing/site.ts';

interface Printing {
  readonly audience: string;
  readonly print?: 'full';
  readonly easyRead?: boolean;
}

interface Paper {
  readonly pages: number;
  readonly text: string;
  readonly widths: readonly number[];
}

describe('a plan on paper', () => {
  let site: Site;
  before(async () => {
    site = await Site.open({ page: `import '../src/define/isp-plan-viewer.ts';` });
    site.pages.set('/', pageOf('', ['page']));
  });
  after(() => site.close());

  async function printed(plan: Plan, { audience, print, easyRead }: Printing): Promise<Paper> {
    const page = await site.browser.newPage();
    await page.goto(site.address('/'));
    await page.evaluate(
      async (properties) => {
        await customElements.whenDefined('isp-plan-viewer');
        const viewer = document.createElement('isp-plan-viewer');
        Object.assign(viewer, properties);
        document.body.append(viewer);
        await Reflect.get(viewer, 'updateComplete');
      },
      { view: viewOf(plan, audience), today, print: print ?? '', easyRead: easyRead ?? false },
    );
    const bytes = await page.pdf({ format: 'A4', margin: cm(1.2), printBackground: false });
    await page.close();
    return readPdf(bytes);
  }

  const rich: readonly PlanFixtureName[] = [
    'year-9-disagreement',
    'year-6-aac-before-the-move',
    'year-10-two-settings',
    'nursery-noise-and-change',
    'year-5-hearing-adjustments',
  ];
  for (const name of rich) {
    for (const audience of ['parent', 'class-teacher', 'child']) {
      it(`takes one sheet, or both sides of it: ${name} for ${audience}`, async () => {
        const plan = planOf(name);
        const paper = await printed(plan, { audience });
        assert.ok(paper.pages <= 2, `${paper.pages} pages`);
        assert.ok(paper.text.includes(plan.person.familyName));
        for (const { id, statement, endedOn } of viewOf(plan, audience).plan.adjustments) {
          if (endedOn === undefined) assert.ok(holds(paper, statement), `${id} ${statement}`);
        }
        assert.ok(!/Copy as text|The rest of the plan|http|#[\da-f-]{36}/.test(paper.text));
        assert.ok(paper.widths.every((width) => Math.abs(width - A4) < 2));
      });
    }
  }

  it('holds every part where the host asks for all of it, and no address of a link', async () => {
    const plan = planOf('year-9-disagreement');
    const paper = await printed(plan, { audience: 'parent', print: 'full' });
    assert.ok(paper.pages > 2);
    for (const said of ['Who agreed', 'Put a second name in and I will sign it.', 'Revision']) {
      assert.ok(holds(paper, said), said);
    }
    assert.ok(!/http|#[\da-f-]{36}/.test(paper.text));
  });

  it('cuts nothing off, however long a word or a list is', async () => {
    const plan = structuredClone(planOf('year-9-disagreement'));
    const [first] = plan.adjustments;
    assert.ok(first);
    first.statement = `${'Fachsprachenunterrichtsvorbereitung'.repeat(12)}ENDE`;
    plan.adjustments = [
      first,
      ...Array.from({ length: 60 }, (_, index) => ({
        id: crypto.randomUUID(),
        statement: `Strategy number ${index + 1}.`,
        kind: 'routine' as const,
        legalBasis: 'good-practice' as const,
        barriers: [],
      })),
    ];
    const paper = await printed(plan, { audience: 'class-teacher' });
    assert.ok(paper.text.replace(/\s/g, '').includes('vorbereitungENDE'));
    assert.ok(holds(paper, 'Strategy number 60.'));
  });

  it('prints easy read larger, with all of its first page', async () => {
    const plan = planOf('year-6-aac-before-the-move');
    const paper = await printed(plan, { audience: 'child', easyRead: true });
    for (const { statement } of plan.adjustments) assert.ok(holds(paper, statement), statement);
  });
});

const A4 = 595;
const cm = (size: number) => ({
  top: `${size}cm`,
  bottom: `${size}cm`,
  left: `${size}cm`,
  right: `${size}cm`,
});

async function readPdf(bytes: Uint8Array): Promise<Paper> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const numbers = Array.from({ length: totalPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  return {
    pages: totalPages,
    text,
    widths: pages.map((page) => page.getViewport({ scale: 1 }).width),
  };
}

/** Lines break anywhere on paper. */
const holds = ({ text }: Paper, words: string) =>
  text.replace(/\s+/g, '').includes(words.replace(/\s+/g, ''));
