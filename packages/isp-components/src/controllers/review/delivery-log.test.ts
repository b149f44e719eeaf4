import type { Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import { reviewLater } from '../../locales/en/review-later.ts';
import { choices } from '../../locales/en/choices.ts';
import { Localiser } from '../../locales/localiser.ts';
import { bringWords } from '../../locales/packs.ts';
import { deliveryLog, observationsOf, type DeliveryEntry } from './delivery-log.ts';
import { deliverySentences } from './log-words.ts';

const entry = (id: string, on: string, rest: Partial<DeliveryEntry> = {}): DeliveryEntry => ({
  id,
  provision: 'p',
  on,
  delivered: 'yes',
  ...rest,
});

const span = { after: '2026-09-01', until: '2026-11-22' };
const log = (delivery: Plan['delivery']) => deliveryLog({ delivery }, new Set(['p']), span);

describe('what the log says', () => {
  before(() => {
    bringWords(reviewLater);
    bringWords(choices);
  });

  it('counts sessions since the last review, up to this one, of the lines in question', () => {
    const found = log([
      entry('1', '2026-09-01'),
      entry('2', '2026-09-02'),
      entry('3', '2026-11-22', { delivered: 'no', reason: 'staff-absent' }),
      entry('4', '2026-11-23'),
      entry('5', '2026-10-01', { provision: 'another' }),
      entry('6', '2026-10-02', { delivered: 'partly' }),
    ]);
    expect(found).to.include({ total: 3, happened: 1, partly: 1, missed: 1, says: 'partly' });
  });

  it('leaves out what a later entry puts right', () => {
    const found = log([
      entry('1', '2026-09-02', { delivered: 'no', reason: 'staff-absent' }),
      entry('2', '2026-09-02', { corrects: '1' }),
    ]);
    expect(found).to.include({ total: 1, happened: 1, missed: 0, says: 'yes' });
    expect(found.reasons).to.deep.equal([]);
  });

  it('says nothing where nothing is written, and no where nothing happened', () => {
    expect(log([]).says).to.equal(undefined);
    expect(log([entry('1', '2026-09-02', { delivered: 'no' })]).says).to.equal('no');
  });

  it('puts it into words, with why', () => {
    const missed = (id: string) =>
      entry(id, '2026-10-01', { delivered: 'no', reason: 'staff-absent' });
    const found = log([
      ...Array.from({ length: 12 }, (_, i) => entry(`y${i}`, '2026-10-01')),
      ...['1', '2', '3', '4'].map(missed),
      ...['5', '6'].map((id) => entry(id, '2026-10-02', { delivered: 'no' })),
    ]);
    expect(deliverySentences(new Localiser('en'), found)).to.deep.equal([
      '12 of 18 sessions happened.',
      '6 did not.',
      'Why: staff were away (4).',
    ]);
  });

  it('gives what was seen of an outcome, the newest first', () => {
    const seen = (id: string, on: string, outcome = 'o') =>
      ({ id, outcome, on, kind: 'narrative' }) as const;
    const progress = [
      seen('1', '2026-09-05'),
      seen('2', '2026-10-05'),
      seen('3', '2026-10-06', 'x'),
    ];
    expect(observationsOf({ progress }, 'o', span).map(({ id }) => id)).to.deep.equal(['2', '1']);
  });
});
