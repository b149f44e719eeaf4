/** The plan as one HTML file, in a browser: axe finds nothing, its own policy takes its style and no script, and it fits. */
import type axe from 'axe-core';
import 'axe-core/axe.js';
import { writePlanHtml } from '../../src/interop/html/write-plan-html.ts';
import { examplePlan } from '../../src/testing/example-plan.ts';

/** From where this page has the script just imported: the page of the plan takes it from there, too. */
const source = performance
  .getEntriesByType('resource')
  .find(({ name }) => /\/axe-core\/axe\.js(?:\?|$)/.test(name))?.name;

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/;

function page(): string {
  const plan = examplePlan();
  const [line] = plan.provision;
  plan.delivery = ['yes', 'partly', 'no'].map((delivered, i) => ({
    id: `00000000-0000-4000-8000-00000000090${i}`,
    provision: line?.id ?? '',
    on: `2026-02-0${i + 1}`,
    delivered: delivered as 'yes',
    note: 'A longer note about what happened, and about why it took as long as it took.',
    minutes: 20,
  }));
  return writePlanHtml(plan, { audience: 'parent', today: '2026-11-22', withheld: [] });
}

async function shown(html: string, width: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:600px;border:0`;
  frame.srcdoc = html;
  await new Promise((done) => {
    frame.addEventListener('load', done);
    document.body.append(frame);
  });
  return frame;
}

describe('a plan as one HTML file', () => {
  for (const width of [320, 1280]) {
    it(`has nothing that axe complains of, and no sideways scrolling, at ${width} pixels`, async function () {
      this.timeout(30_000);
      // Axe is a script, which the file’s own policy would refuse.
      const frame = await shown(page().replace(policy, ''), width);
      const { contentDocument, contentWindow } = frame;
      if (!contentDocument || !contentWindow) throw new Error('no document');
      if (source === undefined) throw new Error('axe was not loaded');
      const script = contentDocument.createElement('script');
      script.src = source;
      await new Promise((done) => {
        script.addEventListener('load', done);
        contentDocument.head.append(script);
      });
      const inside = contentWindow as unknown as { axe: typeof axe };
      const { violations, passes } = await inside.axe.run(contentDocument, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      if (said.length > 0) throw new Error(said.join('\n'));
      if (passes.length < 15) throw new Error(`axe looked at ${passes.length} things only`);
      const { scrollWidth } = contentDocument.documentElement;
      if (scrollWidth > width) throw new Error(`${scrollWidth} pixels wide`);
      frame.remove();
    });
  }

  it('takes its style sheet under its own policy, and runs no script', async () => {
    const frame = await shown(page().replace('<main', '<script>window.ran=1</script><main'), 600);
    const { contentDocument, contentWindow } = frame;
    if (!contentDocument || !contentWindow) throw new Error('no document');
    const facts = contentDocument.querySelector('.skip');
    if (!facts || contentWindow.getComputedStyle(facts).position !== 'absolute')
      throw new Error('the style sheet was refused');
    if ('ran' in contentWindow) throw new Error('a script ran');
    frame.remove();
  });
});
