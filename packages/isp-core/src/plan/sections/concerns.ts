/** Concerns and complaints, each about lines of the plan, so that an answer stays on the facts. */
import * as z from 'zod/mini';
import { choice, date, reference, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const stage = line({
  /** Where it is heard: with the teacher or SENCO, by a senior leader, by a panel. */
  stage: choice(['informal', 'senior-leader', 'panel', 'elsewhere']),
  /** When this stage began. */
  from: date(),
  /** By when an answer is due. */
  dueOn: z.exactOptional(date()),
  /** When it was answered. */
  answeredOn: z.exactOptional(date()),
  /** The answer. */
  answer: z.exactOptional(text('account')),
});

const panelMember = line({
  /** The member’s name. */
  name: text('name'),
  /** In what capacity they sit. */
  role: text('name'),
  /** Whether they sit as the specialist in special educational needs. */
  specialist: z.boolean(),
  /** Whether they have declared themselves independent of the setting and its trust. */
  independent: z.boolean(),
  /** Which of the plan’s people they are, where they are one: nobody judges their own line. */
  person: z.exactOptional(reference()),
});

const concern = line({
  /** The two kinds that differ: the plan itself is below standard, or it is not being delivered. */
  kind: choice(['below-standard', 'not-delivered', 'other']),
  /** What the concern is, in the words of whoever raised it. */
  statement: text('account'),
  /** Who raised it. */
  raisedBy: z.exactOptional(reference()),
  /** When. */
  raisedOn: date(),
  /** The lines that it is about, of whichever part. */
  about: references(),
  /** Where it stands. */
  status: choice(['open', 'resolved', 'partly-resolved', 'not-upheld', 'withdrawn']),
  /** Each stage, in order. */
  stages: lines(stage),
  /** The panel, where there is one. */
  panel: lines(panelMember),
});

export const concerns = lines(concern);
