/** Other systems’ data of every kind, which is kept whatever it is. */
import type { Json, JsonObject } from '../json.ts';
import type { EdgeFixture } from './edge-fixture.ts';
import { makeDocument } from './make-document.ts';

const nested = (depth: number): Json => (depth === 0 ? 'deep' : [nested(depth - 1)]);

const rows: readonly (readonly [name: string, summary: string, extensions: JsonObject])[] = [
  ['none', 'Extensions that hold nothing.', {}],
  [
    'every-kind',
    'Every kind of JSON value, empty ones too.',
    { 'uk.example.mis': ['', 0, -0.5, true, false, null, [], {}, { '': 'a key without a name' }] },
  ],
  [
    'numbers',
    'The largest and smallest whole numbers that are safe, nought, and small parts.',
    { 'uk.example.mis': [9007199254740991, -9007199254740991, 0, 1e-7, 0.1, 123456789.125] },
  ],
  ['deep', 'Forty lists inside each other, in every line.', { 'uk.example.mis': nested(40) }],
  [
    'two-systems',
    'Two systems at the same place.',
    { 'uk.example.mis': { row: 7 }, 'uk.example.mis-2.addon': 'kept too' },
  ],
  [
    'our-own-words',
    'Keys that look like the plan’s own, with values that would be wrong there.',
    { 'uk.example.mis': { id: 'not an id', people: 'nobody', restricted: 0, extensions: [] } },
  ],
  [
    'texts',
    'Control characters and long texts, which are wrong in a plan and right here.',
    { 'uk.example.mis': ['\u0000\u001f\u0085', ' ', 'n'.repeat(500)] },
  ],
];

export const otherSystemsEdges: readonly EdgeFixture[] = rows.map(
  ([name, summary, extensions]) => ({
    name: `extensions-${name}`,
    summary,
    value: () => makeDocument({ extensions }),
  }),
);
