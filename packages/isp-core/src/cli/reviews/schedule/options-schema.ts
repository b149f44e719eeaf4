/** The JSON form of what a schedule holds to, as a file has it. */
import * as z from 'zod/mini';
import { PLAIN_DATE } from '../../../kernel/date-pattern.ts';

const date = () => z.string().check(z.regex(new RegExp(`^${PLAIN_DATE}$`, 'u')));
const time = () => z.string().check(z.regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/));
const id = () => z.string().check(z.minLength(1));
const ids = () => z.array(id());
const weekdays = () => z.array(z.literal([1, 2, 3, 4, 5, 6, 7]));
const kind = () => z.enum(['yearly', 'early', 'ehcp', 'meeting']);
const most = () => z.exactOptional(z.int());

const when = z.strictObject({
  from: z.exactOptional(date()),
  to: z.exactOptional(date()),
  weekdays: z.exactOptional(weekdays()),
  start: z.exactOptional(time()),
  end: z.exactOptional(time()),
});

const availability = {
  can: z.exactOptional(z.array(when)),
  cannot: z.exactOptional(z.array(when)),
};

const name = z.exactOptional(z.string());

const member = z.strictObject({
  ...{ id: id(), name, ...availability },
  people: z.exactOptional(ids()),
  plans: z.exactOptional(ids()),
  kinds: z.exactOptional(z.array(kind())),
  everyReview: z.exactOptional(z.boolean()),
});

const family = z.strictObject({
  ...{ id: id(), plans: ids(), ...availability },
  rooms: z.exactOptional(ids()),
  together: z.exactOptional(z.boolean()),
});

const booking = z.strictObject({
  plan: id(),
  kind: z.exactOptional(kind()),
  on: date(),
  start: z.exactOptional(time()),
  room: z.exactOptional(id()),
});

/** A review of an earlier schedule has more fields than are needed here: they may stay. */
const placing = z.object({
  plan: id(),
  kinds: z.array(kind()),
  on: date(),
  start: z.exactOptional(time()),
  room: z.exactOptional(id()),
});

const request = z.strictObject({
  ...{ plan: id(), kind: kind(), earliest: date(), latest: date() },
  people: z.exactOptional(ids()),
  family: z.exactOptional(id()),
});

const capacity = z.strictObject({
  slots: z.array(z.strictObject({ start: time(), end: time() })),
  perDay: z.int(),
  perWeek: most(),
  atOnce: most(),
  weekdays: z.exactOptional(weekdays()),
  lastWeekOfTerm: z.exactOptional(z.boolean()),
});

export const optionsSchema = z.strictObject({
  capacity,
  staff: z.exactOptional(z.array(member)),
  rooms: z.exactOptional(z.array(z.strictObject({ ...{ id: id(), name, ...availability } }))),
  families: z.exactOptional(z.array(family)),
  fixed: z.exactOptional(z.array(booking)),
  previous: z.exactOptional(z.array(placing)),
  requests: z.exactOptional(z.array(request)),
  meetings: z.exactOptional(z.boolean()),
  overdueWithinDays: z.exactOptional(z.int().check(z.minimum(1))),
  keepPlanned: z.exactOptional(z.boolean()),
  familyKey: z.exactOptional(z.string().check(z.regex(/^\//))),
  seed: z.exactOptional(z.union([z.string(), z.number()])),
});

export type ScheduleFile = z.infer<typeof optionsSchema>;
