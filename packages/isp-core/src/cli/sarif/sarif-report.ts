/** Prints what was found as SARIF 2.1.0, result by result, so that a long list is never held. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Result, Run } from 'sarif';
import { rules } from '../../policy/rules.gen.ts';
import type { CheckReport } from '../check-report.ts';
import type { CheckResult } from '../check-document.ts';
import { issuesText } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { locatePointers, nowhere } from './locate-pointers.ts';
import { findingResults, issueResults, type SarifPlace } from './sarif-results.ts';
import { sarifRules } from './sarif-rules.ts';

/** The published schema, for editors and validators. Nothing here fetches it. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export function sarifReport(streams: Streams, version: string): CheckReport {
  const descriptors = sarifRules(rules);
  const ruleIndex = new Map(descriptors.map(({ id }, i) => [id, i]));
  const tool: Run['tool'] = { driver: { name: 'isp', version, rules: descriptors } };
  let before = `{
  "$schema": "${SCHEMA}",
  "version": "2.1.0",
  "runs": [{
    "tool": ${JSON.stringify(tool)},
    "columnKind": "utf16CodeUnits",
    "results": [`;
  return {
    add(result, bytes) {
      const place = placeOf(result, bytes);
      const results: Result[] =
        'issues' in result
          ? issueResults(result.issues, { place, ruleIndex })
          : findingResults(result.plan, result.findings, { place, ruleIndex });
      for (const each of results) {
        streams.json(`${before}\n      ${JSON.stringify(each)}`);
        before = ',';
      }
      if ('issues' in result) streams.err(issuesText(result.file, result.issues));
    },
    end: () => streams.json(`${before === ',' ? '\n    ' : before}]\n  }]\n}\n`),
  };
}

function placeOf(result: CheckResult, bytes: Uint8Array | undefined): SarifPlace {
  // The pointers of a plan that was migrated are into what it became, which is in no file.
  const migrated = !('issues' in result) && result.migrated !== undefined;
  if (bytes === undefined || migrated) return { uri: uriOf(result.file), locate: nowhere };
  return { uri: uriOf(result.file), locate: locatePointers(new TextDecoder().decode(bytes)) };
}

/** A relative name stays relative, as tools that show results beside the files expect. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join('/');
}
