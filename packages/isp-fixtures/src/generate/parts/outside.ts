/** What comes from outside: advice, the EHC plan, an inclusion base. */
import type { JsonObject } from '../../json.ts';
import { schoolDayUpTo, textOf } from '../days.ts';
import { newDigest } from '../ids.ts';
import { lastLookedAt, type Story } from '../story.ts';
import type { Cast } from './cast.ts';
import type { Support } from './support.ts';

export interface Ehcp {
  readonly part: JsonObject;
  /** Ids of its lines of provision, one for each need. */
  readonly lines: readonly string[];
}

const packages = [
  'executive-function',
  'executive-function-and-communication',
  'social-and-emotional',
  'sensory',
  'physical',
] as const;

export function ehcpOf(story: Story): Ehcp | undefined {
  const { standing, random, needs, id, startedOn } = story;
  if (standing !== 'specialist') return undefined;
  const outcomes = needs.map((need, i) => ({
    id: id(),
    statement: need.ehcpOutcome,
    reference: `E${i + 1}`,
  }));
  const provision = needs.map((need, i) => ({
    id: id(),
    section: 'F',
    statement: need.ehcpProvision,
    reference: `F${i + 1}`,
    outcomes: outcomes.slice(i, i + 1).map((outcome) => outcome.id),
  }));
  const last = lastLookedAt(story);
  const part = {
    reference: `WX-${random.int(14, 26)}-${String(random.int(1, 9999)).padStart(4, '0')}`,
    authority: 'Wexcombe Council',
    issuedOn: textOf(startedOn - random.int(30, 400)),
    reviewedOn: textOf(last),
    reviewDueOn: textOf(last + 364),
    packages: random.some(packages, random.int(1, 2)),
    outcomes,
    provision,
  };
  return { part, lines: provision.map((line) => line.id) };
}

export interface Advised {
  readonly advice: readonly JsonObject[];
  readonly documents: readonly JsonObject[];
}

export function adviceOf(story: Story, cast: Cast, support: Support): Advised {
  const { random, needs, id, startedOn, today } = story;
  const [need] = needs;
  if (cast.specialist === undefined || need === undefined) return { advice: [], documents: [] };
  const givenOn = schoolDayUpTo(Math.max(startedOn - 10, today - random.int(30, 500)));
  const document = id();
  const recommendations = random.some(need.recommendations, random.int(2, 3)).map((text) => {
    const response = random.pick(['adopted', 'adopted', 'adapted', 'not-adopted']);
    const reason =
      response === 'adapted'
        ? 'Done with the whole class, so that nobody stands out.'
        : 'Tried for three weeks; it did not suit, and we agreed to stop.';
    return {
      id: id(),
      text,
      response,
      ...(response === 'adopted' ? {} : { reason }),
      provision:
        response === 'adopted'
          ? support.help
              .filter((help) => help.active)
              .slice(0, 1)
              .map((help) => help.id)
          : [],
      adjustments:
        response === 'adapted' ? support.adjustments.slice(0, 1).map((line) => line.id) : [],
    };
  });
  return {
    advice: [
      {
        id: id(),
        author: cast.specialist,
        status: 'received',
        requestedOn: textOf(schoolDayUpTo(givenOn - random.int(40, 160))),
        givenOn: textOf(givenOn),
        summary: 'What was seen, what helps already, and what to try next.',
        document,
        recommendations,
      },
    ],
    documents: [
      {
        id: document,
        title: 'Report with advice',
        kind: 'report',
        on: textOf(givenOn),
        author: cast.specialist,
        mediaType: 'application/pdf',
        sha256: newDigest(random),
        bytes: random.int(80_000, 400_000),
        keptAt: 'SENCO’s locked drive',
      },
    ],
  };
}

/** For a few in secondary schools who are advised from outside: hours in a base, most of the week in class. */
export function baseOf(story: Story, cast: Cast, { help }: Support): JsonObject | undefined {
  const { random, child, standing, today, setting } = story;
  const mainstream = setting.kind === 'primary' || setting.kind === 'secondary';
  const advised = standing === 'targeted-plus' || standing === 'specialist';
  if (!mainstream || !advised || !random.chance(child.band === 'secondary' ? 0.25 : 0.1))
    return undefined;
  const hoursInBase = random.int(8, 40) / 4;
  return {
    kind: standing === 'specialist' ? 'specialist-base' : 'support-base',
    name: random.pick(['The Bridge', 'The Nest', 'The Harbour', 'Room to Grow']),
    hoursInBase,
    hoursInClass: 25 - hoursInBase,
    mainstreamPlan:
      'In class for all lessons but those named in the timetable; each half-term one of them goes back to class. Lunch, tutor time, trips and clubs are with everybody.',
    reviewedOn: textOf(schoolDayUpTo(today - random.int(5, 40))),
    nextReviewOn: textOf(schoolDayUpTo(today + random.int(20, 60))),
    ledBy: cast.assistant,
    provision: help
      .filter((line) => line.active)
      .slice(0, 1)
      .map((line) => line.id),
  };
}
