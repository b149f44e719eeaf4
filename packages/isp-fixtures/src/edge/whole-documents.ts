/** Edges that are about the document as a whole: its kind, its version, its ids, its references. */
import type { Json } from '../json.ts';
import { patched } from '../patch/apply-patch.ts';
import type { PatchOperation } from '../patch/patch.ts';
import type { EdgeFixture } from './edge-fixture.ts';
import { makeDocument } from './make-document.ts';

const everything = (...patch: readonly PatchOperation[]): Json => patched(makeDocument(), patch);

/** The same id with the digit that tells the version of a UUID. */
const idOfVersion = (version: number) => `5e0c7a51-33f0-${version}a11-8b0e-0242ac120002`;

export const wholeDocumentEdges: readonly EdgeFixture[] = [
  {
    name: 'same-reference-twice',
    summary: 'One person is named twice in a list of references.',
    value: () => {
      const [author] = makeDocument()['authors'] as string[];
      return everything({ op: 'add', path: '/authors/1', value: author ?? '' });
    },
  },
  {
    name: 'entry-corrects-itself',
    summary: 'An entry of the delivery log names itself as what it corrects. Odd, and well formed.',
    value: () => everything(),
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((version) => ({
    name: `uuid-of-version-${version}`,
    summary: `Replaces a plan whose id is a UUID of version ${version}.`,
    value: () => everything({ op: 'replace', path: '/replaces', value: idOfVersion(version) }),
  })),
  {
    name: 'replaces-itself',
    summary: 'The plan’s own id again as the plan that it replaces. Odd, and well formed.',
    value: () => {
      const id = makeDocument()['id'] as string;
      return everything({ op: 'replace', path: '/replaces', value: id });
    },
  },
  {
    name: 'extension-id-like-a-line',
    summary: 'Other systems’ data repeats an id of the plan; what is there has no lines.',
    value: () => {
      const id = makeDocument()['id'] as string;
      const extensions = { 'uk.example.mis': [{ id }, { id }] };
      return everything({ op: 'replace', path: '/extensions', value: extensions });
    },
  },
  {
    name: 'nobody-may-see-it',
    summary: 'A restricted line with no audience besides the SENCO.',
    value: () => everything({ op: 'replace', path: '/barriers/0/restricted/audiences', value: [] }),
  },
  {
    name: 'newer-minor',
    summary: 'Written by a later minor version: a new field, a new part, kept under extensions.',
    otherVersion: true,
    value: () =>
      everything(
        { op: 'replace', path: '/schemaVersion', value: '1.7' },
        { op: 'add', path: '/person/favouriteColour', value: 'green' },
        { op: 'add', path: '/sleep', value: [{ on: '2026-11-22', hours: 9.5 }] },
      ),
  },
];
