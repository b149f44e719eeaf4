import { expect } from '@open-wc/testing';
import { readEntry } from './read-entry.ts';
import { readNumber } from './read-number.ts';

const any = { kind: 'number', min: -10, max: 2_000_000, step: 'any' } as const;

/** What is read, or the code of the error. */
const read = (text: string) => {
  const reading = readNumber(text, any);
  return reading.ok ? reading.value : reading.error.code;
};

describe('a number', () => {
  it('is read however it is written where that is clear', () => {
    const written: readonly (readonly [string, number | undefined])[] = [
      ['4', 4],
      [' 4.5 ', 4.5],
      ['4,5', 4.5],
      ['0,25', 0.25],
      ['−3', -3],
      ['٤٫٥', 4.5],
      ['۱۲', 12],
      ['৭.৫', 7.5],
      ['੧੦', 10],
      ['', undefined],
    ];
    expect(written.map(([text]) => read(text))).to.deep.equal(written.map(([, number]) => number));
  });

  it('is asked for again where it could be two', () => {
    for (const text of ['1,500', '1,500.5', '1.5.2', '1,5,2', 'four', '4 or 5', '1e3', '０']) {
      expect(read(text), text).to.equal('not-a-decimal');
    }
  });
});

describe('a date', () => {
  it('is read in the digits of the reader’s own script', () => {
    const field = { key: 'from', label: 'editor.layer.from', control: { kind: 'date' } } as const;
    for (const [day, month, year] of [
      ['3', '9', '2029'],
      ['٠٣', '٩', '٢٠٢٩'],
      ['৩', '০৯', '২০২৯'],
    ] as const) {
      const reading = readEntry(field, { day, month, year });
      expect(reading).to.deep.equal({ ok: true, value: '2029-09-03' });
    }
  });
});
