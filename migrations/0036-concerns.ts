import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenOfRound, namedTable } from './tenancy.js';

const INSTITUTION = `nullif(current_setting('app.institution_id', true), '')::uuid`;
const PERSON = `nullif(current_setting('app.person_id', true), '')::uuid`;
const PAST_THE_POLICIES = `security definer set search_path = public, pg_temp set row_security = off`;

const NOT_FOR_ERASED = [
  ['concerns', 'author_id'],
  ['concerns', 'student_id'],
  ['concern_recipients', 'person_id'],
] as const;

/**
 * A mentor tells named people of a worry. Beyond the institution, a row is its author's and its
 * recipients', for as long as they have the role that they were named for; nobody else's, whatever
 * their role is.
 */
export class Concerns1764000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.whoMay(runner);
    await namedTable(runner, 'concerns', {
      rights: `select, insert,
        update (topic, body, state, taken_by, settled_at, version)`,
      seen: `author_id = ${PERSON} or id in (select concerns_received())`,
    });
    await namedTable(runner, 'concern_recipients', {
      rights: `select, insert, update (read_at)`,
      seen: `concern_id in (select concerns_written() union select concerns_received())`,
      // The author names them; each of them says what they have read.
      written: `concern_id in (select concerns_written())
        or (person_id = ${PERSON} and concern_id in (select concerns_received()))`,
    });
    await namedTable(runner, 'concern_additions', {
      rights: `select, insert`,
      seen: `concern_id in (select concerns_written() union select concerns_received())`,
      written: `concern_id in (select concerns_written())`,
    });
    await this.pastThePolicies(runner);
    const groups = `(select g.id from groups g
      where g.institution_id = here and g.round_id = of_round)`;
    const concerns = `(select c.id from concerns c
      where c.institution_id = here and c.group_id in ${groups})`;
    await hiddenOfRound(runner, 'concerns', `t.group_id in ${groups}`);
    for (const table of ['concern_recipients', 'concern_additions'])
      await hiddenOfRound(runner, table, `t.concern_id in ${concerns}`);
    for (const [table, column] of NOT_FOR_ERASED)
      await runner.query(`
        create trigger ${table}_${column}_not_for_erased
          before insert or update of ${column} on ${table}
          for each row execute function refuse_for_erased('${column}')`);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table concerns (
        institution_id uuid not null,
        id uuid not null,
        scheme_id uuid not null,
        group_id uuid not null,
        author_id uuid not null,
        student_id uuid,
        student_agreed boolean not null default false,
        topic text not null,
        body text,
        state text not null default 'open'
          constraint concerns_state_check check (state in ('open', 'taken', 'done', 'withdrawn')),
        taken_by uuid,
        settled_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        constraint concerns_pkey primary key (institution_id, id),
        constraint concerns_agreed_check check (student_id is null or student_agreed),
        constraint concerns_scheme_fkey foreign key (institution_id, scheme_id)
          references schemes (institution_id, id) on delete cascade,
        constraint concerns_group_fkey foreign key (institution_id, group_id)
          references groups (institution_id, id) on delete cascade,
        constraint concerns_author_fkey foreign key (institution_id, author_id)
          references persons (institution_id, id),
        constraint concerns_student_fkey foreign key (institution_id, student_id)
          references persons (institution_id, id),
        constraint concerns_taken_by_fkey foreign key (institution_id, taken_by)
          references persons (institution_id, id) on delete set null (taken_by)
      )`);
    await runner.query(`create index concerns_author_idx on concerns (institution_id, author_id)`);
    await runner.query(`create index concerns_group_idx on concerns (institution_id, group_id)`);
    await runner.query(`
      create table concern_recipients (
        institution_id uuid not null,
        concern_id uuid not null,
        person_id uuid not null,
        capacity text not null
          constraint concern_recipients_capacity_check
            check (capacity in ('coordinator', 'service_owner')),
        added_at timestamptz not null default now(),
        read_at timestamptz,
        constraint concern_recipients_pkey primary key (institution_id, concern_id, person_id),
        constraint concern_recipients_concern_fkey foreign key (institution_id, concern_id)
          references concerns (institution_id, id) on delete cascade,
        constraint concern_recipients_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await runner.query(`
      create index concern_recipients_person_idx on concern_recipients (institution_id, person_id)`);
    await runner.query(`
      create table concern_additions (
        institution_id uuid not null,
        id uuid not null,
        concern_id uuid not null,
        body text not null,
        created_at timestamptz not null default now(),
        constraint concern_additions_pkey primary key (institution_id, id),
        constraint concern_additions_concern_fkey foreign key (institution_id, concern_id)
          references concerns (institution_id, id) on delete cascade
      )`);
    await runner.query(`
      create index concern_additions_concern_idx
        on concern_additions (institution_id, concern_id, created_at)`);
  }

  /** The policies ask these, so they have to look past the policies. */
  private async whoMay(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function concern_holders(wanted uuid) returns table (concern_id uuid, person_id uuid)
        language sql stable ${PAST_THE_POLICIES} as $$
        with recursive units_above (unit_id, above_id) as (
          select id, id from units where institution_id = ${INSTITUTION}
          union
          select b.unit_id, u.parent_id from units_above b
          join units u on u.institution_id = ${INSTITUTION} and u.id = b.above_id
            and u.parent_id is not null)
        select r.concern_id, r.person_id
        from concern_recipients r
        join concerns c on c.institution_id = r.institution_id and c.id = r.concern_id
        join schemes s on s.institution_id = c.institution_id and s.id = c.scheme_id
        where r.institution_id = ${INSTITUTION} and (wanted is null or r.person_id = wanted)
          and exists (
            select from grants g
            where g.institution_id = r.institution_id and g.person_id = r.person_id
              and g.role = r.capacity and (r.capacity = 'service_owner'
                or g.scheme_id = s.id or (g.scheme_id is null and (g.unit_id is null or exists (
                  select from units_above b where b.unit_id = s.unit_id and b.above_id = g.unit_id)))))
        $$`);
    await this.internal(runner, 'concern_holders(uuid)');
    await this.open(
      runner,
      'concerns_received()',
      `returns setof uuid language sql stable ${PAST_THE_POLICIES} as $$
        select h.concern_id from concern_holders(${PERSON}) h where ${PERSON} is not null $$`,
    );
    await this.open(
      runner,
      'concerns_written()',
      `returns setof uuid language sql stable ${PAST_THE_POLICIES} as $$
        select id from concerns where institution_id = ${INSTITUTION} and author_id = ${PERSON} $$`,
    );
  }

  /** What others may know of concerns that are not theirs: ids and numbers, never a text. */
  private async pastThePolicies(runner: QueryRunner): Promise<void> {
    await this.open(
      runner,
      'concern_holders_of_mine()',
      `returns table (concern_id uuid, person_id uuid) language sql stable ${PAST_THE_POLICIES} as $$
        select h.concern_id, h.person_id from concern_holders(null) h
        where h.concern_id in (select concerns_written() union select concerns_received()) $$`,
    );
    await this.open(
      runner,
      'concerns_left_alone()',
      `returns table (concern_id uuid, author_id uuid, recipients integer)
        language sql stable ${PAST_THE_POLICIES} as $$
        select c.id, c.author_id, (select count(*)::int from concern_recipients r
          where r.institution_id = c.institution_id and r.concern_id = c.id)
        from concerns c
        where c.institution_id = ${INSTITUTION} and c.state in ('open', 'taken')
          and c.id not in (select h.concern_id from concern_holders(null) h) $$`,
    );
    await this.open(
      runner,
      'open_concerns_to(whom uuid)',
      `returns integer language sql stable ${PAST_THE_POLICIES} as $$
        select count(*)::int from concern_holders(whom) h
        join concerns c on c.institution_id = ${INSTITUTION} and c.id = h.concern_id
        where whom is not null and c.state in ('open', 'taken') $$`,
    );
    await this.open(
      runner,
      'concern_counts()',
      `returns table (scheme_id uuid, topic text, concerns integer)
        language sql stable ${PAST_THE_POLICIES} as $$
        select c.scheme_id, c.topic, count(*)::int from concerns c
        where c.institution_id = ${INSTITUTION} and c.state <> 'withdrawn'
        group by c.scheme_id, c.topic having count(*) >= 5 $$`,
    );
    await this.open(
      runner,
      'concerns_naming(whom uuid)',
      `returns table (scheme_id uuid, topic text, created_at timestamptz)
        language sql stable ${PAST_THE_POLICIES} as $$
        select c.scheme_id, c.topic, c.created_at from concerns c
        where c.institution_id = ${INSTITUTION} and c.student_id = whom and whom = ${PERSON} $$`,
    );
    await this.open(
      runner,
      'erase_concerns(erased uuid, names text)',
      `returns void language plpgsql ${PAST_THE_POLICIES} as $$
        declare here uuid := ${INSTITUTION};
        begin
          delete from concern_recipients where institution_id = here and person_id = erased;
          update concerns set state = 'open', taken_by = null, version = version + 1
            where institution_id = here and taken_by = erased and state = 'taken';
          delete from concern_additions a using concerns c
            where a.institution_id = here and c.institution_id = here and c.id = a.concern_id
              and c.student_id = erased;
          update concerns set body = null, version = version + 1
            where institution_id = here and student_id = erased;
          update concerns set body = regexp_replace(body, names, '–', 'gi')
            where institution_id = here and body ~* names;
          update concern_additions set body = regexp_replace(body, names, '–', 'gi')
            where institution_id = here and body ~* names;
        end $$`,
    );
  }

  private async open(runner: QueryRunner, name: string, body: string): Promise<void> {
    await runner.query(`create function ${name} ${body}`);
    await this.internal(runner, name);
    await runner.query(`grant execute on function ${name} to kull_app`);
  }

  private async internal(runner: QueryRunner, name: string): Promise<void> {
    await runner.query(`revoke execute on function ${name} from public`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table concern_additions, concern_recipients, concerns cascade`);
    for (const name of [
      'concern_additions_of_round(uuid, boolean)',
      'concern_recipients_of_round(uuid, boolean)',
      'concerns_of_round(uuid, boolean)',
      'erase_concerns(uuid, text)',
      'concerns_naming(uuid)',
      'concern_counts()',
      'open_concerns_to(uuid)',
      'concerns_left_alone()',
      'concern_holders_of_mine()',
      'concerns_written()',
      'concerns_received()',
      'concern_holders(uuid)',
    ])
      await runner.query(`drop function ${name}`);
  }
}
