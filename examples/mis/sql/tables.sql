-- The tables of the example, for PGlite and PostgreSQL alike. Run at every start, so every
-- statement may be run twice.
--
-- Every primary key begins with `school_id`: no query crosses schools, so a distributed
-- PostgreSQL can keep each school's rows together on one machine (see citus.sql).

create table if not exists schools (
  school_id text primary key,
  name      text not null
);

-- Whoever can sign in. One person with two capacities (a teacher who is also a parent) has two
-- rows, so that a session is always in one capacity.
create table if not exists people (
  school_id text not null references schools,
  person_id text not null,
  name      text not null,
  audience  text not null check (audience in ('senco', 'class-teacher', 'parent')),
  primary key (school_id, person_id)
);

create table if not exists pupils (
  school_id   text not null references schools,
  pupil_id    text not null,
  given_name  text not null,
  family_name text not null,
  primary key (school_id, pupil_id)
);

create table if not exists classes (
  school_id text not null references schools,
  class_id  text not null,
  name      text not null,
  primary key (school_id, class_id)
);

create table if not exists class_members (
  school_id text not null,
  class_id  text not null,
  pupil_id  text not null,
  primary key (school_id, class_id, pupil_id),
  foreign key (school_id, class_id) references classes,
  foreign key (school_id, pupil_id) references pupils
);

create table if not exists class_teachers (
  school_id text not null,
  class_id  text not null,
  person_id text not null,
  primary key (school_id, class_id, person_id),
  foreign key (school_id, class_id) references classes,
  foreign key (school_id, person_id) references people
);

create table if not exists parents (
  school_id text not null,
  pupil_id  text not null,
  person_id text not null,
  primary key (school_id, pupil_id, person_id),
  foreign key (school_id, pupil_id) references pupils,
  foreign key (school_id, person_id) references people
);

-- `json`, not `jsonb`: `json` keeps the text byte for byte as `serializePlan` wrote it, so that a
-- digest or signature over it stays true, and its fields can still be queried.
create table if not exists plans (
  school_id text not null,
  plan_id   uuid not null,
  pupil_id  text not null,
  revision  integer not null,
  document  json not null,
  primary key (school_id, plan_id),
  foreign key (school_id, pupil_id) references pupils
);

-- Which of a plan's own people somebody is, where they take part in it.
create table if not exists plan_people (
  school_id      text not null,
  plan_id        uuid not null,
  person_id      text not null,
  contributor_id uuid not null,
  primary key (school_id, plan_id, person_id),
  foreign key (school_id, plan_id) references plans,
  foreign key (school_id, person_id) references people
);

-- The change log of each plan: ISP Kit's chain of hashes, an entry to a row, so that saving reads
-- nothing but where the log ends. `start` and `entry` are `json` so that they stay as they were hashed.
create table if not exists plan_logs (
  school_id   text not null,
  plan_id     uuid not null,
  start       json not null,
  last_number integer not null,
  head        text not null,
  primary key (school_id, plan_id),
  foreign key (school_id, plan_id) references plans
);

create table if not exists plan_log_entries (
  school_id text not null,
  plan_id   uuid not null,
  number    integer not null,
  entry     json not null,
  primary key (school_id, plan_id, number),
  foreign key (school_id, plan_id) references plan_logs
);

-- Who may open which plan. Every query for a plan goes through this view, so the rule is here and
-- nowhere else. What they see of the plan once it is open is decided by ISP Kit's `viewFor`.
create or replace view plan_readers as
  select plans.school_id, plans.plan_id, people.person_id
    from plans
    join people on people.school_id = plans.school_id and people.audience = 'senco'
  union
  select plans.school_id, plans.plan_id, people.person_id
    from plans
    join class_members
      on class_members.school_id = plans.school_id and class_members.pupil_id = plans.pupil_id
    join class_teachers
      on class_teachers.school_id = plans.school_id
     and class_teachers.class_id = class_members.class_id
    join people
      on people.school_id = plans.school_id
     and people.person_id = class_teachers.person_id
     and people.audience = 'class-teacher'
  union
  select plans.school_id, plans.plan_id, people.person_id
    from plans
    join parents
      on parents.school_id = plans.school_id and parents.pupil_id = plans.pupil_id
    join people
      on people.school_id = plans.school_id
     and people.person_id = parents.person_id
     and people.audience = 'parent';
