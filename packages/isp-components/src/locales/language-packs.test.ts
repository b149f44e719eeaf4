import { expect } from '@open-wc/testing';
import { keysCovered, packProblems } from '../testing/pack-problems.ts';
import { en } from './en.ts';
import { addLanguage, type LanguagePack } from './language-pack.ts';
import { languages, type ShippedLanguage } from './languages.ts';
import { isUnreviewed, messageFor } from './packs.ts';

const camelCase = (name: string) =>
  name.charAt(0).toLowerCase() + name.slice(1).replaceAll(' ', '');

async function packOf(
  { locale, englishName }: ShippedLanguage,
  covers: LanguagePack['covers'],
): Promise<LanguagePack> {
  const isForStaff = covers === 'staff';
  const file = `./${locale}${isForStaff ? '-staff' : ''}.ts`;
  const name = `${camelCase(englishName)}${isForStaff ? 'ForStaff' : ''}`;
  const module = (await import(new URL(file, import.meta.url).href)) as Record<
    string,
    LanguagePack
  >;
  const pack = module[name];
  if (!pack) throw new Error(`${file} exports no ${name}`);
  return pack;
}

for (const language of languages) {
  for (const covers of Object.keys(language.packs) as LanguagePack['covers'][]) {
    describe(`the kit in ${language.englishName}, for ${covers}`, () => {
      it('says everything that it covers, slot by slot and form by form', async () => {
        expect(packProblems(await packOf(language, covers))).to.deep.equal([]);
      });

      it('is what the list of languages says of it', async () => {
        const { locale, name, direction, review, ...pack } = await packOf(language, covers);
        const { packs, englishName, ...listed } = language;
        expect({ locale, name, direction }, englishName).to.deep.equal(listed);
        expect(review).to.deep.equal(packs[covers]);
        expect(pack.covers).to.equal(covers);
      });
    });
  }
}

describe('the two packs of a language', () => {
  it('share no word, and together have all', () => {
    const both = [...keysCovered('families'), ...keysCovered('staff')];
    expect(both).to.have.members(Object.keys(en));
  });

  const families: LanguagePack = {
    locale: 'gd',
    name: 'Gàidhlig',
    direction: 'ltr',
    review: { status: 'reviewed', by: 'Invented Interpreting Service', on: '2026-11-20' },
    covers: 'families',
    messages: { 'viewer.adults': 'Na nì sinn' },
    codes: {},
  };
  const staff: LanguagePack = {
    locale: 'gd',
    name: 'Gàidhlig',
    direction: 'ltr',
    review: { status: 'unreviewed' },
    covers: 'staff',
    messages: { 'editor.nav': 'Pàirtean' },
  };

  for (const order of [
    [families, staff],
    [staff, families],
  ]) {
    it(`are added one to the other, ${order[0]?.covers} first`, () => {
      const locale = order[0] === staff ? 'gd' : 'ga';
      for (const pack of order) addLanguage({ ...pack, locale });
      expect(messageFor(locale, 'viewer.adults')).to.equal('Na nì sinn');
      expect(messageFor(locale, 'editor.nav')).to.equal('Pàirtean');
      expect(isUnreviewed(locale), 'what families read was checked').to.be.false;
    });
  }
});

describe('a pack', () => {
  const poor: LanguagePack = {
    locale: 'cy',
    name: 'Cymraeg',
    direction: 'ltr',
    review: { status: 'unreviewed' },
    covers: 'families',
    messages: {
      'viewer.own-words': 'Geiriau {nam}',
      'viewer.empty': 'There is no plan to show yet.',
      'viewer.more': { one: '{count} arall', other: 'mwy' },
      'editor.save': 'Cadw’r cynllun',
    },
    codes: { layers: { universal: { label: 'I bawb' } } },
  };

  it('is told what it lacks', () => {
    const problems = packProblems(poor);
    expect(problems).to.include.members([
      'viewer.adults: missing',
      'editor.save: not a key of this pack',
      'viewer.own-words : {nam} is not a slot of this message',
      'viewer.own-words : {name} is missing',
      'viewer.empty: still in English: There is no plan to show yet.',
      'viewer.more: no “many”',
      'viewer.more: “other” does not say {count}',
      'layers universal: no definition',
      'layers targeted: no name',
    ]);
  });

  it('for staff is told what belongs to families', () => {
    const problems = packProblems({ ...poor, covers: 'staff' });
    expect(problems).to.include.members([
      'viewer.empty: not a key of this pack',
      'editor.nav: missing',
      'layers: codes are named in the pack for families',
    ]);
    expect(problems).not.to.include('editor.save: not a key of this pack');
  });
});
