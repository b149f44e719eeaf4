/** Packs every package and installs the tarballs in an empty folder, the way users get them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../building/build.ts';
import { packages } from '../building/units.ts';
import { fromRoot } from '../running/paths.ts';
import type { Manifest } from './entry-points.ts';
import { hostNpm } from './host.ts';

export interface Packed {
  manifest: Manifest;
  tarball: string;
  /** The package as it lies in the user's node_modules. */
  folder: string;
}

export interface Installed {
  /** A user's project: a manifest, and node_modules made by npm. */
  project: string;
  packed: Packed[];
}

let memory: Promise<Installed> | undefined;

/** Packs and installs once in a run, however many steps look at the outcome. Builds what is due. */
export function packAndInstall(write: (text: string) => void): Promise<Installed> {
  memory ??= build(packages, { write }).then(install);
  return memory;
}

async function npm(args: string[], cwd: string, what: string): Promise<void> {
  const { code, output } = await hostNpm(args, { cwd, quiet: true, write: () => undefined });
  if (code !== 0) throw new Error(`${what} failed.\n${output.trim()}`);
}

async function install(): Promise<Installed> {
  const base = mkdtempSync(path.join(tmpdir(), 'isp-packed-'));
  process.on('exit', () => rmSync(base, { recursive: true, force: true }));
  const project = path.join(base, 'project');
  const tarballs = path.join(base, 'tarballs');
  mkdirSync(project);
  mkdirSync(tarballs);
  const manifest = { name: 'somebody', private: true, type: 'module' };
  writeFileSync(path.join(project, 'package.json'), JSON.stringify(manifest));
  for (const unit of packages) {
    const args = ['pack', '--ignore-scripts', '--pack-destination', tarballs];
    await npm(args, fromRoot(unit.folder), `npm pack of ${unit.name}`);
  }
  const files = readdirSync(tarballs).map((file) => path.join(tarballs, file));
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  await npm(['install', ...quiet, ...files], project, 'npm install of the packed packages');
  const packed = packages.map((unit) => {
    const folder = path.join(project, 'node_modules', unit.name);
    const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
    const tarball = files.find((file) => path.basename(file).startsWith(tarballStem(unit.name)));
    if (tarball === undefined) throw new Error(`${unit.name} was not packed.`);
    return { manifest: JSON.parse(text) as Manifest, tarball, folder };
  });
  return { project, packed };
}

/** `@isp-kit/core` becomes `isp-kit-core-`, followed by the version. */
function tarballStem(name: string): string {
  return `${name.replace('@', '').replace('/', '-')}-`;
}
