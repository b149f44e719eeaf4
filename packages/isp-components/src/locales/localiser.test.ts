import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { en } from './en.ts';
import { Localiser } from './localiser.ts';
import type { Message } from './message.ts';
import { addMessages, bringWords } from './packs.ts';

bringWords(en);

const english = new Localiser('en');

describe('words', () => {
  it('fill their slots', () => {
    expect(english.t('viewer.own-words', { name: 'Kez' })).to.equal('In Kez’s own words');
  });

  it('do not read what fills a slot as a message', () => {
    const text = english.t('viewer.said-by', { person: '{person} $& {name}' });
    expect(text).to.equal('Said by {person} $& {name}');
  });

  it('keep what fills a slot apart where they run right to left, and only there', () => {
    addMessages('ur', { 'viewer.said-by': '{person} نے بتایا' });
    const said = { person: 'Ms Lovell' };
    expect(new Localiser('ur-PK').t('viewer.said-by', said)).to.equal(
      '\u2068Ms Lovell\u2069 نے بتایا',
    );
    // What goes into a plan is words alone.
    expect(new Localiser('ur-PK').forRecord.t('viewer.said-by', said)).to.equal(
      'Ms Lovell نے بتایا',
    );
    addMessages('cy', { 'viewer.said-by': 'Meddai {person}' });
    expect(new Localiser('cy').t('viewer.said-by', said)).to.equal('Meddai Ms Lovell');
  });

  it('run the way that their pack names, whatever the language', () => {
    const said = { person: 'Ms Lovell' };
    addMessages('tlh', { 'viewer.said-by': '{person} 1' }, 'rtl');
    expect(new Localiser('tlh').t('viewer.said-by', said)).to.equal('\u2068Ms Lovell\u2069 1');
    addMessages('ur-Latn', { 'viewer.said-by': '{person} ne bataya' }, 'ltr');
    expect(new Localiser('ur-Latn-PK').t('viewer.said-by', said)).to.equal('Ms Lovell ne bataya');
  });

  it('stand beside each other with the comma of their language', () => {
    expect(english.join(['drew it', '20 October 2026'])).to.equal('drew it, 20 October 2026');
    expect(english.join(['1 of 2', '1 of 3'], 'stop')).to.equal('1 of 2. 1 of 3');
    addMessages('ur', { 'shared.comma': '،', 'shared.stop': '۔' }, 'rtl');
    const urdu = new Localiser('ur');
    expect(urdu.join(['Kez', 'ماں'])).to.equal('\u200f\u2068Kez\u2069، \u2068ماں\u2069');
    expect(urdu.join(['ایک', 'دو'], 'stop')).to.equal('\u200f\u2068ایک\u2069۔ \u2068دو\u2069');
    expect(urdu.forRecord.join(['Kez', 'ماں'])).to.equal('Kez، ماں');
    expect(urdu.join([])).to.equal('');
    expect(urdu.comma).to.equal('، ');
  });

  it('choose the plural', () => {
    expect(english.t('findings.count.to-do', { count: 1 })).to.equal('1 thing to do');
    expect(english.t('findings.count.to-do', { count: 1200 })).to.equal('1,200 things to do');
  });

  it('exist in every language, in English where nothing else is there', () => {
    addMessages('cy', { 'findings.group.pass': 'Wedi’i wneud yn dda' });
    const welsh = new Localiser('cy-GB');
    expect(welsh.t('findings.group.pass')).to.equal('Wedi’i wneud yn dda');
    expect(welsh.t('findings.group.must')).to.equal('Must do');
    expect(welsh.locale).to.equal('cy-GB');
    expect(new Localiser('pl').locale).to.equal('en');
  });

  it('use the plural forms of their language', () => {
    const forms = { one: '{count} rzecz', few: '{count} rzeczy', other: '{count} rzeczy.' };
    addMessages('pl', { 'findings.count.to-do': forms });
    const polish = new Localiser('pl');
    expect(polish.t('findings.count.to-do', { count: 3 })).to.equal('3 rzeczy');
    expect(polish.t('findings.count.to-do', { count: 5 })).to.equal('5 rzeczy.');
  });

  it('survive a page whose language is malformed', () => {
    expect(new Localiser('not_a-language!').t('viewer.empty')).to.equal(en['viewer.empty']);
  });

  it('are never empty in English', () => {
    const texts = Object.entries(en as Record<string, Message>).flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).map((text) => [key, text]),
    );
    for (const [key, text] of texts) expect(text?.trim(), key).not.to.equal('');
  });
});

describe('codes', () => {
  it('are said in words', () => {
    expect(english.code('choice.reviewKind', 'ehcp')).to.equal('Review of the EHC plan');
  });

  it('of a host’s own are made readable', () => {
    expect(english.code('choice.communicationMethod', 'eye-pointing')).to.equal('Eye pointing');
  });
});

describe('dates', () => {
  it('read as people write them', () => {
    expect(english.date('2029-09-03')).to.equal('3 September 2029');
    expect(new Localiser('en-US').date('2029-09-03')).to.equal('3 September 2029');
    expect(english.month('2029-09-03')).to.equal('September 2029');
  });

  it('are in English what the browser writes', () => {
    const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    const browser = new Intl.DateTimeFormat('en-GB', parts);
    const { day: _day, ...monthParts } = parts;
    const months = new Intl.DateTimeFormat('en-GB', monthParts);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const at = new Date(days * 86_400_000);
        const iso = at.toISOString().slice(0, 10);
        expect(english.date(iso)).to.equal(browser.format(at));
        expect(english.month(iso)).to.equal(months.format(at));
      }),
    );
    expect(() => english.date('soon')).to.throw(RangeError);
  });

  it('keep their day in every zone', () => {
    const day = fc.integer({ min: 0, max: 60_000 });
    fc.assert(
      fc.property(day, (days) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(english.date(iso)).to.match(
          new RegExp(`^${Number(iso.slice(8))} .* ${iso.slice(0, 4)}$`),
        );
      }),
    );
  });
});

describe('languages', () => {
  it('are named, sign languages too', () => {
    expect(english.language('ur')).to.equal('Urdu');
    expect(english.language('bfi')).to.equal('British Sign Language');
  });
});
