/** Fills an empty database with the invented schools, people and plans of ISP Kit's fixtures. */
import type { Plan } from '@isp-kit/core/plan';
import type { Database, Queries } from '../database/database.ts';
import { beginLog } from '../store/change-log.ts';
import { addPlan } from '../store/plans.ts';
import { accountsOf, type Account } from './accounts-of.ts';
import { schoolOf, slug } from './school-of.ts';

/** All of it or none, once: a database that has schools is left alone. */
export async function seed(
  { database }: { readonly database: Database },
  plans: readonly Plan[],
): Promise<void> {
  await database.transaction(async (queries) => {
    // Two servers that start at once on one new database: the second waits, and finds it filled.
    await queries.query('select pg_advisory_xact_lock(417301)');
    const schools = await queries.query('select school_id from schools limit 1');
    if (schools.length > 0) return;
    for (const plan of plans) await addWithEverybody(queries, plan);
  });
}

async function addWithEverybody(queries: Queries, plan: Plan): Promise<void> {
  const school = schoolOf(plan);
  const { schoolId } = school;
  const pupilId = await addPupil(queries, plan);
  await addPlan(queries, schoolId, pupilId, plan);
  for (const account of accountsOf(plan)) {
    await addAccount(queries, { schoolId, pupilId, plan, account });
  }
  await beginLog(queries, schoolId, plan);
}

async function addPupil(queries: Queries, plan: Plan): Promise<string> {
  const { schoolId, name } = schoolOf(plan);
  const { givenName, familyName } = plan.person;
  const pupilId = slug(`${givenName} ${familyName} ${plan.person.dateOfBirth}`);
  await queries.query(
    'insert into schools (school_id, name) values ($1, $2) on conflict do nothing',
    [schoolId, name],
  );
  await queries.query(
    `insert into pupils (school_id, pupil_id, given_name, family_name)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [schoolId, pupilId, givenName, familyName],
  );
  return pupilId;
}

interface AccountOnPlan {
  readonly schoolId: string;
  readonly pupilId: string;
  readonly plan: Plan;
  readonly account: Account;
}

async function addAccount(queries: Queries, on: AccountOnPlan): Promise<void> {
  const { schoolId, pupilId, plan, account } = on;
  const { personId, name, audience, contributorId } = account;
  await queries.query(
    `insert into people (school_id, person_id, name, audience)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [schoolId, personId, name, audience],
  );
  await queries.query(
    `insert into plan_people (school_id, plan_id, person_id, contributor_id)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [schoolId, plan.id, personId, contributorId],
  );
  if (audience === 'class-teacher') await addToClass(queries, on);
  if (audience === 'parent') {
    await queries.query(
      `insert into parents (school_id, pupil_id, person_id)
       values ($1, $2, $3) on conflict do nothing`,
      [schoolId, pupilId, personId],
    );
  }
}

/** The invented schools have one class to each teacher. */
async function addToClass(queries: Queries, on: AccountOnPlan): Promise<void> {
  const { schoolId, pupilId, account } = on;
  const classId = `class-of-${account.personId}`;
  await queries.query(
    `insert into classes (school_id, class_id, name)
     values ($1, $2, $3) on conflict do nothing`,
    [schoolId, classId, `${account.name}’s class`],
  );
  await queries.query(
    `insert into class_teachers (school_id, class_id, person_id)
     values ($1, $2, $3) on conflict do nothing`,
    [schoolId, classId, account.personId],
  );
  await queries.query(
    `insert into class_members (school_id, class_id, pupil_id)
     values ($1, $2, $3) on conflict do nothing`,
    [schoolId, classId, pupilId],
  );
}
