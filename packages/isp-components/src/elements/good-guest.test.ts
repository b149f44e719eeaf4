/** The elements as guests: the page around them stays as it was, and no word of a plan is ever run. */
import { expect, fixture, fixtureSync } from '@open-wc/testing';
import { applyEdit } from '@isp-kit/core/edit';
import { parsePlan, type Plan } from '@isp-kit/core/plan';
import { hostileMarkup } from '@isp-kit/fixtures';
import { html, type TemplateResult } from 'lit';
import { fixturePlan } from '../testing/fixture-plan.ts';

const today = '2029-10-01';

type Show = (plan: Plan) => TemplateResult;

const elements: Readonly<Record<string, Show>> = {
  'isp-plan-viewer': (plan) =>
    html`<isp-plan-viewer .plan=${plan} audience="senco" today=${today}></isp-plan-viewer>`,
  'isp-plan-editor': (plan) =>
    html`<isp-plan-editor .plan=${plan} audience="senco" today=${today}></isp-plan-editor>`,
  'isp-review-form': (plan) =>
    html`<isp-review-form .plan=${plan} audience="senco" today=${today}></isp-review-form>`,
  'isp-finding-list': () => html`<isp-finding-list></isp-finding-list>`,
};

/** What a host has on its page; none of it is the kit’s. */
const hostPage = html`
  <h1>School</h1>
  <h2>Plans</h2>
  <p>Text with <a href="#there">a link</a>, <strong>weight</strong> and <code>code</code>.</p>
  <ul>
    <li>One</li>
  </ul>
  <table>
    <tbody>
      <tr>
        <th>Head</th>
        <td>Cell</td>
      </tr>
    </tbody>
  </table>
  <form>
    <label>Name <input /></label><textarea aria-label="Words"></textarea>
    <select aria-label="Choice">
      <option>A</option>
    </select>
    <button type="button">Press</button>
    <details>
      <summary>More</summary>
      Less
    </details>
  </form>
`;

/** A page that holds more is longer and may get a scrollbar; nothing else of it may change. */
const ofThePagesSize =
  /^(block-size|height|inline-size|width|perspective-origin|transform-origin)$/;

/** Every computed style of every element of the host’s, and of the page itself, a line for each. */
function stylesOf(page: Element): string[] {
  const roots = [document.documentElement, document.body];
  return [...roots, page, ...page.querySelectorAll('*')].flatMap((element, index) => {
    const style = getComputedStyle(element);
    return [...style]
      .filter((name) => !(roots.includes(element as HTMLElement) && ofThePagesSize.test(name)))
      .map((name) => `${index} ${element.localName} ${name}: ${style.getPropertyValue(name)}`);
  });
}

const changesIn = (before: readonly string[], now: readonly string[]) =>
  now.filter((line, index) => line !== before[index]);

const globalNames = () => Object.getOwnPropertyNames(window).sort();

/** What Lit leaves on a page so that two copies of it find out about each other. */
const ofLit = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];

const requests = () =>
  performance
    .getEntriesByType('resource')
    .map((entry) => entry as PerformanceResourceTiming)
    .filter(({ initiatorType }) => !['script', 'other'].includes(initiatorType))
    .map(({ name, initiatorType }) => `${initiatorType} ${name}`);

describe('the elements as guests on a page', () => {
  let plan: Plan;
  before(async () => {
    plan = await fixturePlan('year-6-aac-before-the-move');
  });

  for (const [tag, show] of Object.entries(elements)) {
    it(`<${tag}> leaves the host’s styles, globals and network as they were`, async () => {
      const page = fixtureSync<HTMLElement>(
        html`<div style="inline-size: 60rem">${hostPage}</div>`,
      );
      const styles = stylesOf(page);
      const names = globalNames();
      const before = requests();
      const storage = [localStorage.length, sessionStorage.length, document.cookie];
      await import(`../define/${tag}.ts`);
      const element = await fixture<HTMLElement>(show(plan));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(element.shadowRoot?.textContent.trim()).to.not.equal('');
      expect(changesIn(styles, stylesOf(page))).to.deep.equal([]);
      const added = globalNames().filter((name) => !names.includes(name) && !ofLit.includes(name));
      expect(added).to.deep.equal([]);
      expect(requests()).to.deep.equal(before);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(storage);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
    });
  }
});

/** Puts a text into every place of the plan that holds words, as far as the schema lets it. */
function withTextEverywhere(plan: Plan, text: string): Plan {
  let worded = plan;
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) {
        if (typeof item === 'object' && item && 'id' in item)
          walk(item, `${at}/${String(item.id)}`);
      }
    } else if (typeof value === 'object' && value) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${at}/${key}`);
    } else if (typeof value === 'string') {
      const applied = applyEdit(worded, { type: 'set', at, value: text });
      if (applied.ok) worded = applied.value.plan;
    }
  };
  const {
    format: _f,
    schemaVersion: _s,
    kind: _k,
    id: _i,
    profile: _p,
    status: _t,
    ...rest
  } = plan;
  walk(rest, '');
  const read = parsePlan(worded);
  if (!read.ok) throw new Error('The attacked plan is not sound, so nothing would be shown.');
  return read.value;
}

const addressAttributes = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'data'];

function dangerousIn(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const found = [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        name === 'style' ||
        (addressAttributes.includes(name) && !/^(#|https?:\/\/[^"'<>\s]+$)/.test(value)),
    );
    const isForeign = ['script', 'iframe', 'object', 'embed', 'img', 'video', 'math'];
    return [
      ...(isForeign.includes(element.localName) ? [`<${element.localName}>`] : []),
      ...found.map(({ name, value }) => `${element.localName} ${name}=${value}`),
    ];
  });
}

describe('words that would like to be run', () => {
  let plan: Plan;
  let attacks = 0;
  before(async () => {
    plan = await fixturePlan('year-6-aac-before-the-move');
    (window as unknown as { ispAttack?: () => void }).ispAttack = () => {
      attacks += 1;
    };
  });
  after(() => {
    delete (window as unknown as { ispAttack?: () => void }).ispAttack;
  });

  for (const [tag, show] of Object.entries(elements)) {
    if (tag === 'isp-finding-list') continue;
    it(`are only words in <${tag}>`, async () => {
      await import(`../define/${tag}.ts`);
      for (const text of hostileMarkup) {
        const element = await fixture<HTMLElement & { updateComplete: Promise<unknown> }>(
          show(withTextEverywhere(plan, text)),
        );
        await element.updateComplete;
        const root = element.shadowRoot!;
        for (const fold of root.querySelectorAll('details')) fold.open = true;
        await element.updateComplete;
        expect(dangerousIn(root), text).to.deep.equal([]);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(attacks).to.equal(0);
    });
  }
});
