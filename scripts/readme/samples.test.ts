import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findSamples, wholePage } from './samples.ts';

const readme = `# Title

\`\`\`ts
not marked
\`\`\`

<!-- sample: core -->

\`\`\`ts
const a = 1;
\`\`\`

<!-- sample: html -->
\`\`\`html
<isp-plan-viewer></isp-plan-viewer>
\`\`\`
`;

it('takes marked blocks only', () => {
  assert.deepEqual(findSamples(readme), [
    { name: 'core', language: 'ts', code: 'const a = 1;\n' },
    { name: 'html', language: 'html', code: '<isp-plan-viewer></isp-plan-viewer>\n' },
  ]);
});

it('completes a part of a page and leaves a whole one alone', () => {
  assert.match(wholePage('<p>'), /<!doctype html>/);
  assert.equal(wholePage('<html lang="en">'), '<html lang="en">');
});
