/**
 * Finds the browsers that the tests and the journeys run in. No tool here may download a browser: a
 * fresh Debian gets its own package, and everywhere else one sentence says what to install.
 */
import { spawnSync } from 'node:child_process';
import { browserKinds, type BrowserKind, type BrowserName } from './browser-kinds.ts';
import { thisMachine, type Machine } from './machine.ts';

export function candidates(name: BrowserName, machine: Machine): string[] {
  const { linux, mac, windows } = browserKinds[name];
  const { env, platform } = machine;
  if (platform === 'darwin') return [...mac];
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windows.map((program) => `${folder}\\${program}`));
  }
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const folders = [...new Set([...linux.folders, ...onPath])];
  return linux.names.flatMap((program) => folders.map((folder) => `${folder}/${program}`));
}

/** A variable that names a missing file is a mistake to report, not a wish to ignore. */
export function locate(name: BrowserName, machine: Machine): string | undefined {
  for (const variable of browserKinds[name].variables) {
    const named = machine.env[variable];
    if (named === undefined || named === '') continue;
    if (machine.exists(named)) return named;
    throw new Error(`${variable} names ${named}, and there is no such file.`);
  }
  return candidates(name, machine).find((file) => machine.exists(file));
}

/** What to do where a browser was not found: install it ourselves, or say what to install. */
export function remedy(
  name: BrowserName,
  machine: Machine,
): { install: boolean; sentence: string } {
  const { label, variables, install, debianPackage, onUbuntu } = browserKinds[name];
  const or = `or set ${variables[0]} to the program of a ${install} that you have.`;
  const id = /^ID=["']?([a-z]+)/m.exec(machine.osRelease)?.[1];
  if (id === 'ubuntu') {
    const sentence = `No ${label} was found, and Ubuntu's package of that name only points to a snap: ${onUbuntu}, ${or}`;
    return { install: false, sentence };
  }
  if (id === 'debian') {
    if (machine.isRoot) {
      return { install: true, sentence: `Installing the ${debianPackage} package.` };
    }
    const sentence = `No ${label} was found: run \`sudo apt-get install -y --no-install-recommends ${debianPackage}\`, ${or}`;
    return { install: false, sentence };
  }
  return { install: false, sentence: `No ${label} was found: install ${install}, ${or}` };
}

function aptInstall({ debianPackage, label }: BrowserKind): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', debianPackage]]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) {
      throw new Error(
        `apt-get ${args.join(' ')} failed: the browser tests need ${label}, so check the network, or install it by hand and run again.`,
      );
    }
  }
}

/** The path of a browser that exists; installs Debian's own where that is possible, else throws. */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine()): string {
  const found = locate(name, machine);
  if (found !== undefined) return found;
  const { install, sentence } = remedy(name, machine);
  if (!install) throw new Error(sentence);
  console.log(sentence);
  const kind = browserKinds[name];
  aptInstall(kind);
  const installed = locate(name, machine);
  if (installed === undefined)
    throw new Error(`${kind.debianPackage} was installed, yet not found.`);
  return installed;
}

export type Found = { path: string } | { missing: string };

/** For a second browser, which a machine may lack: where it is, or one sentence on why it is not there. */
export function browserIfThere(name: BrowserName, machine: Machine = thisMachine()): Found {
  try {
    return { path: findBrowser(name, machine) };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}
