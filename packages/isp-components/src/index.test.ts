import { expect } from '@open-wc/testing';
import * as kit from './index.ts';

const isElement = (value: unknown): value is CustomElementConstructor =>
  typeof value === 'function' && value.prototype instanceof HTMLElement;

describe('importing the package', () => {
  it('registers nothing', () => {
    const elements = Object.entries<unknown>(kit).filter(([, value]) => isElement(value));
    expect(elements.map(([name]) => name)).to.include.members(['IspPlanViewer', 'IspFindingList']);
    for (const [name, element] of elements) {
      // A class that is registered can be constructed; one that is not throws.
      const construct = () => new (element as CustomElementConstructor)();
      expect(construct, name).to.throw(TypeError);
    }
    expect(customElements.get('isp-plan-viewer')).to.equal(undefined);
    expect(customElements.get('isp-finding-list')).to.equal(undefined);
  });
});
