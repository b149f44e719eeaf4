/** How each outcome, each line of help and each adjustment was judged. “Did not happen” is told as plainly as “helped”. */
import { fill } from '../../kernel/fill.ts';
import { lineNamed, part, sentence, type LetterScene } from './letter-scene.ts';
import type { LetterPart } from './letter-part.ts';

export function judgedParts(scene: LetterScene): LetterPart[] {
  return [...outcomes(scene), ...provision(scene), ...adjustments(scene)];
}

function judged({ words }: LetterScene, what: string, findings: readonly (string | undefined)[]) {
  const told = findings.filter((finding) => finding !== undefined && finding !== '');
  return fill(words.judged, { what, findings: told.join(' ') });
}

const told = (text: string | undefined) => (text === undefined ? undefined : sentence(text));

function outcomes(scene: LetterScene): LetterPart[] {
  const { plan, review, words } = scene;
  const items = review.outcomes.map(({ outcome, achievement, evidence, next }) =>
    judged(scene, lineNamed(scene, plan.outcomes, outcome), [
      words.achievement[achievement],
      told(evidence),
      words.outcomeNext[next],
    ]),
  );
  return part(scene, 'outcomes', { items });
}

function provision(scene: LetterScene): LetterPart[] {
  const { plan, review, words } = scene;
  const items = review.provision.map(({ provision: line, delivered, helped, reason, next }) =>
    judged(scene, lineNamed(scene, plan.provision, line), [
      words.delivered[delivered],
      // Of help that did not happen nobody can say whether it helped.
      delivered === 'no' && helped === 'not-known' ? undefined : words.helped[helped],
      told(reason),
      words.next[next],
    ]),
  );
  return part(scene, 'provision', { items });
}

function adjustments(scene: LetterScene): LetterPart[] {
  const { plan, review, words } = scene;
  const items = review.adjustments.map(({ adjustment, happens, helps, note, next }) =>
    judged(scene, lineNamed(scene, plan.adjustments, adjustment), [
      words.happens[happens],
      happens === 'no' && helps === 'not-known' ? undefined : words.helps[helps],
      told(note),
      words.next[next],
    ]),
  );
  return part(scene, 'adjustments', { items });
}
