import { expect } from '@open-wc/testing';
import { warningsDuring } from '../testing/warnings.ts';
import { defineElement } from './define-element.ts';

describe('defining an element', () => {
  it('registers it', () => {
    class First extends HTMLElement {}
    defineElement('isp-test-first', First);
    expect(customElements.get('isp-test-first')).to.equal(First);
  });

  it('a second time keeps the first, and warns once however often it happens', () => {
    class Kept extends HTMLElement {}
    class Other extends HTMLElement {}
    defineElement('isp-test-twice', Kept);
    const warnings = warningsDuring(() => {
      defineElement('isp-test-twice', Other);
      defineElement('isp-test-twice', Other);
    });
    expect(customElements.get('isp-test-twice')).to.equal(Kept);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<isp-test-twice>');
  });

  it('with the same class again says nothing', () => {
    class Same extends HTMLElement {}
    defineElement('isp-test-same', Same);
    expect(warningsDuring(() => defineElement('isp-test-same', Same))).to.deep.equal([]);
  });
});
