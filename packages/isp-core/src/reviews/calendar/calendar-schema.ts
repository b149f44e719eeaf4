/** The shape of a calendar that came from outside. What dates mean together is in `calendar-sense.ts`. */
import * as z from 'zod/mini';
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { MONDAY_TO_FRIDAY } from './school-calendar.ts';

const words = () => z.string().check(z.maxLength(200), z.regex(/\S/));
const date = () => z.string().check(z.refine(isPlainDate));

const weekday = () =>
  z.union([
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5),
    z.literal(6),
    z.literal(7),
  ]);

const term = () => z.strictObject({ name: words(), startsOn: date(), endsOn: date() });

const closure = () =>
  z.strictObject({
    kind: z.enum(['half-term', 'inset', 'bank-holiday', 'closure']),
    name: words(),
    from: date(),
    to: date(),
  });

/** Fifteen years of terms and closures are some hundreds; more is no calendar. */
export const calendarSchema = z.strictObject({
  format: z.literal('isp-calendar'),
  version: z.literal('1'),
  id: z.string().check(z.maxLength(64), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: words(),
  identifiers: z.exactOptional(
    z.array(z.strictObject({ scheme: words(), value: words() })).check(z.maxLength(20)),
  ),
  knownFrom: date(),
  knownTo: date(),
  weekdays: z._default(z.array(weekday()).check(z.minLength(1), z.maxLength(7)), [
    ...MONDAY_TO_FRIDAY,
  ]),
  terms: z.array(term()).check(z.minLength(1), z.maxLength(100)),
  closures: z._default(z.array(closure()).check(z.maxLength(2000)), []),
});
