/** What `writeCtf` writes, read back by Python’s own XML parser. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeCtf } from '../src/interop/ctf/write-ctf.ts';
import { examplePlan } from '../src/testing/example-plan.ts';
import { importPorts } from '../src/testing/import-ports.ts';

const script = fileURLToPath(new URL('interop_ctf.py', import.meta.url));
const python = spawnSync('python3', ['--version']).status === 0;

test(
  'Python reads a written file as it was meant',
  { skip: !python && 'python3 is not installed' },
  () => {
    const plan = examplePlan();
    plan.person.familyName = 'O’Neill & "Søn" <中>\u{1f600}';
    const written = writeCtf(
      {
        source: { authority: '000', establishment: '4001', name: 'Millrace' },
        supplier: 'ISP Kit',
        pupils: [
          {
            plan,
            background: {
              sen: [
                { provision: 'N', from: '2021-09-01', to: '2023-09-03' },
                { provision: 'K', from: '2023-09-04' },
              ],
              needs: [
                { type: 'HI', label: 'Hearing', rank: 2 },
                { type: 'SLCN', label: 'Speech', rank: 1 },
              ],
            },
            transferFile: { file: 'plan & more.isp.json', sha256: '0f'.repeat(32) },
          },
        ],
      },
      importPorts(),
    );
    assert.ok(written.ok);
    const { stdout, stderr } = spawnSync('python3', [script], {
      input: written.value,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), {
      version: '25.0',
      year: '2026',
      pupils: [
        {
          upn: 'X000000017001',
          surname: plan.person.familyName,
          forename: 'Robin',
          dob: '2017-03-04',
          sen: [
            ['2021-09-01', '2023-09-03', 'N'],
            ['2023-09-04', null, 'K'],
          ],
          needs: [
            ['1', 'SLCN'],
            ['2', 'HI'],
          ],
          file: 'plan & more.isp.json',
          sha256: '0f'.repeat(32),
        },
      ],
    });
  },
);
