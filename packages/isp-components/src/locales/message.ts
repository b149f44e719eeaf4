/** The shape of a message: text with `{slots}`, or one text for each plural form of `{count}`. */

/** What fills a slot. Numbers are written the way of the language. */
export type SlotValue = string | number;

/** One text for each plural form that the language has; `other` is always there. */
export type PluralForms = { readonly other: string } & {
  readonly [Form in Intl.LDMLPluralRule]?: string;
};

export type Message = string | PluralForms;

type SlotsIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never;

/** The names of the slots that a message has, read off its text. A plural always has `count`. */
export type SlotsOf<M> = M extends string
  ? SlotsIn<M>
  : 'count' | (M extends PluralForms ? SlotsIn<Extract<M[keyof M], string>> : never);

const SLOT = /\{(\w+)\}/g;

/** Puts values into the slots; a slot without a value stays as it is, so that it is noticed. */
export function fill(
  text: string,
  data: Readonly<Record<string, SlotValue>>,
  write: (value: SlotValue) => string,
): string {
  return text.replace(SLOT, (slot, name: string) => {
    const value = data[name];
    return value === undefined ? slot : write(value);
  });
}
