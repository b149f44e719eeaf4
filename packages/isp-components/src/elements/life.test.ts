import type { Plan } from '@isp-kit/core/plan';
import { expect, waitUntil } from '@open-wc/testing';
import { fixturePlan } from '../testing/fixture-plan.ts';

const tags = ['isp-plan-viewer', 'isp-plan-editor', 'isp-review-form'] as const;
type Tag = (typeof tags)[number];
type PlanElement = HTMLElementTagNameMap[Tag];

let plan: Plan;
const early = new Map<Tag, PlanElement>();

const shows = (element: PlanElement) => (element.shadowRoot?.textContent.trim().length ?? 0) > 300;

/** Waits until the element shows a plan, with what of it is loaded later. */
async function shown(element: PlanElement): Promise<void> {
  const isReady = () => shows(element) && reachable(element) !== null;
  await waitUntil(isReady, `${element.localName} shows its plan`, { timeout: 8000 });
}

const pressable = 'button, summary, a[href]';

const reachable = ({ shadowRoot }: PlanElement) =>
  shadowRoot!.querySelector<HTMLElement>(pressable);

function made(tag: Tag): PlanElement {
  const element = document.createElement(tag);
  element.plan = plan;
  element.setAttribute('today', '2026-11-22');
  // What the rules say comes when the browser has time: here only what is written matters.
  element.toggleAttribute('no-findings', true);
  return element;
}

const firstField = ({ shadowRoot }: PlanElement) =>
  shadowRoot!.querySelector<HTMLInputElement>('textarea, input[type="text"]');

async function typed(element: PlanElement, text: string): Promise<void> {
  const field = firstField(element)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

before(async () => {
  plan = await fixturePlan('year-8-planning-and-anxiety');
  // Before any of them is defined: what a page does that loads its scripts last.
  for (const tag of tags) {
    const element = made(tag);
    document.body.append(element);
    early.set(tag, element);
  }
  await import('../define/isp-plan-viewer.ts');
  await import('../define/isp-plan-editor.ts');
  await import('../define/isp-review-form.ts');
});

after(() => {
  for (const element of early.values()) element.remove();
});

for (const tag of tags) {
  describe(`<${tag}> leads an ordinary life`, () => {
    let box: HTMLElement;
    beforeEach(() => {
      box = document.createElement('div');
      document.body.append(box);
    });
    afterEach(() => box.remove());

    async function put(into: ParentNode & Node = box): Promise<PlanElement> {
      const element = made(tag);
      into.appendChild(element);
      await shown(element);
      return element;
    }

    it('created before its definition, with properties set before it was upgraded', async () => {
      const element = early.get(tag)!;
      await shown(element);
      expect(Object.hasOwn(element, 'plan')).to.be.false;
      expect(element.plan).to.deep.equal(plan);
    });

    it('made with `new`, and given its plan before it is on a page or after', async () => {
      const Class = customElements.get(tag) as new () => PlanElement;
      const [before, after] = [new Class(), new Class()];
      before.plan = plan;
      box.append(before, after);
      after.plan = plan;
      await Promise.all([shown(before), shown(after)]);
    });

    it('in a shadow root', async () => {
      const root = box.attachShadow({ mode: 'open' });
      const element = await put(root);
      for (const label of element.shadowRoot!.querySelectorAll('label')) {
        expect(label.control, label.textContent).not.to.equal(null);
      }
    });

    it('in a dialog', async () => {
      const dialog = document.createElement('dialog');
      box.append(dialog);
      const element = made(tag);
      dialog.append(element);
      dialog.showModal();
      await shown(element);
      const target = reachable(element)!;
      target.focus();
      expect(document.activeElement).to.equal(element);
      expect(element.shadowRoot!.activeElement).to.equal(target);
      dialog.close();
    });

    it('twice on a page, each by itself', async () => {
      const [one, two] = [await put(), await put()];
      if (tag !== 'isp-plan-editor') {
        one.plan = undefined;
        await one.updateComplete;
        expect(shows(two)).to.be.true;
        return;
      }
      await typed(one, 'Only in the first.');
      expect(firstField(one)!.value).to.equal('Only in the first.');
      expect(firstField(two)!.value).not.to.equal('Only in the first.');
    });

    it('moved on its page, and taken away and put back, with all that was written', async () => {
      const element = await put();
      // The review form’s own tests say what becomes of answers.
      const writes = tag === 'isp-plan-editor';
      if (writes) await typed(element, 'Half a thought');
      const before = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
      const other = document.createElement('section');
      box.append(other);
      other.append(element);
      await element.updateComplete;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      other.prepend(element);
      await element.updateComplete;
      expect(element.shadowRoot!.textContent.replace(/\s+/g, ' ')).to.equal(before);
      if (writes) expect(firstField(element)!.value).to.equal('Half a thought');
      if (writes) await typed(element, 'A whole thought');
      if (writes) expect(firstField(element)!.value).to.equal('A whole thought');
    });

    it('leaves nothing behind on the page', async () => {
      const globals = new Set(Object.keys(globalThis));
      const head = document.head.childElementCount;
      const element = await put();
      element.remove();
      expect(Object.keys(globalThis).filter((key) => !globals.has(key))).to.deep.equal([]);
      expect(document.head.childElementCount).to.equal(head);
    });
  });
}
