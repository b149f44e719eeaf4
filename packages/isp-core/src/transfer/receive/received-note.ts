/**
 * Which files a plan was made of, kept beside the plan under our own namespace: so that the same file is
 * known again however the host keeps its records, and so that it can be told later where a plan is from.
 */
import type { JsonObject } from '../../kernel/json.ts';
import * as z from 'zod/mini';
import { instant, sha256, text, uuid } from '../../plan/fields.ts';
import type { Plan } from '../../plan/plan.ts';
import { settingIdentity } from '../setting-identity.ts';

/** The namespace among a plan’s `extensions`. */
export const RECEIVED = 'isp-kit.received';

const note = z.strictObject({
  /** The id of the transfer, and SHA-256 of its file. */
  transfer: uuid(),
  file: sha256(),
  sender: z.pick(settingIdentity, { scheme: true, value: true, name: true }),
  issuedAt: instant(),
  receivedAt: instant(),
  /** Who took it in. */
  by: z.exactOptional(text('name')),
});

/** A file that was taken into a plan. */
export type ReceivedNote = z.infer<typeof note>;

/** The files that a plan was made of, in order. What is not in that form is passed over. */
export function receivedIn({ extensions }: Plan): ReceivedNote[] {
  const kept: unknown = extensions?.[RECEIVED];
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: unknown) => note.safeParse(entry).data ?? []);
}

/** The plan with these notes, each file once, and no others. */
export function withReceived(plan: Plan, notes: readonly ReceivedNote[]): Plan {
  const once = [...new Map(notes.map((each) => [each.transfer, each])).values()];
  const { extensions, ...rest } = plan;
  const { [RECEIVED]: _old, ...others } = extensions ?? {};
  const kept: JsonObject = once.length === 0 ? others : { ...others, [RECEIVED]: once };
  // A plan that never had any is given none.
  const hasNone = Object.keys(kept).length === 0 && Object.keys(extensions ?? {}).length > 0;
  if (extensions === undefined && once.length === 0) return plan;
  return hasNone ? rest : { ...rest, extensions: kept };
}

/** Whether the plan was made of this file, sealed or not. */
export function hasReceived(
  plan: Plan,
  { id, fileDigest }: { readonly id: string; readonly fileDigest: string },
): boolean {
  return receivedIn(plan).some(({ transfer, file }) => transfer === id || file === fileDigest);
}
