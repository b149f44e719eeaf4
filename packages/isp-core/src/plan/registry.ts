/** Descriptions of the plan's fields. Private, since zod's global registry clashes when two copies meet on a page. */
import * as z from 'zod/mini';

export const planRegistry = z.registry<{ description: string }>();
