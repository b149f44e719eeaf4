/** From signed bytes to the content of a transfer. */
import { isObject } from '../../kernel/json.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { openPlan } from '../../plan/open-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { readStrictJson } from '../../plan/strict-json.ts';
import { secondsOf } from '../moments.ts';
import { refuse, type TransferIssue } from '../transfer-issue.ts';
import { contentSchema, type TransferContent } from './content-schema.ts';
import { missingFromAuthority } from './lawful-authority.ts';
import { setAside, type NewerMembers } from './newer-members.ts';
import { subjectOf } from './subject-of.ts';
import { standingOfVersion } from './version.ts';

export interface ReadContent {
  readonly content: TransferContent;
  readonly plan: Plan;
  /** Present where the file is of a later minor version. */
  readonly newer?: NewerMembers;
}

/** Reads content that is signed. What is wrong with it now is the sender’s doing. */
export function readContent(
  bytes: Uint8Array,
  maxBytes: number,
): Result<ReadContent, TransferIssue> {
  const json = readStrictJson(bytes, { maxBytes });
  // A byte order mark would be passed over, and two files would mean the same.
  if (!json.ok || !isObject(json.value) || bytes[0] === 0xef) return badContent(['']);
  const { format, formatVersion: version } = json.value;
  if (format !== 'isp-transfer') return refuse('ISP_TRANSFER_NOT_A_TRANSFER');
  const standing = standingOfVersion(version);
  if (standing === 'unknown') return refuse('ISP_TRANSFER_UNKNOWN_VERSION', { version });
  if (standing === 'same') return readKnown(json.value);
  const { known, members } = setAside(json.value, contentSchema);
  const read = readKnown(known);
  return read.ok ? ok({ ...read.value, newer: { version: String(version), members } }) : read;
}

function readKnown(value: unknown): Result<ReadContent, TransferIssue> {
  const parsed = contentSchema.safeParse(value);
  if (!parsed.success) {
    return badContent(parsed.error.issues.slice(0, 20).map(({ path }) => toPointer(path)));
  }
  const content = parsed.data;
  const plan = openPlan(content.plan);
  if (!plan.ok) {
    return refuse('ISP_TRANSFER_BAD_PLAN', { issues: plan.error.slice(0, 20) }, '/plan');
  }
  const at = contradiction(content, plan.value);
  return at === undefined ? ok({ content, plan: plan.value }) : badContent([at]);
}

/** Where the content says two things that cannot both be so. */
function contradiction(content: TransferContent, plan: Plan): string | undefined {
  const { lawfulAuthority, subject, issuedAt, expiresAt, documents } = content;
  const missing = missingFromAuthority(lawfulAuthority);
  if (missing !== undefined) return `/lawfulAuthority/${missing}`;
  if (secondsOf(expiresAt) <= secondsOf(issuedAt)) return '/expiresAt';
  if (JSON.stringify(subject) !== JSON.stringify(subjectOf(plan))) return '/subject';
  const wrong = documents.findIndex(({ document, sha256, sent, content: bytes }) => {
    const line = plan.documents.find(({ id }) => id === document);
    return line?.sha256 !== sha256 || (sent === 'inline') !== (bytes !== undefined);
  });
  return wrong === -1 ? undefined : `/documents/${wrong}`;
}

const badContent = (at: readonly string[]) =>
  refuse('ISP_TRANSFER_BAD_CONTENT', { at }, at[0] ?? '');
