// Installs from the frozen lockfile, but only when something that decides the outcome has changed:
// a start that has nothing to install must not wait for the package manager to find that out.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stampOf } from './stamp.mjs';

/**
 * @param {string} root
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 */
export async function installIfNeeded(root, toolchain) {
  const stampFile = path.join(root, 'node_modules', '.isp-install-stamp');
  const stamp = stampOf(root, `${toolchain.env.ISP_TOOLCHAIN} ${process.platform} ${process.arch}`);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing dependencies from the lockfile; the first time takes about a minute.');
  await install(root, toolchain);
  writeFileSync(stampFile, stamp);
}

/**
 * @param {string} root
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @returns {Promise<void>}
 */
function install(root, toolchain) {
  const args = ['install', '--frozen-lockfile', '--reporter=append-only'];
  return new Promise((resolve, reject) => {
    const child = spawn('pnpm', args, {
      cwd: root,
      // CI stops pnpm from asking questions that nobody is there to answer.
      env: { ...toolchain.env, CI: 'true' },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      said = (said + chunk.toString()).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${said.trim()}\n\n${reasonFor(said)}`));
    });
  });
}

/** @param {string} said */
function reasonFor(said) {
  if (/OUTDATED_LOCKFILE|frozen-lockfile/.test(said)) {
    return 'The lockfile does not match a package.json: run `pnpm install` and commit the lockfile with the manifest.';
  }
  return 'Installing the dependencies failed.';
}
