/** A signed file has one form: of all the others that JOSE libraries take, none opens. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flattenedVerify } from 'jose';
import { otherBase64, otherSealedForms, otherSignedForms } from './transfer-forms.ts';
import { transferSamples } from './transfer-samples.ts';

const { samples, open, keys, eddsa, receiver } = await transferSamples();
const [es256Sample, eddsaSample, sealedSample] = samples;
assert.ok(es256Sample && eddsaSample && sealedSample);
const tried = new Set<string>();

async function refuseAll(file: string, forms: AsyncIterable<string> | Iterable<string>) {
  assert.ok((await open(file)).ok, 'the file itself opens');
  const opened: string[] = [];
  for await (const form of forms) {
    if (form === file) continue;
    tried.add(form);
    if ((await open(form)).ok) opened.push(form);
  }
  assert.deepEqual(opened, []);
}

test('of a file signed with ES256', () =>
  refuseAll(es256Sample.file, otherSignedForms(es256Sample.file, keys.signing, eddsa.signing)));

test('of a file signed with EdDSA', () =>
  refuseAll(eddsaSample.file, otherSignedForms(eddsaSample.file, eddsa.signing, keys.signing)));

test('of a sealed file', () =>
  refuseAll(sealedSample.file, otherSealedForms(sealedSample.file, receiver.sealing)));

test('though a library takes many of them', async () => {
  const { payload, signatures } = JSON.parse(es256Sample.file) as {
    payload: string;
    signatures: { protected: string; signature: string }[];
  };
  const [one] = signatures;
  assert.ok(one);
  let taken = 0;
  for (const signature of otherBase64(one.signature)) {
    const jws = { payload, protected: one.protected, signature };
    await flattenedVerify(jws, keys.signing as never, { algorithms: ['ES256'] }).then(
      () => taken++,
      () => undefined,
    );
  }
  assert.ok(taken > 10, `${taken}`);
});

test('and those were more than ten thousand', () =>
  assert.ok(tried.size >= 10_000, `${tried.size}`));
