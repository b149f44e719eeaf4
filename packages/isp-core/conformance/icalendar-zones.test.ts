/** A calendar file is the same wherever the machine is that writes it, also on the days when clocks change. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
];
const program = fileURLToPath(new URL('icalendar-bytes.ts', import.meta.url));

it('has the same bytes in six time zones, and is read back alike', { timeout: 120_000 }, () => {
  const made = zones.map((zone) => {
    const text = execFileSync(process.execPath, ['--conditions=@isp/source', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    return JSON.parse(text) as { hash: string; midday: string };
  });
  assert.equal(new Set(made.map(({ midday }) => midday)).size, zones.length, 'six clocks');
  assert.deepEqual(
    made.map(({ hash }) => hash),
    zones.map(() => made[0]?.hash),
  );
});
