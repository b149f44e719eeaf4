/** What a step of `npm test` is. Each step is one file in `scripts/steps/`, named after itself. */
export interface Counts {
  passed: number;
  failed: number;
}

export interface StepResult extends Counts {
  /** One sentence, for a failed step: what is wrong, or where to look. */
  reason?: string;
}

export interface StepContext {
  /** Where the step and the programs that it starts write. */
  write: (text: string) => void;
}

export interface Step {
  name: string;
  /** What the step proves, in a few words. */
  proves: string;
  /** The step just before this one, where the two may run at the same time. */
  beside?: string;
  run: (context: StepContext) => Promise<StepResult>;
}

export const passed: StepResult = { passed: 1, failed: 0 };

export function failed(reason: string): StepResult {
  return { passed: 0, failed: 1, reason };
}

/** For a program that checks one thing and says so with its exit code. */
export function fromExit(code: number, reason: string): StepResult {
  return code === 0 ? passed : failed(reason);
}
