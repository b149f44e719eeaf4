import { expect } from '@open-wc/testing';
import * as kit from './index.ts';

describe('importing the package', () => {
  it('registers nothing', () => {
    const elements = Object.entries(kit).filter(
      ([, value]) => typeof value === 'function' && value.prototype instanceof HTMLElement,
    );
    expect(elements.map(([name]) => name)).to.include.members(['IspPlanViewer', 'IspFindingList']);
    for (const [name, element] of elements) {
      // A class that is registered can be constructed; one that is not throws.
      expect(() => Reflect.construct(element, []), name).to.throw(TypeError);
    }
    expect(customElements.get('isp-plan-viewer')).to.equal(undefined);
    expect(customElements.get('isp-finding-list')).to.equal(undefined);
  });
});
