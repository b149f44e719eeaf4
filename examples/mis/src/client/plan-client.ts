/**
 * Loads a plan from the server and saves it there, for the elements: they never fetch or save by
 * themselves. Whatever happens to a save comes back as an outcome, never as an exception.
 */
import type { SaveOutcome } from '@isp-kit/components/events';
import type { Issue, Plan } from '@isp-kit/core/plan';

/** What the server says when it refuses. */
interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly pointer?: string;
  readonly errors?: readonly { code: string; pointer: string; detail: string }[];
  readonly current?: Plan;
}

export class PlanClient {
  readonly #address: string;
  readonly #pageFor: string;
  /** The server's tag of each revision that this page has seen: a save names the one it was made from. */
  readonly #tags = new Map<number, string>();

  /** `pageFor` is whoever was signed in when the page was made. */
  constructor(planId: string, pageFor: string) {
    this.#pageFor = pageFor;
    this.#address = `/api/plans/${planId}`;
  }

  /** The plan as it stands, or a sentence that says why it cannot be shown. */
  async load(): Promise<Plan | string> {
    try {
      const response = await fetch(this.#address);
      if (response.ok) return this.#remember((await response.json()) as Plan, response);
      return response.status === 401 ? signedOut : (await problemOf(response)).detail;
    } catch {
      return unreachable;
    }
  }

  async save(plan: Plan, base: Plan): Promise<SaveOutcome> {
    try {
      return await this.#outcomeOf(await this.#put(plan, base));
    } catch {
      // Nothing was answered, so nothing was refused: the element may ask again by itself.
      return { status: 'failed', message: unreachable, retryWhenOnline: true };
    }
  }

  #put(plan: Plan, base: Plan): Promise<Response> {
    const tag = this.#tags.get(base.revision);
    return fetch(this.#address, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        'MIS-Page-For': this.#pageFor,
        ...(tag !== undefined && { 'If-Match': tag }),
      },
      body: JSON.stringify(plan),
    });
  }

  async #outcomeOf(response: Response): Promise<SaveOutcome> {
    if (response.ok) {
      return { status: 'saved', plan: this.#remember((await response.json()) as Plan, response) };
    }
    if (response.status === 401) return { status: 'failed', message: signedOut };
    const problem = await problemOf(response);
    if (response.status === 412 && problem.current) {
      return { status: 'conflict', current: this.#remember(problem.current, response) };
    }
    if (response.status === 409 || response.status >= 500) {
      return { status: 'failed', message: problem.detail };
    }
    return { status: 'invalid', issues: issuesOf(problem) };
  }

  #remember(plan: Plan, response: Response): Plan {
    const tag = response.headers.get('ETag');
    if (tag !== null) this.#tags.set(plan.revision, tag);
    return plan;
  }
}

const unreachable =
  'The school’s server cannot be reached. Nothing that you typed is lost. Check the connection, and try again.';

const signedOut =
  'Your session has ended. Sign in again in another tab, then come back here and try again. Nothing that you typed is lost.';

async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem;
}

function issuesOf({ code, pointer = '', detail, errors }: Problem): Issue[] {
  const all = errors ?? [{ code, pointer, detail }];
  return all.map((error) => ({ code: error.code, path: error.pointer, message: error.detail }));
}
