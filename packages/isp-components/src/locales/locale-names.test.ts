import { expect } from '@open-wc/testing';
import { formatWeekday } from './dates.ts';
import { addLanguage } from './language-pack.ts';
import { Localiser } from './localiser.ts';
import { panjabi } from './pa.ts';
import { polish } from './pl.ts';
import { formatMoment } from './times.ts';
import { welsh } from './cy.ts';

describe('in a language that the browser may not know', () => {
  before(() => {
    addLanguage(welsh);
    addLanguage(panjabi);
  });

  it('days and months have the names that the translation brought', () => {
    const words = new Localiser('cy');
    expect(words.date('2029-09-03')).to.equal('3 Medi 2029');
    expect(words.month('2029-09-03')).to.equal('Medi 2029');
    expect(formatWeekday('2029-09-03', 'cy')).to.equal('Dydd Llun');
    expect(new Localiser('pa').date('2029-01-31')).to.equal('31 ਜਨਵਰੀ 2029');
  });

  it('so have those of a reader in one country', () => {
    expect(new Localiser('cy-GB').date('2029-12-31')).to.equal('31 Rhagfyr 2029');
  });

  it('moments are by the clock of the reader, without the day where it is today', () => {
    const then = new Date(2029, 8, 3, 9, 5).toISOString();
    const sameDay = new Date(2029, 8, 3, 17, 0).toISOString();
    const nextDay = new Date(2029, 8, 4, 9, 0).toISOString();
    expect(new Localiser('cy').instant(then)).to.equal('3 Medi 2029, 09:05');
    expect(formatMoment(then, sameDay, 'cy')).to.equal('09:05');
    expect(formatMoment(then, nextDay, 'cy')).to.equal('3 Medi 2029, 09:05');
  });

  it('lists end as the language ends them', () => {
    const words = new Localiser('pa');
    expect(words.list([])).to.equal('');
    expect(words.list(['ਇੱਕ'])).to.equal('ਇੱਕ');
    expect(words.list(['ਇੱਕ', 'ਦੋ', 'ਤਿੰਨ'])).to.equal('ਇੱਕ, ਦੋ ਅਤੇ ਤਿੰਨ');
  });

  it('languages have the names that the translation brought, or else English ones', () => {
    const words = new Localiser('cy');
    expect(words.language('ur')).to.equal('Wrdw');
    expect(words.language('bfi')).to.equal('Iaith Arwyddion Prydain');
    expect(words.language('gn')).to.match(/^Gu?aran[ií]/);
  });
});

describe('in a language that browsers know', () => {
  it('dates and lists are the browser’s', () => {
    addLanguage(polish);
    const words = new Localiser('pl');
    expect(words.date('2029-09-03')).to.equal('3 września 2029');
    expect(words.list(['a', 'b', 'c'])).to.equal('a, b i c');
  });
});
