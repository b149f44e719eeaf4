/** Why the system cannot start, as a sentence for whoever started it: shown without a stack. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
