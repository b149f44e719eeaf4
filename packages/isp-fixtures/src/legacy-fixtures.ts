/** Plans of earlier versions, kept byte for byte for ever: what was saved once is opened always. */

export interface LegacyFixture {
  /** The file’s name without its ending. */
  readonly name: string;
  /** The version of the document that it is of. */
  readonly version: string;
  readonly url: URL;
}

/** Each address is written out in full, since bundlers find a file only so. */
export const legacyFixtures: readonly LegacyFixture[] = [
  {
    name: 'nursery-noise-and-change',
    version: '0.9',
    url: new URL('../legacy/0.9/nursery-noise-and-change.json', import.meta.url),
  },
  {
    name: 'year-2-speech-and-language',
    version: '0.9',
    url: new URL('../legacy/0.9/year-2-speech-and-language.json', import.meta.url),
  },
  {
    name: 'year-4-reading',
    version: '0.9',
    url: new URL('../legacy/0.9/year-4-reading.json', import.meta.url),
  },
  {
    name: 'year-5-hearing-adjustments',
    version: '0.9',
    url: new URL('../legacy/0.9/year-5-hearing-adjustments.json', import.meta.url),
  },
  {
    name: 'year-6-aac-before-the-move',
    version: '0.9',
    url: new URL('../legacy/0.9/year-6-aac-before-the-move.json', import.meta.url),
  },
  {
    name: 'year-8-planning-and-anxiety',
    version: '0.9',
    url: new URL('../legacy/0.9/year-8-planning-and-anxiety.json', import.meta.url),
  },
  {
    name: 'year-9-disagreement',
    version: '0.9',
    url: new URL('../legacy/0.9/year-9-disagreement.json', import.meta.url),
  },
  {
    name: 'year-10-physical',
    version: '0.9',
    url: new URL('../legacy/0.9/year-10-physical.json', import.meta.url),
  },
  {
    name: 'college-own-words',
    version: '0.9',
    url: new URL('../legacy/0.9/college-own-words.json', import.meta.url),
  },
];
