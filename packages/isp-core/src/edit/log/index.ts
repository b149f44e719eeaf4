export {
  appendChange,
  nextEntry,
  startLog,
  type Change,
  type LogEnd,
  type LogPorts,
} from './append-change.ts';
export {
  isShown,
  type ChangeLog,
  type Checkpoint,
  type Committed,
  type Digest,
  type EntryActor,
  type LogActor,
  type LogEntry,
  type LogPerson,
  type NotShown,
  type Shown,
} from './change-log.ts';
export {
  signCheckpoint,
  verifyCheckpoints,
  type KeyById,
  type SignCheckpoint,
  type SigningKey,
  type VerifiedCheckpoint,
} from './checkpoint.ts';
export type { NewSalt } from './commitment.ts';
export { parseLog, readLog } from './read-log.ts';
export { replayEach, replayLog } from './replay-log.ts';
export { verifyLog, type VerifiedLog, type VerifyOptions } from './verify-log.ts';
