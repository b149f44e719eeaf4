/** What every part of the viewer draws from: the view, the words, and how deep its headings are. */
import type { Contributor, Plan } from '@isp-kit/core/plan';
import type { ReadyView } from '../../controllers/view-controller.ts';
import type { CodeWords } from '../../controllers/code-words.ts';
import type { Localiser } from '../../locales/localiser.ts';
import type { ReadingOrder } from './reading-order.ts';
import type { SymbolName } from './symbol-slots.ts';

export interface Scene extends ReadyView {
  readonly words: Localiser;
  readonly codes: CodeWords;
  /** The level of the child’s name; parts are one below, lines two. */
  readonly level: number;
  readonly order: ReadingOrder;
  /** Larger, one sentence to a line. */
  readonly easyRead: boolean;
  /** In easy read: a place for a symbol beside each part. */
  readonly symbols: Readonly<Record<SymbolName, unknown>> | undefined;
  readonly folding: Folding;
  /** Opens a line of the plan and moves there. */
  readonly goTo: (lineId: string) => void;
  /** Where a line came from, for readers whom it concerns. */
  readonly origin: (line: object) => unknown;
  /** What stands with a line besides its words: that it has changed, a link to it. */
  readonly beside: (lineId: string) => unknown;
}

/** What of a long plan is drawn: what is open, and no more of a list than somebody asked for. */
export interface Folding {
  readonly isDrawn: (part: string) => boolean;
  readonly want: (part: string) => void;
  readonly shownOf: <Line>(part: string, lines: readonly Line[]) => readonly Line[];
  /** Shows every line of the list, and moves to the one that was hidden first. */
  readonly showAll: (part: string, firstHidden: string) => void;
}

/** What people call the child. */
export function callName({ person }: Plan): string {
  return person.preferredName ?? person.givenName;
}

export function personOf(scene: Scene, id: string | undefined): Contributor | undefined {
  return id === undefined ? undefined : scene.plan.people.find((person) => person.id === id);
}

/** “Mrs Okafor”, or undefined where nobody is named or the person is not in this view. */
export function nameOf(scene: Scene, id: string | undefined): string | undefined {
  return personOf(scene, id)?.name;
}

export function namesOf(scene: Scene, ids: readonly string[]): string[] {
  return ids.flatMap((id) => nameOf(scene, id) ?? []);
}

/** “Mrs Okafor, SENCO”, or for family “Mr Morton, father”. */
export function nameAndRole(scene: Scene, id: string | undefined): string | undefined {
  const person = personOf(scene, id);
  return person && scene.words.join([person.name, roleWords(scene, person)]);
}

export function roleWords(scene: Scene, person: Contributor): string {
  return person.relation ?? scene.codes.word('roles', person.role).label;
}

/** Lines by id, in the order asked for; those not in this view are left out. */
export function linesById<Line extends { id: string }>(
  lines: readonly Line[],
  ids: readonly string[],
): Line[] {
  return ids.flatMap((id) => lines.find((line) => line.id === id) ?? []);
}
