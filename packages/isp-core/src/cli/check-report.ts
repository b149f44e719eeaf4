/** Prints what was found as it comes, so that a long list is never held. */
import { checklistOf } from '../policy/families/family-checklist.ts';
import { rules } from '../policy/rules.gen.ts';
import { checklistText } from './checklist-text.ts';
import { checkText } from './check-text.ts';
import type { CheckResult, UncheckedDocument } from './check-document.ts';
import { exitCodes } from './command.ts';
import { issuesText } from './read-plan-file.ts';
import type { Streams } from './streams.ts';
import { wrap } from './wrap.ts';

export interface CheckReport {
  /** `bytes`: the document as it was read, where it is at hand. */
  add(result: CheckResult, bytes?: Uint8Array): void;
  end(): void;
}

/** What is printed of each plan. */
export interface ReportOptions {
  /** The family’s checklist in place of the findings. */
  readonly families: boolean;
}

/** For people: findings where text goes, and what could not be checked where errors go. */
export function textReport(streams: Streams, { families }: ReportOptions): CheckReport {
  let first = true;
  return {
    add(result) {
      if ('issues' in result) {
        sayIssues(result, streams);
        return;
      }
      const text = families
        ? checklistText(result.file, checklistOf(result.findings, rules))
        : checkText(result);
      streams.out(`${first ? '' : '\n'}${text}`);
      first = false;
    },
    end: () => undefined,
  };
}

/** For machines: one JSON value, `{ "files": [ … ] }`. */
export function jsonReport(streams: Streams, options: ReportOptions): CheckReport {
  let before = '{\n  "files": [';
  return {
    add(result) {
      const entry = JSON.stringify(forMachines(result, options), undefined, 2).replaceAll(
        '\n',
        '\n    ',
      );
      streams.json(`${before}\n    ${entry}`);
      before = ',';
      if ('issues' in result) sayIssues(result, streams);
    },
    end: () => streams.json(`${before === ',' ? '\n  ' : before}]\n}\n`),
  };
}

/** For machines that stream: a JSON value on a line for each line that came, those that could not be checked as well. */
export function jsonLinesReport(streams: Streams, options: ReportOptions): CheckReport {
  return {
    add: (result) => streams.json(`${JSON.stringify(forMachines(result, options))}\n`),
    end: () => undefined,
  };
}

function sayIssues(result: UncheckedDocument, streams: Streams): void {
  const whole = result.line === undefined ? undefined : 'the whole line';
  streams.err(issuesText(result.file, result.issues, whole));
}

function forMachines(result: CheckResult, { families }: ReportOptions): object {
  const { file, line } = result;
  const place = line === undefined ? { file } : { line };
  if ('issues' in result) return { ...place, issues: result.issues };
  const { plan, profile, today, findings, migrated } = result;
  const head = {
    ...place,
    plan: plan.id,
    profile: profile.id,
    today,
    ...(migrated && { migrated }),
  };
  return families ? { ...head, checklist: checklistOf(findings, rules) } : { ...head, findings };
}

/** Counts results, for the exit code and the last sentence. */
export class CheckTally {
  #clean = 0;
  #failing = 0;
  #unchecked = 0;

  add(result: CheckResult): void {
    if ('issues' in result) this.#unchecked++;
    else if (result.findings.some(({ outcome }) => outcome === 'fail')) this.#failing++;
    else this.#clean++;
  }

  exitCode(): number {
    if (this.#unchecked > 0) return exitCodes.bad;
    return this.#failing > 0 ? exitCodes.findings : exitCodes.clean;
  }

  /** What the many come to, in a sentence. */
  text(): string {
    const all = this.#clean + this.#failing + this.#unchecked;
    if (all === 0) return 'There were no plans to check.\n';
    const parts = [
      `${this.#clean} with nothing to put right`,
      ...(this.#failing > 0 ? [`${this.#failing} with something to put right`] : []),
      ...(this.#unchecked > 0 ? [`${this.#unchecked} that could not be checked`] : []),
    ];
    return `${wrap(`${all === 1 ? '1 plan' : `${all} plans`}: ${parts.join(', ')}.`)}\n`;
  }
}
