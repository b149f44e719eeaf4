/** Where a line says which idea it was adapted from: among its extensions, under a name of the kit’s. */
import { isObject, textIn, type JsonObject } from './plan-tree.ts';

/** The key under `extensions` of a line that began as an idea from a bank. */
export const ADAPTED_FROM = 'dev.isp-kit.adapted-from';

/** The idea that a line began as. */
export interface AdaptedFrom {
  /** The id that the bank has for the idea. */
  readonly starter: string;
  /** Who or what the idea comes from. */
  readonly title: string;
  /** Where to read it. */
  readonly url?: string;
}

/** What a line was adapted from; undefined where it says nothing of that, or nothing that can be read. */
export function adaptedFrom(line: object): AdaptedFrom | undefined {
  const { extensions } = line as JsonObject;
  const found = isObject(extensions) ? extensions[ADAPTED_FROM] : undefined;
  if (!isObject(found)) return undefined;
  const title = textIn(found['title']);
  if (title === '') return undefined;
  const url = webAddress(textIn(found['url']));
  return { starter: textIn(found['starter']), title, ...(url && { url }) };
}

/** The address where it is one of a web page; anything else never becomes a link. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  return /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}
