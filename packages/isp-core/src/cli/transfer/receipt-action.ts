/** `isp transfer receipt`: what the setting that a plan was sent to answered, and a note of it in the plan. */
import { applyEdit } from '../../edit/apply-edit.ts';
import type { Plan } from '../../plan/plan.ts';
import { serializePlan } from '../../plan/serialize-plan.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import { defaultLimits } from '../../transfer/limits.ts';
import { openReceipt } from '../../transfer/receipt/open-receipt.ts';
import type { Receipt } from '../../transfer/receipt/receipt-schema.ts';
import { noteReceipt } from '../../transfer/receive/note-receipt.ts';
import { exitCodes } from '../command.ts';
import type { Arguments } from '../read-arguments.ts';
import { issuesText, readBytes, readPlanFile } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { nowHere } from '../today-here.ts';
import { wrap } from '../wrap.ts';
import { needed, oneFile, type Action } from './action.ts';
import { readOwnKeys } from './own-keys.ts';
import { readTrust } from './read-trust.ts';
import { troubleWith } from './trouble.ts';
import { mustBeNew, writeNewFile } from './write-new-file.ts';

export const receiptAction: Action = async (given, streams) => {
  const file = oneFile(given);
  await mustBeNew(given.texts.get('out'));
  const trust = await readTrust(needed(given, 'trust'), streams);
  const { setting } = await readOwnKeys(needed(given, 'keys'), streams);
  const sent = await textOf(needed(given, 'sent'), streams);
  const options = { trust, recipient: setting, sent };
  const opened = await openReceipt(await textOf(file, streams), options);
  const json = given.switches.has('json');
  if (!opened.ok) {
    if (json) streams.json(`${JSON.stringify(opened, null, 2)}\n`);
    else streams.out(`Not a receipt for that file.\n${issuesText(file, [opened.error])}`);
    return exitCodes.findings;
  }
  const receipt = opened.value;
  if (json) streams.json(`${JSON.stringify(opened, null, 2)}\n`);
  else streams.out(receiptText(receipt));
  await note(receipt, given, streams);
  const isOpen = receipt.missingDocuments.length > 0 || (receipt.result?.waiting ?? 0) > 0;
  return isOpen ? exitCodes.findings : exitCodes.clean;
};

/** Files in the one form are ASCII; whatever else there is in one makes it another file. */
async function textOf(file: string, streams: Streams): Promise<string> {
  const bytes = await readBytes(file, streams, defaultLimits.maxLength);
  if (!bytes.ok) throw troubleWith(file, bytes.error);
  return Buffer.from(bytes.value).toString('latin1');
}

async function note(receipt: Receipt, given: Arguments, streams: Streams): Promise<void> {
  const planFile = given.texts.get('plan');
  if (planFile === undefined) return;
  const read = await readPlanFile(planFile, streams);
  if (!read.ok) throw troubleWith(planFile, read.error);
  const { plan } = read.value;
  const edit = noteReceipt(plan, receipt);
  const applied = edit.ok ? applyEdit(plan, edit.value) : edit;
  if (!applied.ok) throw troubleWith(planFile, [applied.error]);
  const noted: Plan = {
    ...applied.value.plan,
    revision: plan.revision + 1,
    updatedAt: nowHere(),
  };
  await writeNewFile(needed(given, 'out'), serializePlan(noted));
}

function receiptText({ sender, receivedAt, receivedBy, outcome, ...rest }: Receipt): string {
  const { missingDocuments, result } = rest;
  const did = outcome === 'taken-in' ? 'took the plan in' : 'opened the plan';
  const by = receivedBy === undefined ? '' : ` (${receivedBy})`;
  const lines = [
    `${sender.name}${by} ${did} on ${dateInWords(receivedAt.slice(0, 10))}.`,
    ...(missingDocuments.length === 0
      ? []
      : [`Documents still to be sent: ${missingDocuments.join(', ')}.`]),
    ...(result
      ? [`Taken: ${result.taken}. Not taken: ${result.notTaken}. Waiting: ${result.waiting}.`]
      : []),
  ];
  const told = (result?.lines ?? []).map(({ at, code, fate }) => {
    const words = fate === 'waits' ? 'Waits' : 'Not taken';
    return wrap(`${words}: ${at === '' ? 'the whole plan' : at} (${code})`, { first: '- ' });
  });
  return `${[...lines.map((line) => wrap(line)), ...told].join('\n')}\n`;
}
