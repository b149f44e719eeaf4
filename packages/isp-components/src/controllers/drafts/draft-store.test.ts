import { expect } from '@open-wc/testing';
import { openDrafts, DATABASE_NAME } from './draft-database.ts';
import { DRAFT_LIFETIME_MS, type DraftRecord, type DraftSubject } from './draft-record.ts';
import { startSitting } from './draft-sitting.ts';
import { wipeDrafts } from './wipe-drafts.ts';

const subject: DraftSubject = { kind: 'plan', user: 'larkfield/okafor', plan: 'plan-1' };
const secret = 'Jude hides under the table when the bell rings.';

const records = async (): Promise<DraftRecord[]> => (await openDrafts(Date.now())).getAll('drafts');

const textsOf = async (about: DraftSubject): Promise<string[]> =>
  (await (await startSitting(about)).others()).map(({ text }) => text);

/** As it would be if this much time had passed. */
async function later<T>(ms: number, act: () => Promise<T>): Promise<T> {
  const { now } = Date;
  Date.now = () => now() + ms;
  try {
    return await act();
  } finally {
    Date.now = now;
  }
}

describe('the draft store', () => {
  beforeEach(async () => {
    const drafts = await openDrafts(Date.now());
    await drafts.clear('drafts');
    await drafts.clear('wiped');
  });

  it('gives a later sitting of the same person at the same plan what was kept', async () => {
    const sitting = await startSitting(subject);
    expect(await sitting.write(secret)).to.be.true;
    expect(await sitting.others()).to.deep.equal([]);
    const [found] = await (await startSitting(subject)).others();
    expect(found!.text).to.equal(secret);
    expect(Math.abs(Date.parse(found!.writtenAt) - Date.now())).to.be.lessThan(10_000);
  });

  it('gives nobody else anything, nor another plan, nor a review', async () => {
    await (await startSitting(subject)).write(secret);
    for (const other of [{ user: 'larkfield/hartley' }, { plan: 'plan-2' }, { kind: 'review' }]) {
      expect(await textsOf({ ...subject, ...other } as DraftSubject)).to.deep.equal([]);
    }
  });

  it('holds neither the text, nor the names, nor a key that can be taken out', async () => {
    await (await startSitting(subject)).write(secret);
    const [record] = await records();
    const bytes = new TextDecoder().decode(record!.sealed);
    const names = JSON.stringify([record!.id, record!.user, record!.slot]);
    for (const text of ['Jude', 'table', 'okafor', 'plan-1']) {
      expect(bytes).not.to.contain(text);
      expect(names).not.to.contain(text);
    }
    expect(record!.key.extractable).to.be.false;
    const exported = await crypto.subtle.exportKey('raw', record!.key).then(
      () => 'exported',
      () => 'refused',
    );
    expect(exported).to.equal('refused');
  });

  it('seals each text anew, and keeps only the last of a sitting', async () => {
    const sitting = await startSitting(subject);
    await sitting.write('one');
    const [first] = await records();
    await sitting.write('one');
    const [second, ...more] = await records();
    expect(more).to.deep.equal([]);
    expect([...second!.iv]).not.to.deep.equal([...first!.iv]);
    await sitting.write('two');
    expect(await textsOf(subject)).to.deep.equal(['two']);
  });

  it('opens nothing that was put in another place, and takes it out', async () => {
    const other = { ...subject, user: 'larkfield/hartley' };
    await (await startSitting(other)).write('theirs');
    const [theirs] = await records();
    await (await startSitting(subject)).write(secret);
    const mine = (await records()).find(({ id }) => id !== theirs!.id)!;
    const { id, slot, user } = theirs!;
    await (await openDrafts(Date.now())).put('drafts', { ...mine, id, slot, user });
    expect(await textsOf(other)).to.deep.equal([]);
    expect((await records()).map((record) => record.id)).to.deep.equal([mine.id]);
  });

  it('keeps nothing for longer than a day, whoever opens it next', async () => {
    await (await startSitting(subject)).write(secret);
    await later(DRAFT_LIFETIME_MS - 60_000, async () => {
      expect(await textsOf(subject)).to.deep.equal([secret]);
    });
    await later(DRAFT_LIFETIME_MS + 1000, async () => {
      await startSitting({ ...subject, user: 'somebody-else', plan: 'plan-9' });
      expect(await records()).to.deep.equal([]);
    });
  });

  it('keeps nothing that a clock which was set back would keep for longer', async () => {
    await (await startSitting(subject)).write(secret);
    await later(-60_000, async () => expect(await textsOf(subject)).to.deep.equal([secret]));
    await later(-3_600_000, async () => expect(await textsOf(subject)).to.deep.equal([]));
  });

  it('has two windows at the same plan overwrite nothing of each other', async () => {
    const [one, two] = [await startSitting(subject), await startSitting(subject)];
    await one.write('one');
    await later(1000, () => two.write('two'));
    expect(await textsOf(subject)).to.deep.equal(['two', 'one']);
    await two.clear();
    expect(await textsOf(subject)).to.deep.equal(['one']);
  });

  it('wipes one person’s drafts, and keeps what they have open from being kept anew', async () => {
    const [mine, hers] = [
      await startSitting(subject),
      await startSitting({ ...subject, user: 'larkfield/hartley' }),
    ];
    await mine.write(secret);
    await hers.write('hers');
    expect(await wipeDrafts('larkfield/okafor')).to.be.true;
    expect(await textsOf(subject)).to.deep.equal([]);
    expect(await mine.write(secret)).to.be.false;
    expect(await records()).to.have.length(1);
    expect(await hers.write('hers, still')).to.be.true;
    // Signed in again, later: a new sitting.
    await later(10, async () => {
      expect(await (await startSitting(subject)).write('new')).to.be.true;
    });
  });

  it('wipes everybody’s', async () => {
    const sitting = await startSitting(subject);
    await sitting.write(secret);
    await wipeDrafts();
    expect(await records()).to.deep.equal([]);
    expect(await sitting.write(secret)).to.be.false;
  });

  it('says so, and nothing worse, where the browser keeps nothing', async () => {
    const database = await openDrafts(Date.now());
    database.close();
    database.dispatchEvent(new Event('close'));
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      expect(await wipeDrafts()).to.be.false;
      const began = await startSitting(subject).then(
        () => 'began',
        () => 'refused',
      );
      expect(began).to.equal('refused');
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(await wipeDrafts()).to.be.true;
    expect((await indexedDB.databases()).map(({ name }) => name)).to.include(DATABASE_NAME);
  });
});
