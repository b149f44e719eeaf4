/** A transfer as `openTransfer` gives it, without any signing: for tests of what comes after. */
import type { Plan } from '../plan/plan.ts';
import { subjectOf } from '../transfer/content/subject-of.ts';
import type { Received } from '../transfer/open/received.ts';
import { id } from './example-plan.ts';
import { hill, vale } from './transfer-between.ts';

export function receivedPlan(plan: Plan, change: Partial<Received> = {}): Received {
  return {
    id: id(9001),
    purpose: 'move',
    lawfulAuthority: { basis: 'pupil-information-regulations' },
    sender: hill,
    recipient: vale,
    subject: subjectOf(plan),
    issuedAt: '2026-07-20T09:00:00Z',
    expiresAt: '2026-09-30T22:59:59Z',
    set: 'full',
    plan,
    withheld: [],
    documents: [],
    formatVersion: '1.0',
    signedBy: 'hill-signs',
    sealed: true,
    fileDigest: 'a'.repeat(64),
    signedFile: '',
    identity: { same: [], different: [], unknown: [] },
    standing: 'not-compared',
    ...change,
  };
}
