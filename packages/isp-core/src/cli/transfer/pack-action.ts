/** `isp transfer pack`: signs a plan for another setting, and seals it where that setting has a key for it. */
import { randomUUID } from 'node:crypto';
import { readLog } from '../../edit/log/read-log.ts';
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { addDays } from '../../kernel/plain-date.ts';
import { packTransfer } from '../../transfer/pack/pack-transfer.ts';
import type { TransferInput } from '../../transfer/pack/transfer-input.ts';
import { isSameSetting } from '../../transfer/setting-identity.ts';
import { sealingKeyFor } from '../../transfer/trust/find-key.ts';
import type { Trust } from '../../transfer/trust/trust.ts';
import { exitCodes } from '../command.ts';
import type { Arguments } from '../read-arguments.ts';
import { readBytes, readPlanFile } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { nowHere, todayHere } from '../today-here.ts';
import { wrap } from '../wrap.ts';
import { needed, oneFile, oneOf, settingNumber, type Action } from './action.ts';
import { documentsToSend } from './files-beside.ts';
import { readOwnKeys } from './own-keys.ts';
import { readTrust } from './read-trust.ts';
import { Trouble, troubleWith } from './trouble.ts';
import { writeNewFile } from './write-new-file.ts';

const DAYS = 60;
const purposes = ['move', 'shared', 'short-placement', 'return', 'next-year', 'other'] as const;
const bases = ['pupil-information-regulations', 'consent', 'other'] as const;

export const packAction: Action = async (given, streams) => {
  const file = oneFile(given);
  const trust = await readTrust(needed(given, 'trust'), streams);
  const { setting: sender, signWith } = await readOwnKeys(needed(given, 'keys'), streams);
  const read = await readPlanFile(file, streams);
  if (!read.ok) throw troubleWith(file, read.error);
  const recipient = recipientIn(trust, given);
  const input: TransferInput = {
    id: randomUUID(),
    plan: read.value.plan,
    purpose: oneOf(given, 'purpose', purposes),
    lawfulAuthority: authority(given),
    ...{ sender, recipient, issuedAt: nowHere(), expiresAt: expiry(given) },
    set: oneOf(given, 'set', ['full', 'minimum'], 'full'),
    ...(await changeLog(given, streams)),
    documents: await documentsToSend(read.value.plan, given.lists.get('document') ?? [], streams),
  };
  const sealing = given.switches.has('unsealed')
    ? undefined
    : sealingKeyFor(trust, recipient, todayHere());
  const text = await packTransfer(input, {
    signWith,
    ...(sealing && { encryptTo: sealing }),
  }).catch((error: unknown) => {
    if (error instanceof RangeError) throw new Trouble(`This cannot be sent: ${error.message}.`);
    throw error;
  });
  const output = given.texts.get('output');
  if (output === undefined) streams.json(text);
  else await writeNewFile(output, text);
  const how = sealing ? 'signed and sealed' : 'signed, and not sealed: anybody can read it';
  streams.err(`${wrap(`For ${recipient.name}: ${how}. Its id is ${input.id}.`)}\n`);
  return exitCodes.clean;
};

function recipientIn({ settings }: Trust, given: Arguments) {
  const number = settingNumber(given, 'to');
  const found = settings.find((setting) => isSameSetting(setting, number));
  if (!found) {
    throw new Trouble(`${number.scheme}:${number.value} is not among those who are trusted.`);
  }
  const { keys: _keys, ...setting } = found;
  return setting;
}

function authority(given: Arguments): TransferInput['lawfulAuthority'] {
  const basis = oneOf(given, 'authority', bases);
  const [explanation, givenBy, givenOn] = ['explanation', 'given-by', 'given-on'].map((option) =>
    given.texts.get(option),
  );
  if (basis === 'consent' && (givenBy === undefined || givenOn === undefined)) {
    throw new Trouble('Consent is recorded with --given-by and --given-on.');
  }
  if (basis === 'other' && explanation === undefined) {
    throw new Trouble('Another authority is recorded with --explanation.');
  }
  return {
    basis,
    ...(explanation !== undefined && { explanation }),
    ...(givenBy !== undefined && { givenBy }),
    ...(givenOn !== undefined && { givenOn }),
  };
}

function expiry({ texts }: Arguments): string {
  const until = texts.get('until') ?? addDays(todayHere(), DAYS);
  if (!isPlainDate(until)) throw new Trouble('--until is a date, such as 2029-09-03.');
  return `${until}T23:59:59Z`;
}

/** A log grows for years, so it may be larger than a plan. */
const MOST_OF_A_LOG = 50_000_000;

async function changeLog(
  { texts }: Arguments,
  streams: Streams,
): Promise<Pick<TransferInput, 'changeLog'>> {
  const file = texts.get('log');
  if (file === undefined) return {};
  const bytes = await readBytes(file, streams, MOST_OF_A_LOG);
  const log = bytes.ok ? readLog(bytes.value) : bytes;
  if (!log.ok) throw troubleWith(file, log.error);
  return { changeLog: log.value };
}
