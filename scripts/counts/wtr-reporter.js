// A reporter for web-test-runner: failures in full, then the real totals, which also go to the
// file named by ISP_COUNTS_FILE. The runner's own progress line is neither stable nor readable by
// other programs. JavaScript, because the runner loads it through its own configuration.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { countSessions, failuresOf } from './wtr-sessions.js';

/** @param {{ root: string }} options */
export function countReporter({ root }) {
  const files = new Set();
  return {
    /** @param {{ logger: any, sessionsForTestFile: any[], testFile: string }} args */
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      files.add(testFile);
      const name = path.relative(root, testFile);
      const counts = countSessions(sessionsForTestFile);
      logger.log(`${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${counts.passed} passed)`);
      for (const session of sessionsForTestFile) {
        for (const line of failuresOf(session)) logger.log(`  ${line.replaceAll('\n', '\n  ')}`);
        for (const log of session.logs) logger.log('  console:', ...log);
        for (const url of session.request404s) logger.log(`  not found: ${url}`);
      }
    },
    /** @param {{ sessions: any[] }} args */
    stop({ sessions }) {
      const counts = countSessions(sessions);
      if (process.env.ISP_COUNTS_FILE) {
        writeFileSync(process.env.ISP_COUNTS_FILE, JSON.stringify(counts));
      }
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}
