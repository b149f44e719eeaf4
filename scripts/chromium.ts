/**
 * Finds the Chromium that the browser tests and the journeys run in, and says how to start it.
 * No tool here may download a browser: a fresh Debian gets its own package, and everywhere else
 * one sentence says what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The machine, as far as the search needs to know it; tests hand in another one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  exists: (file: string) => boolean;
  /** The text of /etc/os-release, or nothing. */
  osRelease: string;
}

const variables = ['ISP_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
const macPrograms = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
];

export function candidates(machine: Machine): string[] {
  const { env, platform } = machine;
  if (platform === 'darwin') return macPrograms;
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((program) => `${folder}\\${program}`));
  }
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const folders = [...new Set([...linuxFolders, ...onPath])];
  return linuxNames.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** A variable that names a missing file is a mistake to report, not a wish to ignore. */
export function locate(machine: Machine): string | undefined {
  for (const variable of variables) {
    const named = machine.env[variable];
    if (named === undefined || named === '') continue;
    if (machine.exists(named)) return named;
    throw new Error(`${variable} names ${named}, and there is no such file.`);
  }
  return candidates(machine).find((file) => machine.exists(file));
}

/** What to do where no Chromium was found: install it ourselves, or say what to install. */
export function remedy(machine: Machine): { install: boolean; sentence: string } {
  const or = 'or set ISP_CHROMIUM to the program of a Chromium or Chrome that you have.';
  const id = /^ID=["']?([a-z]+)/m.exec(machine.osRelease)?.[1];
  if (id === 'ubuntu') {
    const sentence = `No Chromium was found, and Ubuntu's package of that name only points to a snap: install Google Chrome's own .deb, ${or}`;
    return { install: false, sentence };
  }
  if (id === 'debian') {
    if (machine.isRoot) return { install: true, sentence: 'Installing the chromium package.' };
    const sentence = `No Chromium was found: run \`sudo apt-get install -y --no-install-recommends chromium\`, ${or}`;
    return { install: false, sentence };
  }
  return { install: false, sentence: `No Chromium was found: install Chromium or Chrome, ${or}` };
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  };
}

function aptInstall(): void {
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', args, { ...options, env });
    if (status !== 0) {
      throw new Error(
        `apt-get ${args.join(' ')} failed: the browser tests need Chromium, so check the network, or install it by hand and run again.`,
      );
    }
  }
}

/** The path of a Chromium that exists; installs Debian's own where that is possible. */
export function findChromium(machine: Machine = thisMachine()): string {
  const found = locate(machine);
  if (found !== undefined) return found;
  const { install, sentence } = remedy(machine);
  if (!install) throw new Error(sentence);
  console.log(sentence);
  aptInstall();
  const installed = locate(machine);
  if (installed === undefined) throw new Error('chromium was installed, yet not found.');
  return installed;
}

/** A fresh profile, so that no run sees what another left behind; removed when this process ends. */
export function freshProfile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'isp-chromium-'));
  process.on('exit', () => {
    // A browser that is still closing may hold files; the system clears its own temporary folder.
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {}
  });
  return folder;
}

/** The sandbox cannot work for root, and is left alone for everybody else. */
export function launchArgs(isRoot: boolean = process.getuid?.() === 0): string[] {
  return [
    '--headless=new',
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
