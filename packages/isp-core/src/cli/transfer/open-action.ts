/** `isp transfer open`: checks a file from another setting, and shows what is in it. */
import type { Plan } from '../../plan/plan.ts';
import { serializePlan } from '../../plan/serialize-plan.ts';
import { defaultLimits } from '../../transfer/limits.ts';
import { openTransfer } from '../../transfer/open/open-transfer.ts';
import type { OpenOptions } from '../../transfer/open/open-options.ts';
import type { Received } from '../../transfer/open/received.ts';
import { receiptFor } from '../../transfer/receipt/receipt-for.ts';
import { checkDocuments, type DocumentCheck } from '../../transfer/receive/check-documents.ts';
import { previewTransfer } from '../../transfer/view/preview-transfer.ts';
import { exitCodes } from '../command.ts';
import type { Arguments } from '../read-arguments.ts';
import { issuesText, readBytes, readPlanFile } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { nowHere } from '../today-here.ts';
import { needed, oneFile, type Action } from './action.ts';
import { documentsText } from './documents-text.ts';
import { filesInFolder } from './files-beside.ts';
import { readOwnKeys, type OwnKeys } from './own-keys.ts';
import { readTrust } from './read-trust.ts';
import { previewText, receivedText } from './received-text.ts';
import { seenInFolder } from './seen-folder.ts';
import { Trouble, troubleWith } from './trouble.ts';
import { mustBeNew, writeNewFile } from './write-new-file.ts';

export const openAction: Action = async (given, streams) => {
  const file = oneFile(given);
  if (given.switches.has('preview') && (given.texts.has('output') || given.texts.has('receipt'))) {
    throw new Trouble('A preview takes nothing in: leave --output and --receipt out.');
  }
  for (const option of ['output', 'receipt']) await mustBeNew(given.texts.get(option));
  const trust = await readTrust(needed(given, 'trust'), streams);
  const own = await readOwnKeys(needed(given, 'keys'), streams);
  const bytes = await readBytes(file, streams, defaultLimits.maxLength);
  if (!bytes.ok) throw troubleWith(file, bytes.error);
  const opened = await openTransfer(bytes.value, {
    ...{ trust, recipient: own.setting, decryptWith: own.decryptWith, now: nowHere() },
    ...(await expectations(given, streams)),
  });
  if (!opened.ok) {
    show(opened, `Not opened.\n${issuesText(file, [opened.error])}`, given, streams);
    return exitCodes.findings;
  }
  const received = opened.value;
  if (given.switches.has('preview')) {
    const preview = previewTransfer(received);
    show({ ok: true, value: preview }, previewText(preview), given, streams);
    return exitCodes.clean;
  }
  const documents = await documentsOf(received, given, streams);
  await keep(received, own, given, documents);
  const text = `${receivedText(received)}${documentsText(received, documents)}`;
  show({ ...opened, ...(documents && { documents }) }, text, given, streams);
  const isBad = documents?.some(({ state }) => state === 'altered' || state === 'unknown');
  return isBad === true ? exitCodes.findings : exitCodes.clean;
};

function show(value: unknown, text: string, { switches }: Arguments, streams: Streams): void {
  if (switches.has('json')) streams.json(asJson(value));
  else streams.out(text);
}

/** What lies beside the file, where a folder was named. */
async function documentsOf(
  received: Received,
  { texts }: Arguments,
  streams: Streams,
): Promise<DocumentCheck[] | undefined> {
  const folder = texts.get('documents');
  if (folder === undefined) return undefined;
  return checkDocuments(received, await filesInFolder(folder, streams));
}

async function expectations(
  { texts, switches }: Arguments,
  streams: Streams,
): Promise<Pick<OpenOptions, 'subject' | 'current' | 'seen'>> {
  const [upn, dateOfBirth, seen] = ['upn', 'born', 'seen'].map((option) => texts.get(option));
  const planFile = texts.get('plan');
  return {
    subject: {
      ...(upn !== undefined && { upn }),
      ...(dateOfBirth !== undefined && { dateOfBirth }),
    },
    ...(planFile !== undefined && { current: await presentPlan(planFile, streams) }),
    ...(seen !== undefined && !switches.has('preview') && { seen: seenInFolder(seen) }),
  };
}

async function presentPlan(file: string, streams: Streams): Promise<Plan> {
  const read = await readPlanFile(file, streams);
  if (!read.ok) throw troubleWith(file, read.error);
  return read.value.plan;
}

async function keep(
  received: Received,
  { signWith }: OwnKeys,
  { texts }: Arguments,
  documents: readonly DocumentCheck[] = [],
) {
  const [output, receipt] = [texts.get('output'), texts.get('receipt')];
  if (output !== undefined) await writeNewFile(output, serializePlan(received.plan));
  if (receipt === undefined) return;
  const outcome = output === undefined ? 'opened' : 'taken-in';
  const documentsHere = documents.flatMap(({ document, state }) =>
    document !== undefined && state === 'here' ? [document] : [],
  );
  const options = { signWith, at: nowHere(), outcome, documentsHere } as const;
  await writeNewFile(receipt, await receiptFor(received, options));
}

/** Bytes as base64url, since JSON has none. */
function asJson(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, part: unknown) =>
      part instanceof Uint8Array ? Buffer.from(part).toString('base64url') : part,
    2,
  );
  return `${text}\n`;
}
