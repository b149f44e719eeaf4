/** What the child and family said, who does what, and who agrees. Disagreement stands in full. */
import { fill } from '../../kernel/fill.ts';
import type { Agreement } from './judged.ts';
import { callName, nameOf, part, sentence, type LetterScene } from './letter-scene.ts';
import type { LetterPart } from './letter-part.ts';

export function voicesPart(scene: LetterScene): LetterPart[] {
  const { plan, review, words } = scene;
  const voices = review.voices.flatMap((id) => plan.voices.find((voice) => voice.id === id) ?? []);
  const items = voices.map(({ speaker, person, words: said }) => {
    const who = speaker === 'child' ? callName(plan) : nameOf(scene, person);
    return fill(words.said, { who: who ?? words.theFamily, words: said });
  });
  return part(scene, 'voices', { items });
}

export function decisionsPart(scene: LetterScene): LetterPart[] {
  const { review, words } = scene;
  const items = review.decisions.map(({ text, owner: id, dueOn }) => {
    const what = sentence(text);
    const owner = nameOf(scene, id);
    const date = dueOn === undefined ? undefined : words.date(dueOn);
    if (owner !== undefined && date !== undefined) {
      return fill(words.decisionOwnerDue, { what, owner, date });
    }
    if (owner !== undefined) return fill(words.decisionOwner, { what, owner });
    return date === undefined ? what : fill(words.decisionDue, { what, date });
  });
  return part(
    scene,
    'decisions',
    items.length > 0 ? { items } : { paragraphs: [words.noDecisions] },
  );
}

export function agreementsPart(scene: LetterScene): LetterPart[] {
  const { plan, review, words } = scene;
  const items = plan.agreements
    .filter((agreement) => agreement.review === review.id)
    .map((agreement) => {
      const position = fill(words.position[agreement.position], { who: whoOf(scene, agreement) });
      if (agreement.words === undefined) return position;
      return `${position} ${fill(words.ownWords, { words: agreement.words })}`;
    });
  const paragraphs = items.length > 0 ? [] : [words.nobodyAnswered];
  return part(scene, 'agreements', { items, paragraphs });
}

function whoOf(scene: LetterScene, { party, person }: Agreement): string {
  const { plan, words } = scene;
  if (party === 'child') return callName(plan);
  const others = {
    family: words.theFamily,
    setting: words.theSetting,
    professional: words.aProfessional,
  };
  return nameOf(scene, person) ?? others[party];
}
