/** The shape of dates and instants as patterns alone, so that a schema needs no date library. */

/**
 * Text that is a real calendar date: the leap years are in the pattern, so that readers in other
 * languages which only have the published schema agree. `[0-9]`, since `\d` takes other digits elsewhere.
 */
export const PLAIN_DATE =
  '(?:(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))';

const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?';
const ZONE = '(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])';

/** An RFC 3339 instant with its zone, `2029-09-03T09:30:00Z`. */
export const INSTANT = `${PLAIN_DATE}T${TIME}${ZONE}`;

const WHOLE_DATE = new RegExp(`^${PLAIN_DATE}$`);

/** Whether the text is a real date: `2027-02-29` is not. */
export function isPlainDate(text: string): boolean {
  return WHOLE_DATE.test(text);
}
