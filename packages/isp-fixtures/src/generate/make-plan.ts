/** A whole plan from a child’s story. */
import type { JsonObject } from '../json.ts';
import { textOf } from './days.ts';
import { newCast, type Cast } from './parts/cast.ts';
import { about } from './parts/child-first.ts';
import { concernsOf, otherPlansOf } from './parts/onward.ts';
import { adviceOf, baseOf, ehcpOf } from './parts/outside.ts';
import { personOf } from './parts/person.ts';
import { placesOf } from './parts/places.ts';
import { deliveryOf, progressOf } from './parts/record.ts';
import { reviewsOf } from './parts/reviews.ts';
import { supportOf } from './parts/support.ts';
import { voicesOf } from './parts/voices.ts';
import { instantOn, lastLookedAt, type Story } from './story.ts';

export function makePlan(story: Story, seed: string | number, serial: number): JsonObject {
  const { random, standing, startedOn, today, heldOn } = story;
  const revision = 1 + heldOn.length * random.int(2, 4) + random.int(0, 3);
  const head = {
    format: 'isp-plan',
    schemaVersion: '1.0',
    kind: standing === 'adjustments' ? 'adjustments-record' : 'support-plan',
    id: story.id(),
    revision,
    status: 'active',
    profile: 'england-current',
  };
  const cast = newCast(story);
  const places = placesOf(story, cast, seed);
  const ehcp = ehcpOf(story);
  const support = supportOf(story, cast, ehcp?.lines ?? []);
  const voices = voicesOf(story, cast);
  const base = baseOf(story, cast, support);
  return {
    ...head,
    authors: [cast.teacher],
    language: 'en-GB',
    createdAt: instantOn(startedOn, random),
    updatedAt: instantOn(Math.max(lastLookedAt(story), today - random.int(1, 30)), random),
    person: personOf(story, serial),
    settings: places.settings,
    basis: basisOf(story, cast),
    people: cast.people,
    about: about(story, cast),
    voices: voices.voices,
    barriers: support.barriers,
    adjustments: support.adjustments.map(({ line }) => line),
    provision: support.help.map(({ line }) => line),
    outcomes: support.aims.map(({ line }) => line),
    delivery: deliveryOf(story, support),
    progress: progressOf(story, cast, support),
    ...adviceFirst(adviceOf(story, cast, support), {
      ...(base === undefined ? {} : { base }),
      ...(ehcp === undefined ? {} : { ehcp: ehcp.part }),
      ...reviewsOf(story, cast, support, voices, revision),
      transitions: places.transitions,
      concerns: concernsOf(story, cast, support),
    }),
    otherPlans: otherPlansOf(story, cast),
  };
}

/** Advice stands before the parts around it, and its documents after them. */
const adviceFirst = (
  { advice, documents }: ReturnType<typeof adviceOf>,
  between: JsonObject,
): JsonObject => ({
  advice,
  ...between,
  documents,
});

const reasons: Readonly<Record<string, string>> = {
  targeted: 'Extra help by the setting’s own staff.',
  'targeted-plus': 'Advice from outside, carried out by the setting’s staff.',
  specialist: 'Provision of the EHC plan, delivered here.',
};

function basisOf({ random, standing, startedOn, id }: Story, cast: Cast): JsonObject {
  const ehcp = standing === 'specialist' ? 'in-force' : random.chance(0.04) ? 'requested' : 'none';
  const adjustmentsOnly = standing === 'adjustments';
  const layers = adjustmentsOnly
    ? []
    : standing === 'targeted-plus'
      ? ['targeted', standing]
      : [standing];
  return {
    senProvision: adjustmentsOnly ? 'no' : 'yes',
    ehcp,
    disability: adjustmentsOnly ? 'yes' : random.pick(['not-known', 'yes', 'no']),
    layers: layers.map((layer) => ({
      id: id(),
      layer,
      reason: reasons[layer] ?? '',
      from: textOf(startedOn),
    })),
    decidedBy: cast.senco,
    decidedOn: textOf(startedOn - 1),
  };
}
