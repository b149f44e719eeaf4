/** Looks at an element in one state in every way that matters, and collects what is not as it should be. */
import { unexplained } from './explained.ts';
import type { Gallery, Look } from './gallery.ts';
import { heard } from './heard.ts';
import type { Measures } from './measures.ts';

/** What was found, each with its state. */
export type Found = Record<
  'axe' | 'words' | 'heard' | 'wrong' | 'controls' | keyof Measures,
  string[]
>;

export const nothingFound = (): Found => ({
  axe: [],
  words: [],
  heard: [],
  wrong: [],
  controls: [],
  narrow: [],
  targets: [],
  spaced: [],
  forced: [],
  moving: [],
  printed: [],
});

export const themes = ['default', 'govuk', 'nhs'].flatMap((theme) =>
  (['light', 'dark'] as const).map((scheme) => ({ theme, scheme })),
);

export interface OneState {
  readonly tag: string;
  readonly state: string;
  /** Which one it is of its element: themes take turns. */
  readonly turn: number;
}

/** What is begun looks as what is filled does, wide: there the narrow look is enough. */
const isBegun = ({ state }: OneState): boolean => state.startsWith('begun');

/** What prints changes what is in the fields, so that comes last. */
export async function lookAt(gallery: Gallery, one: OneState, found: Found): Promise<void> {
  await gallery.look({});
  await gallery.show(one.tag, one.state);
  const bare = await gallery.page.evaluate(() => globalThis.gallery.bareKeys());
  add(found, 'words', one, bare);
  await listen(gallery, one, found);
  if (!isBegun(one)) await audit(gallery, one, {}, found);
  await controlsOf(gallery, one, found);
  await measure(gallery, one, ['targets', 'spaced'], found);
  await gallery.look({ width: 768 });
  await measure(gallery, one, ['targets', 'narrow'], found);
  await gallery.look({});
  await gallery.media({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
  await measure(gallery, one, ['forced', 'moving'], found);
  await gallery.media();
  const theme = themes[one.turn % themes.length];
  const narrow = { width: 320, direction: 'rtl', ...theme } as const;
  await audit(gallery, one, narrow, found);
  await gallery.look({ width: 320, height: 256 });
  await measure(gallery, one, ['narrow', 'targets', 'spaced'], found);
  await gallery.look({ width: 718, height: 1000 });
  await gallery.media({}, 'print');
  await measure(gallery, one, ['printed'], found);
  await gallery.media();
}

function add(found: Found, kind: keyof Found, { state }: OneState, all: readonly string[]): void {
  for (const text of new Set(all)) found[kind].push(`${state}: ${text}`);
}

/** A viewer is for reading: nothing in it can be filled in. */
async function controlsOf(gallery: Gallery, one: OneState, found: Found): Promise<void> {
  if (one.tag !== 'isp-plan-viewer') return;
  const count = await gallery.page.evaluate(
    () => globalThis.gallery.root.querySelectorAll('input, select, textarea, form').length,
  );
  if (count > 0) add(found, 'controls', one, [`${count} form controls`]);
}

async function audit(gallery: Gallery, one: OneState, look: Look, found: Found): Promise<void> {
  await gallery.look(look);
  await gallery.whole(look);
  const said = await gallery.page.evaluate(() => globalThis.gallery.audit());
  const under = Object.values(look).join(' ');
  const open = [...said.violations, ...unexplained(said.incomplete, one.state)];
  const texts = open.map(({ rule, reason, where }) => `(${under}) ${rule}: ${reason} at ${where}`);
  add(found, 'axe', one, texts);
}

async function measure(
  gallery: Gallery,
  one: OneState,
  kinds: readonly (keyof Measures)[],
  found: Found,
): Promise<void> {
  for (const kind of kinds) {
    const said = await gallery.page.evaluate((name) => globalThis.measures[name](), kind);
    add(found, kind, one, said);
  }
}

async function listen(gallery: Gallery, one: OneState, found: Found): Promise<void> {
  const { controls, marked, messages, alerts, ...groups } = await heard(gallery);
  const nameless = controls.filter(({ name, role }) => name === '' || role === 'generic');
  add(
    found,
    'heard',
    one,
    nameless.map((control) => JSON.stringify(control)),
  );
  const wrong = controls.filter(({ invalid }) => invalid);
  const untold = wrong.filter(
    ({ description }) => !messages.some((text) => description.includes(text)),
  );
  add(
    found,
    'wrong',
    one,
    untold.map((control) => JSON.stringify(control)),
  );
  if (wrong.length !== marked) {
    add(found, 'wrong', one, [`${wrong.length} are heard as wrong of ${marked} that are`]);
  }
  if (groups.wrongGroups > groups.toldGroups) {
    add(found, 'wrong', one, [`${groups.toldGroups} groups are told of ${groups.wrongGroups}`]);
  }
  if (one.state.startsWith('error') && messages.length + alerts === 0) {
    add(found, 'wrong', one, ['nothing is said to be wrong']);
  }
}
