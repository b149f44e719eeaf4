// Runs one Astro command with its usage reports switched off, in the same way on every system: an
// environment variable in front of a command is read by some shells only. Astro reads the variable
// while it loads, so it is set before the import.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { build, dev, preview } = await import('astro');
const commands = { build, dev, preview };
const name = process.argv[2] ?? '';

if (!Object.hasOwn(commands, name)) {
  console.error(`Use one of: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
await commands[name]({ root: import.meta.dirname });
