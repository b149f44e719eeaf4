/** Words, phrases and quotation marks: what the rules about wording stand on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isEnglish } from './english.ts';
import { quotedPlaces } from './is-quoted.ts';
import { findPhrase, phraseList } from './phrase-list.ts';
import type { PlanText } from './plan-texts.ts';
import { countsOf, readingAge } from './reading-age.ts';
import { noWords, scanWords } from './scan-words.ts';

function textOf(text: string): PlanText {
  const words = noWords();
  const { words: count, ...counted } = scanWords(text, words);
  return {
    ...counted,
    text,
    count,
    words,
    at: '',
    field: '',
    by: 'staff',
    live: true,
    until: undefined,
  };
}

const list = phraseList([
  { phrases: ['as needed', 'access to', 'refuses', 'won’t'], except: ['access to work'] },
]);
const found = (text: string) => findPhrase(list, textOf(text))?.phrase;

describe('words', () => {
  it('are counted with letters and sentences', () => {
    for (const [text, count, letters, sentences] of [
      ['', 0, 0, 0],
      ['…', 0, 0, 0],
      ['One', 1, 3, 1],
      ['One. Two two!\nThree', 4, 14, 3],
      ['It isn’t 3.5, it’s 4.', 6, 12, 1],
      ['Ça va? Größe żółw', 4, 13, 2],
    ] as const) {
      const text_ = textOf(text);
      assert.deepEqual(
        [text_.count, text_.letters, text_.sentences],
        [count, letters, sentences],
        text,
      );
    }
  });

  it('stand in order, and are never more than their letters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const words = noWords();
        const { words: count, letters } = scanWords(text, words);
        assert.ok(count === words.hashes.length && count <= letters && letters <= text.length);
        const { starts } = words;
        assert.deepEqual(
          starts,
          [...new Set(starts)].sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('phrases', () => {
  it('are found as whole words, in any case, with either apostrophe', () => {
    assert.equal(found('Breaks as needed.'), 'as needed');
    assert.equal(found('AS NEEDED'), 'as needed');
    assert.equal(found("Rowan won't go"), 'won’t');
    assert.equal(found('breaks as\nneeded'), 'as needed');
    assert.equal(found('Breaks as-needed'), 'as needed');
  });

  it('are not found inside words, across a full stop, or where an exception stands', () => {
    assert.equal(found('He is as neededness'), undefined);
    assert.equal(found('Tall as. Needed?'), undefined);
    assert.equal(found('The Access to Work scheme'), undefined);
    assert.equal(found('Access to Work, and access to the hall'), 'access to');
    assert.equal(found('wont'), 'won’t');
  });

  it('are not found in what somebody is quoted as saying', () => {
    for (const text of [
      '“He refuses,” said the bus driver.',
      'His “as needed” card',
      'She was told ‘he won’t’ twice',
      'It said "access to a room".',
    ]) {
      assert.equal(found(text), undefined, text);
    }
    assert.equal(found('“Fine,” she said, and refuses.'), 'refuses');
    assert.equal(found('A mark “ that nothing closes: he refuses'), 'refuses');
    assert.equal(found('Rowan’s friends’ coats, as needed'), 'as needed');
  });

  it('are there whenever a plain search finds them between spaces', () => {
    const words = fc.constantFrom('as', 'needed', 'access', 'to', 'work', 'refuses', 'the', 'hall');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = ` ${parts.join(' ')} `;
        const without = text.replaceAll('access to work ', '| ');
        const expected = ['as needed', 'access to', 'refuses'].some((p) =>
          without.includes(` ${p} `),
        );
        assert.equal(found(text) !== undefined, expected, text);
      }),
    );
  });
});

describe('reading', () => {
  it('asks for older readers where words and sentences are longer', () => {
    const easy = textOf('The cat sat on the mat. It was warm. We saw it and we sat too.');
    const hard = textOf(
      'Implementation necessitates comprehensive communication between practitioners.',
    );
    assert.equal(readingAge(easy), 5);
    assert.ok(readingAge(hard) > 17);
    const both = countsOf([easy, hard]);
    assert.equal(both.count, easy.count + hard.count);
    assert.ok(readingAge(both) > 5 && readingAge(both) < readingAge(hard));
  });

  it('knows English by its tag', () => {
    assert.deepEqual(['en', 'en-GB', 'EN-us', 'eng', 'enm', 'ur', 'x-en'].map(isEnglish), [
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('long texts', () => {
  /** How often characters of any text were looked at. */
  function looks(run: () => unknown): number {
    const before = Object.getOwnPropertyDescriptors(String.prototype);
    let count = 0;
    for (const name of ['charCodeAt', 'charAt'] as const) {
      const look = before[name].value as (this: string, at: number) => unknown;
      const value = function (this: string, at: number) {
        count++;
        return look.call(this, at);
      };
      Object.defineProperty(String.prototype, name, { ...before[name], value });
    }
    try {
      run();
    } finally {
      Object.defineProperties(String.prototype, before);
    }
    return count;
  }

  it('are looked at a few times for each character, not more the longer they are', () => {
    for (const part of [
      'as needed ',
      '“as needed ',
      '“as needed” ',
      '‘won’t ',
      'a',
      '"',
      '.',
      '“',
      '😀',
    ]) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      const each = looks(() => findPhrase(list, textOf(text))) / text.length;
      assert.ok(each < 12, `${part}: ${each} looks for each character`);
      const quoted = looks(() => {
        const isQuoted = quotedPlaces(text);
        for (let i = 0; i < text.length; i += 3) isQuoted(i);
      });
      assert.ok(quoted / text.length < 5, `${part}: ${quoted / text.length}`);
    }
  });
});
