// Every component test runs in a real browser, from the TypeScript sources. Give it file names to
// run fewer: `pnpm exec wtr --config web-test-runner.config.js --files "src/elements/x/*.test.ts"`.
// `ISP_BROWSER=firefox` before it runs the same files in Firefox.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { bundledTests } from '../../scripts/browsers/bundled-tests.ts';
import { startOptions } from '../../scripts/browsers/start-browser.ts';
import { countReporter } from '../../scripts/counts/wtr-reporter.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const browser = process.env.ISP_BROWSER === 'firefox' ? 'firefox' : 'chromium';

// `--files` names some of them, for a run of one's own.
const named = process.argv.includes('--files')
  ? process.argv.slice(process.argv.indexOf('--files') + 1)
  : [];
// The core's own conformance runs in browsers too: it promises the same there as in Node.
// axe judges every state in one engine: what it looks at hardly differs, and it takes minutes.
const files = [
  'src/**/*.test.ts',
  '../isp-core/conformance/browser/*.test.ts',
  // What only reckons is the same in any engine, too.
  ...(browser === 'firefox'
    ? ['!src/**/*.a11y.test.ts', '!src/controllers/{editing,review}/**', '!src/locales/**']
    : []),
];
// `@isp/source` leads to the sources of the other packages, so that no build has to come first;
// `development` gives Lit's own warnings about misuse.
const conditions = ['@isp/source', 'browser', 'development'];

export default {
  files,
  rootDir: root,
  nodeResolve: { exportConditions: conditions },
  plugins: [
    bundledTests({
      root,
      cwd: import.meta.dirname,
      files: named.length > 0 ? named : files,
      asWritten: ['nothing-later.test.ts', 'plan-html.test.ts'],
      conditions,
    }),
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
      // Both speak through puppeteer, so one launcher serves both.
      concurrency: browser === 'chromium' ? 2 : 1,
      launchOptions: startOptions(browser),
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  testsFinishTimeout: 600_000,
  // No progress bar: the reporter's own lines are the output, on a terminal and in a log alike.
  staticLogging: true,
  reporters: [countReporter({ root })],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
