import { expect } from '@open-wc/testing';
import { LaterModule } from './later-module.ts';

describe('a module for later', () => {
  it('is not loaded before somebody wants it, and then once for everybody', async () => {
    let loads = 0;
    const later = new LaterModule(() => Promise.resolve(++loads));
    expect(later.loaded).to.equal(undefined);
    expect(loads).to.equal(0);
    expect(await Promise.all([later.want(), later.want()])).to.deep.equal([1, 1]);
    expect(await later.want()).to.equal(1);
    expect(later.loaded).to.equal(1);
  });

  it('that cannot be loaded is nothing, until somebody asks again', async () => {
    let loads = 0;
    const later = new LaterModule(() =>
      ++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('rules'),
    );
    expect(await later.want()).to.equal(undefined);
    expect(later.loaded).to.equal(undefined);
    expect(await later.want()).to.equal('rules');
  });
});
