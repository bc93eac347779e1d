import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hiddenOfRound, namedTable } from './tenancy.js';

const INSTITUTION = `nullif(current_setting('app.institution_id', true), '')::uuid`;
const PERSON = `nullif(current_setting('app.person_id', true), '')::uuid`;
const PAST_THE_POLICIES = `security definer set search_path = public, pg_temp set row_security = off`;
const TODAY = `(select (now() at time zone i.time_zone)::date from institutions i
  where i.id = ${INSTITUTION})`;

const NOT_FOR_ERASED = [
  ['threads', 'person_id'],
  ['messages', 'author_id'],
  ['message_reads', 'person_id'],
  ['message_reports', 'reporter_id'],
] as const;

/**
 * Words that people write to each other. A group's mentors to the group; one student to the group's
 * mentors, for those two sides alone; one person to the coordinators of a round. Beyond the
 * institution, a row is for who is a party to its thread, whatever their role is otherwise; and what
 * somebody has reported is for the round's coordinators, too.
 */
export class Threads1764000000116 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.whoIsWho(runner);
    await this.policies(runner);
    await this.pastThePolicies(runner);
    for (const [table, column] of NOT_FOR_ERASED)
      await runner.query(`
        create trigger ${table}_${column}_not_for_erased
          before insert or update of ${column} on ${table}
          for each row execute function refuse_for_erased('${column}')`);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table threads (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        kind text not null
          constraint threads_kind_check check (kind in ('group', 'mentor', 'inbox')),
        group_id uuid,
        person_id uuid,
        mentor_ids uuid[] not null default '{}',
        state text not null default 'open'
          constraint threads_state_check check (state in ('open', 'closed')),
        taken_by uuid,
        version integer not null default 1,
        written_at timestamptz not null default now(),
        constraint threads_pkey primary key (institution_id, id),
        constraint threads_parties_check check (
          (kind = 'inbox') = (group_id is null) and (kind = 'group') = (person_id is null)
          and (kind = 'mentor') = (mentor_ids <> '{}')
          and (kind = 'inbox' or (state = 'open' and taken_by is null))),
        constraint threads_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint threads_group_fkey foreign key (institution_id, group_id)
          references groups (institution_id, id),
        constraint threads_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id),
        constraint threads_taken_by_fkey foreign key (institution_id, taken_by)
          references persons (institution_id, id)
      )`);
    await runner.query(`
      create unique index threads_group_key on threads (institution_id, group_id)
        where kind = 'group'`);
    await runner.query(`
      create unique index threads_inbox_key on threads (institution_id, round_id, person_id)
        where kind = 'inbox'`);
    await runner.query(`create index threads_round_idx on threads (institution_id, round_id)`);
    await runner.query(`create index threads_group_idx on threads (institution_id, group_id)`);
    await runner.query(`create index threads_person_idx on threads (institution_id, person_id)`);
    await runner.query(`
      create table messages (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        thread_id uuid not null,
        author_id uuid not null,
        side text not null
          constraint messages_side_check check (side in ('member', 'mentor', 'coordinator')),
        body text not null
          constraint messages_body_check check (length(body) between 1 and 3000),
        hidden_at timestamptz,
        hidden_by uuid,
        created_at timestamptz not null default now(),
        constraint messages_pkey primary key (institution_id, id),
        constraint messages_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint messages_thread_fkey foreign key (institution_id, thread_id)
          references threads (institution_id, id) on delete cascade,
        constraint messages_author_fkey foreign key (institution_id, author_id)
          references persons (institution_id, id),
        constraint messages_hidden_by_fkey foreign key (institution_id, hidden_by)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index messages_thread_idx on messages (institution_id, thread_id, created_at)`,
    );
    await runner.query(
      `create index messages_author_idx on messages (institution_id, author_id, created_at)`,
    );
    await runner.query(`create index messages_round_idx on messages (institution_id, round_id)`);
    await runner.query(`
      create table message_reads (
        institution_id uuid not null,
        thread_id uuid not null,
        person_id uuid not null,
        round_id uuid not null,
        read_at timestamptz not null default now(),
        constraint message_reads_pkey primary key (institution_id, thread_id, person_id),
        constraint message_reads_thread_fkey foreign key (institution_id, thread_id)
          references threads (institution_id, id) on delete cascade,
        constraint message_reads_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade,
        constraint message_reads_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id)
      )`);
    await runner.query(
      `create index message_reads_person_idx on message_reads (institution_id, person_id)`,
    );
    await runner.query(`
      create table message_reports (
        institution_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        message_id uuid not null,
        reporter_id uuid not null,
        reason text not null
          constraint message_reports_reason_check
            check (reason in ('harassment', 'private_matters', 'not_for_here', 'other')),
        words text not null default ''
          constraint message_reports_words_check check (length(words) <= 500),
        state text not null default 'open'
          constraint message_reports_state_check check (state in ('open', 'hidden', 'dismissed')),
        decided_by uuid,
        decided_at timestamptz,
        created_at timestamptz not null default now(),
        constraint message_reports_pkey primary key (institution_id, id),
        constraint message_reports_once_key unique (institution_id, message_id, reporter_id),
        constraint message_reports_decided_check check ((state = 'open') = (decided_at is null)),
        constraint message_reports_round_fkey foreign key (institution_id, round_id)
          references rounds (institution_id, id),
        constraint message_reports_message_fkey foreign key (institution_id, message_id)
          references messages (institution_id, id) on delete cascade,
        constraint message_reports_reporter_fkey foreign key (institution_id, reporter_id)
          references persons (institution_id, id),
        constraint message_reports_decided_by_fkey foreign key (institution_id, decided_by)
          references persons (institution_id, id)
      )`);
    await runner.query(
      `create index message_reports_round_idx on message_reports (institution_id, round_id)`,
    );
  }

  /** What the policies ask of the person of the transaction; they look past nothing. */
  private async whoIsWho(runner: QueryRunner): Promise<void> {
    const own = `join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
        and e.person_id = ${PERSON}`;
    await this.open(
      runner,
      'groups_i_am_in()',
      `returns table (group_id uuid, is_mentor boolean) language sql stable as $$
        select m.group_id, m.role <> 'mentee' from memberships m ${own}
        where m.institution_id = ${INSTITUTION} and m.left_at is null $$`,
    );
    await this.open(
      runner,
      'groups_i_stand_in_for()',
      `returns table (group_id uuid, starts_on date, ends_on date) language sql stable as $$
        select m.group_id, m.starts_on, m.ends_on from substitutions m ${own}
          and e.state = 'joined'
        where m.institution_id = ${INSTITUTION}
          and ${TODAY} between m.starts_on and m.ends_on $$`,
    );
    await this.open(
      runner,
      'rounds_i_coordinate()',
      `returns setof uuid language sql stable as $$
        with recursive units_above (unit_id, above_id) as (
          select id, id from units where institution_id = ${INSTITUTION}
          union
          select b.unit_id, u.parent_id from units_above b
          join units u on u.institution_id = ${INSTITUTION} and u.id = b.above_id
            and u.parent_id is not null),
        on_leave as (
          select * from leaves l where l.institution_id = ${INSTITUTION} and l.ended_at is null
            and ${TODAY} between l.starts_on and l.ends_on),
        held as (
          select g.scheme_id, g.unit_id from grants g
          where g.institution_id = ${INSTITUTION} and g.person_id = ${PERSON}
            and g.role = 'coordinator' and not exists (
              select from on_leave l where l.holder_id = ${PERSON} and not l.keeps_access)
          union all
          select g.scheme_id, g.unit_id from on_leave l
          join grants g on g.institution_id = l.institution_id and g.person_id = l.holder_id
            and g.role = 'coordinator'
          where l.deputy_id = ${PERSON})
        select r.id from rounds r
        join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
        where r.institution_id = ${INSTITUTION} and exists (
          select from held h where h.scheme_id = s.id or (h.scheme_id is null
            and (h.unit_id is null or exists (select from units_above b
              where b.unit_id = s.unit_id and b.above_id = h.unit_id)))) $$`,
    );
  }

  private async policies(runner: QueryRunner): Promise<void> {
    await namedTable(runner, 'threads', {
      rights: `select, insert, update (state, taken_by, version, written_at)`,
      seen: `case kind
        when 'group' then group_id in (select group_id from groups_i_am_in())
          or group_id in (select group_id from groups_i_stand_in_for())
        when 'mentor' then person_id = ${PERSON} or (${PERSON} = any(mentor_ids)
          and group_id in (select group_id from groups_i_am_in() where is_mentor))
        else person_id = ${PERSON} or round_id in (select rounds_i_coordinate()) end`,
    });
    // A substitute reads what the group was told on the days that are the substitute's own.
    await namedTable(runner, 'messages', {
      rights: `select, insert, update (hidden_at, hidden_by)`,
      seen: `author_id = ${PERSON}
        or thread_id in (select t.id from threads t where t.kind <> 'group'
          or t.group_id in (select group_id from groups_i_am_in()))
        or exists (
          select from threads t join groups_i_stand_in_for() s on s.group_id = t.group_id
          join institutions i on i.id = t.institution_id
          where t.institution_id = messages.institution_id and t.id = messages.thread_id
            and t.kind = 'group' and (messages.created_at at time zone i.time_zone)::date
              between s.starts_on and s.ends_on)
        or id in (select r.message_id from message_reports r)`,
    });
    await runner.query(`
      create policy messages_by_author on messages as restrictive for insert
        with check (institution_id = ${INSTITUTION} and author_id = ${PERSON} and thread_id in (
          select t.id from threads t where t.kind <> 'group'
            or t.group_id in (select group_id from groups_i_am_in() where is_mentor)
            or t.group_id in (select group_id from groups_i_stand_in_for())))`);
    await namedTable(runner, 'message_reads', {
      rights: `select, insert, update (read_at)`,
      seen: `person_id = ${PERSON}`,
    });
    await namedTable(runner, 'message_reports', {
      rights: `select, insert, update (state, decided_by, decided_at)`,
      seen: `reporter_id = ${PERSON} or round_id in (select rounds_i_coordinate())`,
    });
    await runner.query(`
      create policy message_reports_by_reporter on message_reports as restrictive for insert
        with check (institution_id = ${INSTITUTION} and reporter_id = ${PERSON})`);
  }

  /** Whoever erases, or forgets a round, may not read what people wrote to each other. */
  private async pastThePolicies(runner: QueryRunner): Promise<void> {
    for (const table of ['message_reports', 'message_reads', 'messages', 'threads'])
      await hiddenOfRound(runner, table, 't.round_id = of_round');
    await this.open(
      runner,
      'erase_messages(erased uuid, names text)',
      `returns void language plpgsql ${PAST_THE_POLICIES} as $$
        declare here uuid := ${INSTITUTION};
        begin
          delete from message_reads where institution_id = here and person_id = erased;
          delete from message_reports where institution_id = here and reporter_id = erased;
          delete from threads where institution_id = here and person_id = erased;
          update threads set taken_by = null, version = version + 1
            where institution_id = here and taken_by = erased;
          update messages set body = regexp_replace(body, names, '–', 'gi')
            where institution_id = here and body ~* names;
          update message_reports set words = regexp_replace(words, names, '–', 'gi')
            where institution_id = here and words ~* names;
        end $$`,
    );
  }

  private async open(runner: QueryRunner, name: string, body: string): Promise<void> {
    await runner.query(`create function ${name} ${body}`);
    const signature = name.replace('erased uuid, names text', 'uuid, text');
    await runner.query(`revoke execute on function ${signature} from public`);
    await runner.query(`grant execute on function ${signature} to kull_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table message_reports, message_reads, messages, threads cascade`);
    for (const name of [
      'erase_messages(uuid, text)',
      'message_reports_of_round(uuid, boolean)',
      'message_reads_of_round(uuid, boolean)',
      'messages_of_round(uuid, boolean)',
      'threads_of_round(uuid, boolean)',
      'rounds_i_coordinate()',
      'groups_i_stand_in_for()',
      'groups_i_am_in()',
    ])
      await runner.query(`drop function ${name}`);
  }
}
