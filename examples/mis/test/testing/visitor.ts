/** Somebody with a browser: keeps their cookie and says where their requests come from. */
import assert from 'node:assert/strict';
import { readPlan, type Plan } from '@isp-kit/core/plan';
import type { Hono } from 'hono';

export const ORIGIN = 'http://localhost:4173';

export interface OpenedPlan {
  readonly plan: Plan;
  readonly etag: string;
}

/** What a problem says, as far as the tests look at it. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly pointer?: string;
  readonly errors?: readonly { code: string; pointer: string; detail: string }[];
  readonly current?: unknown;
}

export class Visitor {
  readonly #app: Hono;
  cookie = '';

  constructor(app: Hono) {
    this.#app = app;
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie && !headers.has('Cookie')) headers.set('Cookie', this.cookie);
    return this.#app.request(`${ORIGIN}${path}`, { ...init, headers });
  }

  async signIn(person: string): Promise<void> {
    const response = await this.request('/sign-in', {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      body: new URLSearchParams({ person }),
    });
    assert.equal(response.status, 303, `${person} can sign in`);
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    assert.notEqual(this.cookie, '');
  }

  async open(planId: string): Promise<OpenedPlan> {
    const response = await this.request(`/api/plans/${planId}`);
    assert.equal(response.status, 200);
    const read = readPlan(await response.text());
    assert.ok(read.ok, 'what comes back is a plan');
    return { plan: read.value, etag: response.headers.get('etag') ?? '' };
  }

  /** Saves as the page does; `headers` take the place of what the page sends. */
  async put(
    planId: string,
    body: BodyInit,
    headers: Record<string, string | undefined>,
  ): Promise<Response> {
    const all: Record<string, string | undefined> = {
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
      ...headers,
    };
    const sent = Object.entries(all).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return this.request(`/api/plans/${planId}`, { method: 'PUT', headers: sent, body });
  }
}

/** The problem that an answer must be. */
export async function problemOf(response: Response, status: number): Promise<ProblemBody> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const body = JSON.parse(text) as ProblemBody;
  assert.equal(body.status, status);
  assert.match(body.code, /^(MIS|ISP)_[A-Z0-9_]+$/);
  assert.match(body.detail, /^[A-Z].{10,}[.]$/s, 'a problem says itself in a sentence');
  return body;
}
