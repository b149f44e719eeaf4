/** How to start an example: what its manifest's `start` script says. */
export interface StartCommand {
  program: string;
  args: string[];
  shell: boolean;
}

/**
 * A plain `node file.ts` is started directly: every shell between us and the server is one more
 * process that may swallow the signal to stop.
 */
export function startCommand(manifest: string, node: string): StartCommand {
  const { scripts } = JSON.parse(manifest) as { scripts?: Record<string, string> };
  const script = scripts?.['start'];
  if (script === undefined) throw new Error('The example has no `start` script.');
  const [program = '', ...args] = script.trim().split(/\s+/);
  if (program === 'node' && !/["'$`|&;<>*()\\]/.test(script)) {
    return { program: node, args, shell: false };
  }
  return { program: script, args: [], shell: true };
}
