/** The answers of a step in groups, one for each thing that they are about. */
import type { LineKind } from '../../../controllers/review/judged-line.ts';
import { linesOf } from '../../../controllers/review/judged-lines.ts';
import { answeringParties, voiceParties } from '../../../controllers/review/parties.ts';
import type { Question, ReviewStep } from '../../../controllers/review/question.ts';
import { partyName } from './voices-step.ts';
import type { LaterScene } from './later-scene.ts';

export interface AnswerGroup {
  readonly title?: string | undefined;
  readonly questions: readonly Question[];
}

export interface StepAnswers {
  readonly groups: readonly AnswerGroup[];
  /** How many lines of the step are carried forward. */
  readonly carried: number;
}

const kindsOf: Readonly<Partial<Record<ReviewStep, readonly LineKind[]>>> = {
  outcomes: ['outcome'],
  help: ['provision', 'adjustment'],
};

export function answerGroups(scene: LaterScene, step: ReviewStep): StepAnswers {
  const { draft, subject } = scene;
  const groups = Map.groupBy(draft.questions(step), ({ key }) => groupOf(key));
  const lines = (kindsOf[step] ?? []).flatMap((kind) => linesOf(kind, subject));
  return {
    groups: [...groups].map(([group, questions]) => ({
      title: titleOf(scene, group, questions),
      questions,
    })),
    carried: lines.filter(({ id }) => draft.carried.has(id)).length,
  };
}

/** `outcome/<id>/next` is about `outcome/<id>`, and so is what changes of it. */
function groupOf(key: string): string {
  const [kind = '', id = ''] = key.split('/');
  return kind === 'basics' || kind === 'next' ? kind : id;
}

function titleOf(
  scene: LaterScene,
  group: string,
  [first]: readonly Question[],
): string | undefined {
  if (first?.about !== undefined) return first.about;
  const { words, draft, subject, codes } = scene;
  const party = [...voiceParties(subject), ...answeringParties(subject)].find(
    ({ key }) => key === group,
  );
  if (party) return partyName(scene, party);
  const index = draft.decisions.indexOf(group);
  if (index >= 0) return words.t('review.decision', { index: index + 1 });
  const change = subject.layers.find(({ layer }) => layer === group);
  return change && codes.word('layers', change.layer).label;
}
