import { expect } from '@open-wc/testing';
import { packProblems } from '../testing/pack-problems.ts';
import type { LanguagePack } from './language-pack.ts';
import { languages, type ShippedLanguage } from './languages.ts';

const camelCase = (name: string) =>
  name.charAt(0).toLowerCase() + name.slice(1).replaceAll(' ', '');

async function packOf({ locale, englishName }: ShippedLanguage): Promise<LanguagePack> {
  const module = (await import(new URL(`./${locale}.ts`, import.meta.url).href)) as Record<
    string,
    LanguagePack
  >;
  const pack = module[camelCase(englishName)];
  if (!pack) throw new Error(`${locale}.ts exports no ${camelCase(englishName)}`);
  return pack;
}

for (const language of languages) {
  describe(`the kit in ${language.englishName}`, () => {
    it('says everything that it covers, slot by slot and form by form', async () => {
      expect(packProblems(await packOf(language))).to.deep.equal([]);
    });

    it('is what the list of languages says of it', async () => {
      const { locale, name, direction, review, covers } = await packOf(language);
      const { englishName, ...listed } = language;
      expect(listed, englishName).to.deep.equal({ locale, name, direction, review, covers });
    });
  });
}

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
});
