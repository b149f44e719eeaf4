/** Everybody who takes part in a plan, with the id of each. */
import type { JsonObject } from '../../json.ts';
import { textOf } from '../days.ts';
import { adult } from '../names.ts';
import { randomFrom } from '../random.ts';
import type { Story } from '../story.ts';

export interface Cast {
  readonly people: readonly JsonObject[];
  readonly child: string;
  readonly parents: readonly [string, ...string[]];
  readonly teacher: string;
  readonly senco: string;
  readonly assistant: string;
  /** Who advises from outside, for children who have that. */
  readonly specialist: string | undefined;
  readonly officer: string | undefined;
}

const teachers = {
  early: ['key-person', 'key person'],
  primary: ['class-teacher', 'teacher of Year'],
  secondary: ['tutor', 'tutor of Year'],
  'post-16': ['tutor', 'tutor'],
} as const;

export function newCast(story: Story): Cast {
  const { child, setting, standing, id, needs } = story;
  const people: JsonObject[] = [];
  const add = (name: string, role: string, more: JsonObject = {}): string => {
    const person = id();
    people.push({ id: person, name, role, ...more });
    return person;
  };
  const [role, job] = teachers[child.band];
  const joined = { knownSince: textOf(story.joinedOn) };
  const me = add(child.givenName, 'child');
  const [first, ...others] = child.family.parents.map(({ name, relation }) =>
    add(name, relation === 'grandmother' ? 'carer' : 'parent', { relation }),
  );
  const teacher = add(setting.staff(`${job} ${child.yearGroup}`), role, {
    knownSince: textOf(Math.max(story.joinedOn, story.today - 80)),
  });
  const senco = add(setting.staff('senco'), 'senco', joined);
  const assistant = add(setting.staff(`assistant ${child.age % 3}`), 'teaching-assistant', joined);
  const advised = standing === 'targeted-plus' || standing === 'specialist';
  const specialist = advised
    ? addSpecialist(needs[0]?.specialist ?? 'specialist-teacher')
    : undefined;
  const officer =
    standing === 'specialist'
      ? add(adult(randomFrom('officer', setting.name)), 'local-authority-officer', {
          organisation: 'Wexcombe Council',
        })
      : undefined;
  return {
    people,
    child: me,
    parents: [first ?? me, ...others],
    teacher,
    senco,
    assistant,
    specialist,
    officer,
  };

  function addSpecialist(specialistRole: string): string {
    // A few people serve many settings.
    const area = randomFrom('service', specialistRole, setting.name.length % 4);
    return add(adult(area), specialistRole, { organisation: 'Wexcombe Children’s Services' });
  }
}
