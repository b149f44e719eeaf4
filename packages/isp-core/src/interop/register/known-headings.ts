/** Looks headings up among those that we know. */
import { plainHeading, registerFields, type RegisterField } from './register-fields.ts';

const pairs = (Object.keys(registerFields) as RegisterField[]).flatMap((field) =>
  registerFields[field].map((heading) => [heading as string, field] as const),
);
const byHeading: ReadonlyMap<string, RegisterField> = new Map(pairs);
const longestFirst = [...pairs].sort(([a], [b]) => b.length - a.length);

/** The field of a heading that we know. */
export function fieldOf(heading: string): RegisterField | undefined {
  return byHeading.get(plainHeading(heading.slice(0, 200)));
}

/** The field of the longest heading that we know among its words: the longest says most. */
export function fieldWithin(heading: string): RegisterField | undefined {
  const padded = ` ${plainHeading(heading.slice(0, 200))} `;
  return longestFirst.find(([known]) => padded.includes(` ${known} `))?.[1];
}
