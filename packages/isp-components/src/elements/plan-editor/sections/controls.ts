/** Controls that many fields share, and short ways to say where answers come from. */
import type { Control, LineListName, Options } from '../../../controllers/editing/field-spec.ts';

export const statement = { kind: 'textarea', size: 'statement' } as const;
export const account = { kind: 'textarea', size: 'account' } as const;
export const text = { kind: 'text' } as const;
export const date = { kind: 'date' } as const;

/** Closed words of the plan, with the kit’s words for them at `choice.<area>`. */
export const words = (area: string, codes: readonly string[]): Options => ({
  from: 'words',
  area: `choice.${area}`,
  codes,
});

export const lines = (list: LineListName): Options => ({ from: 'lines', list });

export const oneOf = (options: Options): Control => ({ kind: 'select', options });
export const oneInSight = (options: Options): Control => ({ kind: 'radios', options });
export const anyOf = (options: Options): Control => ({ kind: 'checkboxes', options });

export const person = oneOf(lines('people'));
