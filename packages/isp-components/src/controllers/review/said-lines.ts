/** Words and answers of the people of the plan, as lines of it. */
import type { JsonObject } from '../editing/plan-tree.ts';
import { only } from './ask.ts';
import type { Judging } from './judgements.ts';
import { answeringParties, voiceParties } from './parties.ts';

export function voiceLines({ subject, ask, idFor }: Judging): JsonObject[] {
  return voiceParties(subject).flatMap(({ key, party, person }) => {
    const words = ask(`voice/${key}/words`);
    if (words === undefined) return [];
    return [
      only({
        id: idFor(`voice/${key}`),
        speaker: party,
        person: person ?? ask(`voice/${key}/person`),
        words,
        method: ask(`voice/${key}/method`),
        language: ask(`voice/${key}/language`),
        on: ask('basics/heldOn'),
        recordedBy: ask(`voice/${key}/recordedBy`),
      }),
    ];
  });
}

export function agreementLines({ subject, ask, idFor }: Judging, review: string): JsonObject[] {
  return answeringParties(subject).flatMap(({ key, party, person }) => {
    const position = ask(`agreement/${key}/position`);
    if (position === undefined || position === 'not-said') return [];
    return [
      only({
        id: idFor(`agreement/${key}`),
        party,
        person,
        position,
        words: ask(`agreement/${key}/words`),
        // They answer to the plan as this review leaves it, which the next save makes a revision.
        revision: subject.plan.revision + 1,
        review,
        on: ask('basics/heldOn'),
      }),
    ];
  });
}
