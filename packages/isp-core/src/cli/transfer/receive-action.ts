/** `isp transfer receive`: a plan that came, taken into the records of this setting. */
import { randomUUID } from 'node:crypto';
import { serializePlan } from '../../plan/serialize-plan.ts';
import { defaultLimits } from '../../transfer/limits.ts';
import { openTransfer } from '../../transfer/open/open-transfer.ts';
import type { Received } from '../../transfer/open/received.ts';
import { receiptFor } from '../../transfer/receipt/receipt-for.ts';
import { acceptReception } from '../../transfer/receive/accept-reception.ts';
import { checkChangeLog } from '../../transfer/receive/check-log.ts';
import { checkDocuments } from '../../transfer/receive/check-documents.ts';
import { receiptResult } from '../../transfer/receive/receipt-result.ts';
import { countReceived, waits, type ReceiveLine } from '../../transfer/receive/receive-report.ts';
import { receiveTransfer } from '../../transfer/receive/receive-transfer.ts';
import type { Reception, ReceiveOptions } from '../../transfer/receive/reception.ts';
import { receiveReportInWords } from '../../locales/moving/report-in-words.ts';
import { exitCodes } from '../command.ts';
import { existingPlans, type ExistingPlan } from '../existing-plans.ts';
import type { Arguments } from '../read-arguments.ts';
import { cannotWrite, issuesText, readBytes, readPlanFile } from '../read-plan-file.ts';
import { replaceFile } from '../replace-file.ts';
import type { Streams } from '../streams.ts';
import { nowHere } from '../today-here.ts';
import { needed, oneFile, type Action } from './action.ts';
import { readDecisions, type Decisions } from './decisions.ts';
import { filesInFolder } from './files-beside.ts';
import { readOwnKeys, type OwnKeys } from './own-keys.ts';
import { readTrust } from './read-trust.ts';
import { receiveText } from './receive-text.ts';
import { Trouble, troubleWith } from './trouble.ts';
import { mustBeNew, writeNewFile } from './write-new-file.ts';

export const receiveAction: Action = async (given, streams) => {
  const file = oneFile(given);
  const into = needed(given, 'into');
  const out = given.texts.get('out');
  if (!given.switches.has('replace')) await mustBeNew(out);
  await mustBeNew(given.texts.get('receipt'));
  const own = await readOwnKeys(needed(given, 'keys'), streams);
  const received = await openFile(file, own, given, streams);
  if (!received) return exitCodes.findings;
  const existing = await existingPlans(into, streams);
  if (!existing.ok) throw troubleWith(existing.error.file, existing.error.issues);
  const decisions = await readDecisions(given.texts.get('decide'), streams);
  const reception = receiveTransfer(
    received,
    existing.value.map(({ plan }) => plan),
    await optionsFor(received, decisions, given, streams),
  );
  const record = existing.value.find(({ plan }) => plan === reception.existing);
  return finish({ reception, record, own, decisions, given }, streams);
};

async function openFile(
  file: string,
  own: OwnKeys,
  given: Arguments,
  streams: Streams,
): Promise<Received | undefined> {
  const trust = await readTrust(needed(given, 'trust'), streams);
  const bytes = await readBytes(file, streams, defaultLimits.maxLength);
  if (!bytes.ok) throw troubleWith(file, bytes.error);
  const opened = await openTransfer(bytes.value, {
    ...{ trust, recipient: own.setting, decryptWith: own.decryptWith, now: nowHere() },
  });
  if (opened.ok) return opened.value;
  if (given.switches.has('json')) streams.json(`${JSON.stringify(opened, null, 2)}\n`);
  else streams.out(`Not opened.\n${issuesText(file, [opened.error])}`);
  return undefined;
}

/** A log grows for years, so it may be larger than a plan. */
const MOST_OF_A_LOG = 50_000_000;

async function optionsFor(
  received: Received,
  { child }: Decisions,
  { texts, switches }: Arguments,
  streams: Streams,
): Promise<ReceiveOptions> {
  const [folder, log, base] = ['documents', 'log', 'base'].map((option) => texts.get(option));
  const options: { -readonly [Key in keyof ReceiveOptions]: ReceiveOptions[Key] } = {
    ...(child && { child }),
    mergeOlder: switches.has('merge-older'),
  };
  if (folder !== undefined) {
    options.documents = await checkDocuments(received, await filesInFolder(folder, streams));
  }
  if (log !== undefined) {
    const bytes = await readBytes(log, streams, MOST_OF_A_LOG);
    if (!bytes.ok) throw troubleWith(log, bytes.error);
    options.log = await checkChangeLog(received, bytes.value);
  }
  if (base !== undefined) {
    const read = await readPlanFile(base, streams);
    if (!read.ok) throw troubleWith(base, read.error);
    options.earlier = [read.value.plan];
  }
  return options;
}

interface Finishing {
  readonly reception: Reception;
  /** The file of the record that it belongs to. */
  readonly record: ExistingPlan | undefined;
  readonly own: OwnKeys;
  readonly decisions: Decisions;
  readonly given: Arguments;
}

async function finish(finishing: Finishing, streams: Streams): Promise<number> {
  const { reception, decisions, given } = finishing;
  const { child: _child, ...acceptance } = decisions;
  const out = given.texts.get('out');
  if (out === undefined || !reception.plan) {
    show(finishing, reception.report, streams);
    await answer(finishing, reception.report, false);
    return codeFor(reception.report);
  }
  const by = given.texts.get('by');
  const accepted = acceptReception(reception, acceptance, {
    ...{ newId: () => randomUUID(), at: nowHere() },
    ...(by !== undefined && { by }),
  });
  if (!accepted.ok) {
    show(finishing, reception.report, streams);
    streams.err(`Nothing was written.\n${issuesText(out, accepted.error, 'the whole plan')}`);
    return exitCodes.findings;
  }
  const { plan, report } = accepted.value;
  const said = await writeRecord(out, serializePlan(plan), finishing);
  show(finishing, report, streams, plan);
  await answer(finishing, report, true);
  streams.err(`${said}\n`);
  return codeFor(report);
}

const codeFor = (report: readonly ReceiveLine[]) =>
  report.some(waits) ? exitCodes.findings : exitCodes.clean;

/** A file that is there is only replaced where that was asked for, and where it is the record itself. */
async function writeRecord(out: string, text: string, { record, reception, given }: Finishing) {
  const replaces = given.switches.has('replace') && record?.file === out;
  if (!replaces) {
    await writeNewFile(out, text);
    return `Written to ${out}. No other file was touched.`;
  }
  if (reception.outcome !== 'merged') {
    throw new Trouble('Only the same plan is replaced. Name a new file with --out.');
  }
  await replaceFile(out, text, { madeFrom: out }).catch((error: unknown) => {
    throw troubleWith(out, [cannotWrite(out, error)]);
  });
  return `${out} was replaced. No other file was touched.`;
}

/** The receipt: what was opened or taken in, with what became of it. */
async function answer(
  { reception, own, given }: Finishing,
  report: readonly ReceiveLine[],
  isTakenIn: boolean,
): Promise<void> {
  const receipt = given.texts.get('receipt');
  if (receipt === undefined) return;
  const documentsHere = report.flatMap(({ code, at }) =>
    code === 'ISP_RECEIVE_DOCUMENT_HERE' ? [at.slice('/documents/'.length)] : [],
  );
  const text = await receiptFor(reception.received, {
    ...{ signWith: own.signWith, at: nowHere(), documentsHere },
    outcome: isTakenIn ? 'taken-in' : 'opened',
    result: receiptResult(reception, report),
  });
  await writeNewFile(receipt, text);
}

function show(
  { reception, record, given }: Finishing,
  report: readonly ReceiveLine[],
  streams: Streams,
  plan = reception.plan,
): void {
  if (!given.switches.has('json')) {
    streams.out(receiveText(reception, { file: record?.file, report }));
    return;
  }
  const { outcome, conflicts, matches } = reception;
  const told = {
    ...{ outcome, counts: countReceived(report), report: receiveReportInWords(reception, report) },
    ...{ matches, conflicts, plan, ...(record && { record: record.file }) },
    // To be filled in and given back with --decide.
    decisions: conflicts.map(({ at }) => ({ at, take: 'ours or theirs' })),
  };
  streams.json(`${JSON.stringify(told, null, 2)}\n`);
}
