/** Guesses what kind of move it is from the two places. A person confirms it: a plan knows little of places. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Setting } from '../../plan/plan.ts';
import type { MoveKind } from './move.ts';

export type PlaceOfMove = Pick<Setting, 'kind' | 'phase' | 'identifiers'>;

export interface GuessOptions {
  /** The first day in the new place. */
  readonly on?: PlainDate;
  /** The year group that the child leaves, as the plan has it. */
  readonly yearGroup?: string;
}

export interface GuessedMove {
  readonly kinds: readonly MoveKind[];
  /** What could not be told: whether two places are in one authority, and which phase it is. */
  readonly notKnown: readonly ('authority' | 'phase')[];
}

/**
 * Special or alternative provision by the kinds of the places, the phase by their phases, the authority
 * by the first three digits of their DfE numbers. Where a place has none, that is said.
 */
export function kindOfMove(
  from: PlaceOfMove,
  to: PlaceOfMove,
  options: GuessOptions = {},
): GuessedMove {
  const phase = phaseMove(from, to, options);
  const authorities = [authorityOf(from), authorityOf(to)];
  const [ours, theirs] = authorities;
  const kinds = betweenKinds(from.kind, to.kind);
  // To another kind of place within a phase: whether that is in the middle of a year says nothing more.
  const isOnlyThat = phase.kind === 'mid-year' && kinds.length > 0;
  return {
    kinds: [
      ...kinds,
      ...(isOnlyThat ? [] : [phase.kind]),
      ...(ours !== undefined && theirs !== undefined && ours !== theirs
        ? ['between-authorities' as const]
        : []),
    ],
    notKnown: [
      ...(authorities.includes(undefined) ? ['authority' as const] : []),
      ...(phase.sure ? [] : ['phase' as const]),
    ],
  };
}

const alternative: ReadonlySet<string> = new Set(['alternative-provision', 'hospital']);

function betweenKinds(from: string, to: string): MoveKind[] {
  if (alternative.has(from) !== alternative.has(to)) {
    return [alternative.has(to) ? 'to-alternative-provision' : 'from-alternative-provision'];
  }
  if (from !== 'special-school' && to === 'special-school') return ['to-specialist'];
  return from === 'special-school' && to !== 'special-school' ? ['to-mainstream'] : [];
}

type Phase = Setting['phase'];

const next: Partial<Record<Phase, Partial<Record<Phase, MoveKind>>>> = {
  'early-years': { primary: 'early-years-to-school', 'all-through': 'early-years-to-school' },
  primary: { secondary: 'primary-to-secondary' },
  secondary: { 'post-16': 'to-post-16' },
  'all-through': { 'post-16': 'to-post-16' },
  'post-16': { 'post-16': 'to-post-16' },
};

function phaseMove(
  from: PlaceOfMove,
  to: PlaceOfMove,
  { on = '', yearGroup }: GuessOptions,
): { readonly kind: MoveKind; readonly sure: boolean } {
  const known = next[from.phase]?.[to.phase] ?? byYearGroup(from, to, yearGroup, on.slice(5, 7));
  if (known) return { kind: known, sure: true };
  return { kind: 'mid-year', sure: from.phase === to.phase && from.phase !== 'all-through' };
}

/** Where the phases alone do not tell: at the end of Year 2 or Year 6. */
function byYearGroup(
  { phase: from }: PlaceOfMove,
  { phase: to }: PlaceOfMove,
  yearGroup: string | undefined,
  month: string,
): MoveKind | undefined {
  if (from !== 'primary' || (month !== '08' && month !== '09')) return undefined;
  if (to === 'primary' && yearGroup === '2') return 'infant-to-junior';
  // An all-through school begins a child in Reception and in Year 7 alike.
  return to === 'all-through' && yearGroup === '6' ? 'primary-to-secondary' : undefined;
}

function authorityOf({ identifiers }: PlaceOfMove): string | undefined {
  const number = identifiers.findLast(({ scheme }) => scheme === 'dfe-number')?.value;
  return /^(\d{3})\/?\d{4}$/.exec(number ?? '')?.[1];
}
