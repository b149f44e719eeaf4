/** Everything that the API refuses, as RFC 9457 problem JSON. */
import type { Issue } from '@isp-kit/core/plan';

interface ProblemFacts {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 421 | 422 | 428 | 500;
  /** Stable, safe to branch on. */
  readonly code: string;
  /** A plain sentence for the person at the screen. */
  readonly detail: string;
  /** JSON Pointer to the place in what was sent. */
  readonly pointer?: string;
  /** All that is wrong, where there may be more than one thing. */
  readonly errors?: readonly ProblemError[];
  /** The plan as it stands, where somebody else saved first. */
  readonly current?: unknown;
}

export interface ProblemError {
  readonly code: string;
  readonly pointer: string;
  readonly detail: string;
}

const titles: Record<ProblemFacts['status'], string> = {
  400: 'This cannot be read',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not possible here',
  409: 'Somebody else is signed in',
  412: 'Somebody else saved first',
  413: 'Too large',
  415: 'Not a kind of file that can be saved',
  421: 'Unknown address',
  422: 'Not a sound plan',
  428: 'No revision was named',
  500: 'Something went wrong',
};

export class Problem extends Error {
  readonly facts: ProblemFacts;
  readonly headers: Readonly<Record<string, string>>;

  constructor(facts: ProblemFacts, headers: Readonly<Record<string, string>> = {}) {
    super(facts.detail);
    this.facts = facts;
    this.headers = headers;
  }

  get title(): string {
    return titles[this.facts.status];
  }

  toResponse(): Response {
    const { status, detail, ...members } = this.facts;
    const body = { type: 'about:blank', title: this.title, status, detail, ...members };
    return new Response(JSON.stringify(body), {
      status,
      headers: { ...this.headers, 'Content-Type': 'application/problem+json' },
    });
  }
}

/** What core found wrong, under the status that says whose turn it is. */
export function problemOfIssues(issues: readonly Issue[]): Problem {
  const errors = issues.map(({ code, path, message }) => ({
    code,
    pointer: path,
    detail: message,
  }));
  const [first] = errors;
  if (!first) throw new Error('There is no problem without an issue.');
  return new Problem({ status: statusOf(first.code), ...first, errors });
}

function statusOf(code: string): 400 | 403 | 413 | 422 {
  if (code === 'ISP_READ_TOO_LARGE') return 413;
  if (code === 'ISP_ACCESS_DENIED') return 403;
  return code.startsWith('ISP_READ_') ? 400 : 422;
}
