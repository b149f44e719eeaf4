/** A SENCO who saves a plan over HTTP, again and again. */
import assert from 'node:assert/strict';
import type { Plan } from '@isp-kit/core/plan';

export class RemotePlan {
  readonly #address: string;
  readonly #headers: Record<string, string>;
  #plan: Plan | undefined;
  #etag = '';

  private constructor(address: string, headers: Record<string, string>) {
    this.#address = address;
    this.#headers = headers;
  }

  static async open(server: string, planId: string): Promise<RemotePlan> {
    const own = { Origin: server };
    const signedIn = await fetch(`${server}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: own,
      body: new URLSearchParams({ person: 'larkfield-academy/mrs-okafor' }),
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const remote = new RemotePlan(`${server}/api/plans/${planId}`, { ...own, Cookie: cookie });
    await remote.#take(await fetch(remote.#address, { headers: remote.#headers }));
    return remote;
  }

  get plan(): Plan {
    assert.ok(this.#plan);
    return this.#plan;
  }

  /** Saves an outcome's new words; gives the revision once the server has said that it is stored. */
  async save(statement: string): Promise<number> {
    const [first, ...others] = this.plan.outcomes;
    const body = JSON.stringify({ ...this.plan, outcomes: [{ ...first, statement }, ...others] });
    const headers = {
      ...this.#headers,
      'Content-Type': 'application/json',
      'If-Match': this.#etag,
    };
    await this.#take(await fetch(this.#address, { method: 'PUT', headers, body }));
    return this.plan.revision;
  }

  async #take(response: Response): Promise<void> {
    const text = await response.text();
    assert.equal(response.status, 200, text);
    this.#plan = JSON.parse(text) as Plan;
    this.#etag = response.headers.get('etag') ?? '';
  }
}
