/** The machine, as far as the search for a browser needs to know it; tests hand in another one. */
import { existsSync, readFileSync } from 'node:fs';

export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  exists: (file: string) => boolean;
  /** The text of /etc/os-release, or nothing. */
  osRelease: string;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  };
}
