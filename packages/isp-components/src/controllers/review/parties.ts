/** Whose words and whose answers a review asks for: the child, each of the family, the setting, and the local authority where it has a part. */
import type { Plan } from '@isp-kit/core/plan';
import { voiceMethods } from '../editing/voice-methods.ts';
import {
  about,
  answerIn,
  family,
  people,
  text,
  words,
  type Question,
  type Subject,
} from './question.ts';

export interface Party {
  /** Unique among the parties: `child`, `family-<id>`. */
  readonly key: string;
  readonly party: 'child' | 'family' | 'setting' | 'professional';
  /** Which person, where the plan knows. */
  readonly person?: string | undefined;
  /** How they are called, where the plan knows. */
  readonly name?: string | undefined;
}

type Person = Plan['people'][number];

const isFamily = ({ role }: Person) => role === 'parent' || role === 'carer';

/** The child, and each parent or carer: several may speak, and they need not agree. */
export function familyParties({ plan, maySee }: Pick<Subject, 'plan' | 'maySee'>): Party[] {
  const { person, people: all } = plan;
  const child = all.find(({ role }) => role === 'child')?.id;
  const parents = all
    .filter((one) => isFamily(one) && maySee(`/people/${one.id}`))
    .map(({ id, name }): Party => ({ key: `family-${id}`, party: 'family', person: id, name }));
  return [
    {
      key: 'child',
      party: 'child',
      person: child,
      name: person.preferredName ?? person.givenName,
    },
    ...(parents.length > 0 ? parents : [{ key: 'family', party: 'family' } as const]),
  ];
}

export function voiceParties(subject: Subject): Party[] {
  const more = subject.moreVoices.map((key): Party => ({ key, party: 'family' }));
  return [...familyParties(subject), ...more];
}

export function answeringParties(subject: Subject): Party[] {
  const { plan, answers, maySee } = subject;
  const officer = plan.people.find(
    ({ id, role }) => role === 'local-authority-officer' && maySee(`/people/${id}`),
  );
  const hasPart =
    plan.basis.ehcp === 'in-force' || answerIn(answers, 'basics/kind') === 'ehcp' || officer;
  const authority: Party = {
    key: 'professional',
    party: 'professional',
    person: officer?.id,
    name: officer?.name,
  };
  return [
    ...familyParties(subject),
    { key: 'setting', party: 'setting' },
    ...(hasPart ? [authority] : []),
  ];
}

const said = text('words', 'review.voice.words', 'account');
const who = { key: 'person', label: 'review.voice.person', control: family } as const;
const how = [
  {
    key: 'method',
    label: 'review.voice.method',
    control: { kind: 'select', options: words('choice.method', voiceMethods) },
    required: true,
  },
  {
    key: 'language',
    label: 'review.voice.language',
    control: { kind: 'select', options: { from: 'languages' } },
    required: true,
  },
  { key: 'recordedBy', label: 'review.voice.recordedBy', control: people },
] as const;

/** How, in which language and who wrote it down are asked once there are words. */
export function voiceQuestions(party: Party, { plan, answers }: Subject): Question[] {
  const group = `voice/${party.key}`;
  const open = party.party === 'family' && party.person === undefined;
  const begun = answerIn(answers, `${group}/words`) !== '';
  const fields = [said, ...(begun && open ? [who] : []), ...(begun ? how : [])];
  return about(group, fields, party.name).map((question) =>
    question.field.key === 'language' ? { ...question, initial: plan.language } : question,
  );
}

const position = {
  key: 'position',
  label: 'review.agreement.position',
  control: {
    kind: 'radios',
    options: words('review.answer', ['not-agreed', 'agreed-in-part', 'agreed', 'not-said']),
  },
} as const;
const theirWords = text('words', 'review.agreement.words', 'account');

/** Their words are asked for with any answer, in the same place. */
export function agreementQuestions(party: Party, { answers }: Subject): readonly Question[] {
  const group = `agreement/${party.key}`;
  const answer = answerIn(answers, `${group}/position`);
  const spoke = answer !== '' && answer !== 'not-said';
  return about(group, spoke ? [position, theirWords] : [position], party.name);
}
