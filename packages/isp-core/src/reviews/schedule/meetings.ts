/** From requests to meetings: who takes part, what is agreed, and which reviews can be one. */
import { firstDayFrom, type Grid } from './grid.ts';
import { meetingId, type Meeting } from './meeting.ts';
import { firstDayAfter } from './placings.ts';
import { rankOf } from './rank.ts';
import type {
  FixedBooking,
  PlacingOptions,
  ReviewFamily,
  ReviewRequest,
} from './schedule-options.ts';
import type { Stops } from './stops.ts';

interface Draft extends Pick<ReviewRequest, 'plan' | 'earliest' | 'latest'> {
  readonly requests: readonly ReviewRequest[];
}

export interface MeetingContext {
  readonly grid: Grid;
  readonly stops: Stops;
}

/**
 * The meetings that requests come to, in an order that does not depend on the order of the
 * requests. The plans in `separate` have a meeting for each request.
 */
export function meetingsOf(
  requests: readonly ReviewRequest[],
  options: PlacingOptions,
  { grid, stops, separate }: MeetingContext & { readonly separate: ReadonlySet<string> },
): Meeting[] {
  const context = new Context(options, requests);
  const canBe = (draft: Draft): boolean => {
    const meeting = separate.has(draft.plan) ? undefined : context.meeting(draft);
    return meeting !== undefined && hasCell(meeting, grid, stops);
  };
  const drafts = [...byPlan(requests).values()].flatMap((own) => combine(own, canBe));
  const numbered = new Map<string, number>();
  return drafts
    .flatMap((draft) => context.meeting(draft) ?? [])
    .toSorted((a, b) => order(a, b))
    .map((meeting) => {
      const times = (numbered.get(meeting.id) ?? 0) + 1;
      numbered.set(meeting.id, times);
      return times === 1 ? meeting : { ...meeting, id: `${meeting.id}/${times}` };
    });
}

function order(a: Meeting, b: Meeting): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.latest < b.latest ? -1 : 1;
}

function byPlan(requests: readonly ReviewRequest[]): Map<string, ReviewRequest[]> {
  const found = new Map<string, ReviewRequest[]>();
  for (const each of requests) {
    const own = found.get(each.plan);
    if (own) own.push(each);
    else found.set(each.plan, [each]);
  }
  return found;
}

/**
 * A meeting that looks at the whole plan can be its review and the EHC plan’s at once, and nobody
 * should have to come twice: so they are one wherever a day is right for both. A meeting with
 * parents stays what it is.
 */
function combine(own: readonly ReviewRequest[], canBe: (draft: Draft) => boolean): Draft[] {
  const drafts: Draft[] = [];
  const inOrder = own.toSorted((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0));
  for (const request of inOrder) {
    const at = drafts.findIndex((draft) => canJoin(draft, request) && canBe(join(draft, request)));
    const draft = drafts[at];
    if (draft === undefined) drafts.push(draftOf(request));
    else drafts[at] = join(draft, request);
  }
  return drafts;
}

const draftOf = (request: ReviewRequest): Draft => ({
  plan: request.plan,
  earliest: request.earliest,
  latest: request.latest,
  requests: [request],
});

function canJoin({ requests }: Draft, { kind }: ReviewRequest): boolean {
  if (kind === 'meeting') return false;
  return requests.every((other) => other.kind !== 'meeting' && other.kind !== kind);
}

const join = (draft: Draft, request: ReviewRequest): Draft => ({
  plan: draft.plan,
  earliest: draft.earliest > request.earliest ? draft.earliest : request.earliest,
  latest: draft.latest < request.latest ? draft.latest : request.latest,
  requests: [...draft.requests, request],
});

function hasCell(meeting: Meeting, grid: Grid, stops: Stops): boolean {
  const size = grid.slots.length;
  const end = firstDayAfter(grid, meeting.latest) * size;
  for (let cell = firstDayFrom(grid, meeting.earliest) * size; cell < end; cell++) {
    if (stops.allows(meeting, cell)) return true;
  }
  return false;
}

/** What the options say of a request, looked up quickly. */
class Context {
  readonly #options: PlacingOptions;
  readonly #families = new Map<string, ReviewFamily>();
  readonly #staffByPerson = new Map<string, number[]>();
  readonly #fixed = new Map<ReviewRequest, FixedBooking>();

  constructor(options: PlacingOptions, requests: readonly ReviewRequest[]) {
    this.#options = options;
    for (const family of options.families ?? []) {
      for (const plan of family.plans) this.#families.set(plan, family);
    }
    options.staff?.forEach(({ id, people = [] }, at) => {
      for (const person of [id, ...people]) {
        this.#staffByPerson.set(person, [...(this.#staffByPerson.get(person) ?? []), at]);
      }
    });
    this.#keyedFamilies(requests);
    this.#fix(requests);
  }

  /** Undefined where two bookings of one draft are at odds. */
  meeting({ plan, earliest, latest, requests }: Draft): Meeting | undefined {
    const bookings = new Set(requests.flatMap((each) => this.#fixed.get(each) ?? []));
    if (bookings.size > 1) return undefined;
    const [fixed] = bookings;
    const family = this.#families.get(plan);
    const kinds = requests.map(({ kind }) => kind).toSorted();
    const id = meetingId(plan, kinds);
    const { today, seed } = this.#options;
    const from = fixed === undefined ? earliest : today;
    return {
      id,
      plan,
      kinds,
      earliest: from > today ? from : today,
      latest,
      staff: this.#staff(plan, requests),
      family,
      fixed,
      rooms: this.#rooms(family, fixed),
      rank: rankOf(seed, id),
    };
  }

  #staff(plan: string, requests: readonly ReviewRequest[]): number[] {
    const found = new Set(
      requests.flatMap(({ people = [] }) =>
        people.flatMap((person) => this.#staffByPerson.get(person) ?? []),
      ),
    );
    this.#options.staff?.forEach((member, at) => {
      const comes =
        member.everyReview === true ||
        member.plans?.includes(plan) === true ||
        requests.some(({ kind }) => member.kinds?.includes(kind));
      if (comes) found.add(at);
    });
    return [...found].toSorted((a, b) => a - b);
  }

  #rooms(family: ReviewFamily | undefined, fixed: FixedBooking | undefined): number[] | undefined {
    const wanted = fixed?.room === undefined ? family?.rooms : [fixed.room];
    if (wanted === undefined || this.#options.rooms === undefined) return undefined;
    return this.#options.rooms.flatMap(({ id }, at) => (wanted.includes(id) ? [at] : []));
  }

  /** Families that only the plans know of. What the options say of a plan goes first. */
  #keyedFamilies(requests: readonly ReviewRequest[]): void {
    const plansByKey = new Map<string, Set<string>>();
    for (const { plan, family } of requests) {
      if (family === undefined || this.#families.has(plan)) continue;
      plansByKey.set(family, (plansByKey.get(family) ?? new Set()).add(plan));
    }
    for (const [id, plans] of plansByKey) {
      for (const plan of plans) this.#families.set(plan, { id, plans: [...plans] });
    }
  }

  /** Each booking is for the first request that it could mean and that no other has taken. */
  #fix(requests: readonly ReviewRequest[]): void {
    const inOrder = requests.toSorted((a, b) => (a.latest < b.latest ? -1 : 1));
    for (const booking of this.#options.fixed ?? []) {
      const meant = inOrder.find(
        (each) =>
          each.plan === booking.plan &&
          (booking.kind === undefined || each.kind === booking.kind) &&
          !this.#fixed.has(each),
      );
      if (meant !== undefined) this.#fixed.set(meant, booking);
    }
  }
}
