/** The smallest parts of a profile, each with what is expected of it, in words: for who has written something else. */
import * as z from 'zod/mini';

/** A whole number. `of` is what is counted, in the plural. */
export function between(least: number, most: number, of?: string) {
  const counted = of === undefined ? 'a whole number' : `a whole number of ${of}`;
  const error = `${counted}, ${least} or more and at most ${most}`;
  return z.int(error).check(z.minimum(least, error), z.maximum(most, error));
}

/** The name of a profile, a list, a layer or a rule. */
export function id() {
  const error = 'small letters a to z, digits and single hyphens, at most 64 of them';
  return z
    .string(error)
    .check(z.maxLength(64, error), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, error));
}

/** A line of text that says something. */
export function words() {
  const error = 'text of 1 to 200 characters, not only spaces';
  return z
    .string(error)
    .check(z.minLength(1, error), z.maxLength(200, error), z.regex(/\S/, error));
}

/** A year, a month or a day. */
export function when() {
  const error = 'a year, a month or a day, such as 2029, 2029-09 or 2029-09-03';
  return z
    .string(error)
    .check(z.regex(/^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/, error));
}

/** What an option of a rule may be. Which of them, the rule says. */
export function optionValue() {
  const error = 'text, a number of 0 or more, or true or false';
  return z.union([z.string(), z.number(error).check(z.minimum(0, error)), z.boolean()], error);
}
