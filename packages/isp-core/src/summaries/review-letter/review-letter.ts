/** A plain letter about one review, for the family or whoever else may see the plan. */
import type { AccessTable } from '../../access/access-table.ts';
import { viewFor } from '../../access/view-for.ts';
import type { Withheld } from '../../access/withheld.ts';
import { fill } from '../../kernel/fill.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { englishLetter } from './english-letter.ts';
import { judgedParts } from './judged-parts.ts';
import { callName, nameOf, part, sentence, type LetterScene } from './letter-scene.ts';
import type { LetterPart, ReviewLetter } from './letter-part.ts';
import type { LetterWords } from './letter-words.ts';
import { agreementsPart, decisionsPart, voicesPart } from './said-parts.ts';

export interface ReviewLetterOptions {
  /** Whose letter it is: it tells what that audience may see. Default: `parent`. */
  readonly audience?: string;
  readonly table?: AccessTable;
  /** Decides whether a young person has their own rights yet. */
  readonly today?: PlainDate;
  /**
   * What the review changed in the plan, in sentences made for the same audience, as
   * `describeChanges` makes them.
   */
  readonly changes?: readonly string[];
  /** Default: English. */
  readonly words?: LetterWords;
}

/**
 * What was said, what was decided, who does what by when, what changes, who agrees and who does not,
 * when the next review is, who to speak to, and what to do when one does not agree. It is made of what
 * the audience may see and of nothing else. Undefined where they see no such review, or it was not
 * held. Throws on an audience that the table does not have.
 */
export function reviewLetter(
  plan: Plan,
  reviewId: string,
  options: ReviewLetterOptions = {},
): ReviewLetter | undefined {
  const { audience = 'parent', words = englishLetter, changes = [] } = options;
  const { plan: seen, withheld } = viewFor(plan, { ...options, audience });
  const review = seen.reviews.find(({ id }) => id === reviewId);
  if (review?.status !== 'held') return undefined;
  const scene: LetterScene = { plan: seen, review, words };
  return {
    title: fill(words.title, { name: callName(seen) }),
    opening: [...opening(scene), ...keptBack(scene, plan, withheld)],
    parts: [
      ...part(scene, 'summary', { paragraphs: paragraphsOf(review.summary) }),
      ...voicesPart(scene),
      ...judgedParts(scene),
      ...decisionsPart(scene),
      ...part(scene, 'changes', {
        items: changes,
        paragraphs: review.unchanged === true ? [words.unchanged] : [],
      }),
      ...agreementsPart(scene),
      ...closing(scene),
    ],
  };
}

const paragraphsOf = (text = ''): string[] =>
  text.split(/\n+/).filter((line) => line.trim() !== '');

function opening(scene: LetterScene): string[] {
  const { plan, review, words } = scene;
  const name = callName(plan);
  const people = review.attended.flatMap((id) => nameOf(scene, id) ?? []);
  return [
    review.heldOn === undefined
      ? fill(words.openingUndated, { name })
      : fill(words.opening, { name, date: words.date(review.heldOn) }),
    ...(people.length > 0 ? [fill(words.came, { people: words.list(people) })] : []),
  ];
}

/** That something is kept back is no secret; what it is stays one. */
function keptBack({ review, words }: LetterScene, plan: Plan, withheld: readonly Withheld[]) {
  const whole = plan.reviews.find(({ id }) => id === review.id);
  if (JSON.stringify(whole) === JSON.stringify(review)) return [];
  const reasons = withheld
    .filter(({ path }) => path.startsWith('/reviews/'))
    .map(({ reason }) => sentence(reason));
  return [...new Set(reasons)].map((reason) => fill(words.keptBack, { reason }));
}

function closing(scene: LetterScene): LetterPart[] {
  const { plan, review, words } = scene;
  const on = review.nextReviewOn;
  const next = on === undefined ? words.nextNotSet : fill(words.nextOn, { date: words.date(on) });
  const lead =
    plan.people.find(({ role }) => role === 'senco')?.name ?? nameOf(scene, plan.authors[0]);
  const contact = lead === undefined ? words.speakToSetting : fill(words.speakTo, { who: lead });
  const ehcp = plan.basis.ehcp === 'in-force' ? [words.disagreeEhcp] : [];
  return [
    ...part(scene, 'next', { paragraphs: [next] }),
    ...part(scene, 'contact', { paragraphs: [contact] }),
    ...part(scene, 'disagree', { items: [...words.disagree, ...ehcp] }),
  ];
}
