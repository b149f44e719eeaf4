// Every component test runs in a real Chromium, from the TypeScript sources. Give it file names to
// run fewer: `pnpm exec wtr --config web-test-runner.config.js --files "src/elements/x/*.test.ts"`.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { findChromium, freshProfile, launchArgs } from '../../scripts/chromium.ts';
import { countReporter } from '../../scripts/counts/wtr-reporter.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default {
  // The core's own conformance runs in the browser too: it promises the same there as in Node.
  files: ['src/**/*.test.ts', '../isp-core/conformance/browser/*.test.ts'],
  rootDir: root,
  // `@isp/source` leads to the sources of the other packages, so that no build has to come first;
  // `development` gives Lit's own warnings about misuse.
  nodeResolve: { exportConditions: ['@isp/source', 'browser', 'development'] },
  plugins: [
    // Chromium does not know decorators yet, so they are compiled away; nothing else is.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      puppeteer,
      concurrency: 2,
      launchOptions: {
        executablePath: findChromium(),
        args: launchArgs(),
        userDataDir: freshProfile(),
      },
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 600_000,
  // No progress bar: the reporter's own lines are the output, on a terminal and in a log alike.
  staticLogging: true,
  reporters: [countReporter({ root })],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
