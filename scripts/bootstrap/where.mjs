// Run by npm inside the folder of programs it has just fetched; says where that folder is.
import { existsSync } from 'node:fs';
import path from 'node:path';

const bin = (process.env.PATH ?? '')
  .split(path.delimiter)
  .find((folder) =>
    ['pnpm', 'pnpm.cmd', 'pnpm.exe'].some((name) => existsSync(path.join(folder, name))),
  );

console.log(`ISP_FOUND ${JSON.stringify({ node: process.execPath, bin })}`);
