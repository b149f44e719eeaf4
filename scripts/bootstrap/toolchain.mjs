// Finds the pinned Node and pnpm. Their npm packages carry the programs themselves, so npm's own
// runner is the only installer needed, and what it fetched is remembered for the next start.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const pinFile = path.join(here, '..', 'toolchain.json');

/** @returns {{ node: string, pnpm: string }} */
export function readPins() {
  return JSON.parse(readFileSync(pinFile, 'utf8'));
}

/** @param {{ node: string, pnpm: string }} pins */
const label = (pins) => `node ${pins.node}, pnpm ${pins.pnpm}`;

/**
 * @typedef {{ node: string, bin: string }} Found where the two programs are
 * @typedef {{ node: string, env: NodeJS.ProcessEnv }} Toolchain what a task is started with
 */

/**
 * A task that starts another task is already under the right programs.
 * @returns {Toolchain | undefined}
 */
export function insideToolchain() {
  const pins = readPins();
  const same = process.env.ISP_TOOLCHAIN === label(pins) && process.versions.node === pins.node;
  return same ? { node: process.execPath, env: process.env } : undefined;
}

/**
 * @param {string} root
 * @returns {Promise<Toolchain>}
 */
export async function findToolchain(root) {
  const pins = readPins();
  const memory = path.join(root, '.cache', 'toolchain.json');
  const found = remembered(memory, pins) ?? (await fetchPrograms(root, pins));
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, `${JSON.stringify({ ...found, label: label(pins) })}\n`);
  return { node: found.node, env: environment(found, pins) };
}

/**
 * npm may clear its cache at any time, so the remembered program is asked for its version.
 * @param {string} memory
 * @param {{ node: string, pnpm: string }} pins
 * @returns {Found | undefined}
 */
function remembered(memory, pins) {
  if (!existsSync(memory)) return undefined;
  try {
    const { node, bin, label: written } = JSON.parse(readFileSync(memory, 'utf8'));
    if (written !== label(pins) || !existsSync(bin)) return undefined;
    const answer = spawnSync(node, ['--version'], { encoding: 'utf8' });
    return answer.stdout?.trim() === `v${pins.node}` ? { node, bin } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {Found} found
 * @param {{ node: string, pnpm: string }} pins
 * @returns {NodeJS.ProcessEnv}
 */
function environment(found, pins) {
  return {
    ...process.env,
    PATH: [path.dirname(found.node), found.bin, process.env.PATH].join(path.delimiter),
    ISP_TOOLCHAIN: label(pins),
    // The smoke tests run what we publish on the Node that the machine itself has.
    ISP_HOST_NODE: process.env.ISP_HOST_NODE ?? process.execPath,
    npm_config_loglevel: 'error',
  };
}

/**
 * @param {string} root
 * @param {{ node: string, pnpm: string }} pins
 * @returns {Promise<Found>}
 */
function fetchPrograms(root, pins) {
  console.log(`Fetching ${label(pins)} through npm; this happens once.`);
  const runner = npmRunner();
  const args = ['--yes', `--package=node@${pins.node}`, `--package=pnpm@${pins.pnpm}`, '-c'];
  return new Promise((resolve, reject) => {
    const child = spawn(
      runner.program,
      [...runner.args, ...args, 'node scripts/bootstrap/where.mjs'],
      {
        cwd: root,
        shell: runner.shell,
        env: {
          ...process.env,
          npm_config_loglevel: 'error',
          npm_config_fetch_retries: '2',
          npm_config_fetch_retry_mintimeout: '1000',
          npm_config_fetch_retry_maxtimeout: '5000',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.on('close', () => {
      const line = out.split('\n').find((text) => text.startsWith('ISP_FOUND '));
      if (line) resolve(JSON.parse(line.slice('ISP_FOUND '.length)));
      else reject(new Error(`npm could not fetch ${label(pins)}.\n${err.trim() || out.trim()}`));
    });
  });
}

/** Started by npm, its own program is known exactly; otherwise `npx` is looked up on the path. */
function npmRunner() {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) {
    return { program: process.execPath, args: [npm, 'exec'], shell: false };
  }
  return { program: 'npx', args: [], shell: process.platform === 'win32' };
}

const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|dns error|error sending request|network/i;

/**
 * What the person at the keyboard reads: without a network, one sentence that says what to do, and
 * the line that gave it away; in every other case, all that the tool said.
 * @param {unknown} error
 */
export function explain(error) {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.split('\n').find((text) => noNetwork.test(text));
  if (line === undefined) return message;
  return `The package registry could not be reached, and the first start needs it: check the network (or npm's proxy and registry settings), then run the same command again. (${line.trim()})`;
}
