/** What people decided on a plan that came, as a file. */
import * as z from 'zod/mini';
import { choice, code, date, text, uuid } from '../../plan/fields.ts';
import type { Acceptance } from '../../transfer/receive/acceptance.ts';
import type { ChildDecision } from '../../transfer/receive/find-record.ts';
import type { Streams } from '../streams.ts';
import { readJsonFile } from './read-json-file.ts';
import { troubleWith } from './trouble.ts';

const number = z.strictObject({ scheme: code(), value: text('name') });

const decisionsSchema = z.strictObject({
  /** Whose plan it is: the id of the plan that is here, or `none`; and who says so. */
  child: z.exactOptional(
    z.strictObject({ record: z.union([uuid(), z.literal('none')]), by: text('name') }),
  ),
  decisions: z.exactOptional(
    z.array(z.strictObject({ at: z.string(), take: choice(['ours', 'theirs']) })),
  ),
  setting: z.exactOptional(
    z.strictObject({
      name: text('name'),
      kind: code(),
      phase: choice(['early-years', 'primary', 'secondary', 'post-16', 'all-through']),
      attendance: choice(['main', 'dual', 'guest']),
      from: date(),
      numbers: z.exactOptional(z.array(number)),
    }),
  ),
  leftOn: z.exactOptional(date()),
  move: z.exactOptional(
    z.strictObject({
      transition: z.exactOptional(uuid()),
      on: z.exactOptional(date()),
      actions: z.exactOptional(
        z.array(
          z.strictObject({
            id: uuid(),
            status: choice(['done', 'not-done']),
            doneOn: z.exactOptional(date()),
            reason: z.exactOptional(text('statement')),
          }),
        ),
      ),
    }),
  ),
});

export interface Decisions extends Acceptance {
  readonly child?: ChildDecision;
}

/** Nothing decided where no file is named. */
export async function readDecisions(
  file: string | undefined,
  streams: Streams,
): Promise<Decisions> {
  if (file === undefined) return {};
  const parsed = decisionsSchema.safeParse(await readJsonFile(file, streams));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 20).map(({ path }) => ({
    code: 'ISP_CLI_BAD_DECISIONS',
    path: `/${path.map(String).join('/')}`,
    message: 'This is not a decision that isp transfer receive understands.',
  }));
  throw troubleWith(file, issues);
}
