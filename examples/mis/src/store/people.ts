/** The people who can sign in. */
import type { Queries } from '../database/database.ts';

export type Audience = 'senco' | 'class-teacher' | 'parent';

export interface Person {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly personId: string;
  readonly name: string;
  readonly audience: Audience;
}

/** Somebody on the sign-in page, with the children whose plans they may open. */
export interface PersonToChoose extends Person {
  readonly children: readonly string[];
}

const columns = `
  people.school_id as "schoolId", schools.name as "schoolName", people.person_id as "personId",
  people.name, people.audience`;

export async function findPerson(
  queries: Queries,
  schoolId: string,
  personId: string,
): Promise<Person | undefined> {
  const [person] = await queries.query<Person>(
    `select ${columns} from people join schools using (school_id)
      where people.school_id = $1 and people.person_id = $2`,
    [schoolId, personId],
  );
  return person;
}

/** Everybody, for the sign-in page of the demonstration, the largest school first. A real system asks who you are instead. */
export async function listPeople(queries: Queries): Promise<PersonToChoose[]> {
  return queries.query<PersonToChoose>(
    `select ${columns},
            array(select given_name || ' ' || family_name
                    from plan_readers
                    join plans using (school_id, plan_id)
                    join pupils using (school_id, pupil_id)
                   where plan_readers.school_id = people.school_id
                     and plan_readers.person_id = people.person_id
                   order by family_name, given_name) as children
       from people join schools using (school_id)
      order by (select count(*) from plans where plans.school_id = people.school_id) desc,
               schools.name, people.audience = 'senco' desc, people.audience, people.name`,
  );
}
