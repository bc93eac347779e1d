import type { MigrationInterface, QueryRunner } from 'typeorm';

const INSTITUTION = `nullif(current_setting('app.institution_id', true), '')::uuid`;
const PERSON = `nullif(current_setting('app.person_id', true), '')::uuid`;
const PAST_THE_POLICIES = `security definer set search_path = public, pg_temp set row_security = off`;
const TODAY = `(select (now() at time zone i.time_zone)::date from institutions i
  where i.id = ${INSTITUTION})`;

/**
 * A concern is withdrawn with all that was added to it; its words are its author's to change, in the
 * database as well; and whoever is on leave without access is none who can read it.
 */
export class ConcernsToTheLetter1764000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.theAuthorsAlone(runner);
    await this.holders(runner);
    await this.whoIsTold(runner);
    // Of withdrawn ones nothing was to be left.
    await runner.query(`
      delete from concern_additions a using concerns c
      where c.institution_id = a.institution_id and c.id = a.concern_id and c.state = 'withdrawn'`);
  }

  private async theAuthorsAlone(runner: QueryRunner): Promise<void> {
    await runner.query(`grant delete on concern_additions to kull_app`);
    await runner.query(
      `create policy concern_additions_by_author on concern_additions as restrictive for delete
       using (institution_id = ${INSTITUTION} and concern_id in (select concerns_written()))`,
    );
    // What acts past the policies acts as the owner: erasing strikes names out of others' words.
    await runner.query(`
      create function refuse_words_of_others() returns trigger language plpgsql as $$
        begin
          if old.author_id is distinct from ${PERSON} and current_user <> (
            select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
          then raise exception 'the words are their author''s' using errcode = '42501';
          end if;
          return new;
        end $$`);
    await runner.query(`
      create trigger concerns_words before update of topic, body on concerns for each row
        when (old.topic is distinct from new.topic or old.body is distinct from new.body)
        execute function refuse_words_of_others()`);
  }

  private async holders(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function concern_recipients_in_role(wanted uuid)
        returns table (concern_id uuid, person_id uuid, capacity text)
        language sql stable ${PAST_THE_POLICIES} as $$
        with recursive units_above (unit_id, above_id) as (
          select id, id from units where institution_id = ${INSTITUTION}
          union
          select b.unit_id, u.parent_id from units_above b
          join units u on u.institution_id = ${INSTITUTION} and u.id = b.above_id
            and u.parent_id is not null)
        select r.concern_id, r.person_id, r.capacity
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
    await runner.query(`revoke execute on function concern_recipients_in_role(uuid) from public`);
    await runner.query(`
      create or replace function concern_holders(wanted uuid)
        returns table (concern_id uuid, person_id uuid)
        language sql stable ${PAST_THE_POLICIES} as $$
        select r.concern_id, r.person_id from concern_recipients_in_role(wanted) r
        where r.capacity = 'service_owner' or not exists (
          select from leaves l
          where l.institution_id = ${INSTITUTION} and l.holder_id = r.person_id
            and not l.keeps_access and l.ended_at is null
            and ${TODAY} between l.starts_on and l.ends_on) $$`);
  }

  private async whoIsTold(runner: QueryRunner): Promise<void> {
    await this.open(
      runner,
      'concern_readers(of_concern uuid)',
      `returns setof uuid language sql stable ${PAST_THE_POLICIES} as $$
        select h.person_id from concern_holders(null) h
        join concerns c on c.institution_id = ${INSTITUTION} and c.id = h.concern_id
        where h.concern_id = of_concern and c.state <> 'withdrawn' $$`,
    );
    // For a handover: of somebody on leave, who may be no holder meanwhile.
    await this.open(
      runner,
      'open_concerns_to(whom uuid)',
      `returns integer language sql stable ${PAST_THE_POLICIES} as $$
        select count(*)::int from concern_recipients_in_role(whom) r
        join concerns c on c.institution_id = ${INSTITUTION} and c.id = r.concern_id
        where whom is not null and c.state in ('open', 'taken') $$`,
    );
    await runner.query(`drop function concerns_left_alone()`);
    await this.open(
      runner,
      'concerns_left_alone()',
      `returns table (concern_id uuid, author_id uuid, group_id uuid, recipients text)
        language sql stable ${PAST_THE_POLICIES} as $$
        select c.id, c.author_id, c.group_id, md5(coalesce((
          select string_agg(r.person_id::text, ' ' order by r.person_id) from concern_recipients r
          where r.institution_id = c.institution_id and r.concern_id = c.id), ''))
        from concerns c
        where c.institution_id = ${INSTITUTION} and c.state in ('open', 'taken')
          and c.id not in (select h.concern_id from concern_holders(null) h) $$`,
    );
    await this.open(
      runner,
      'fewest_concerns()',
      `returns integer language sql immutable as $$ select 5 $$`,
    );
    await runner.query(`
      create or replace function concern_counts()
        returns table (scheme_id uuid, topic text, concerns integer)
        language sql stable ${PAST_THE_POLICIES} as $$
        select c.scheme_id, c.topic, count(*)::int from concerns c
        where c.institution_id = ${INSTITUTION} and c.state <> 'withdrawn'
        group by c.scheme_id, c.topic having count(*) >= fewest_concerns() $$`);
  }

  private async open(runner: QueryRunner, name: string, body: string): Promise<void> {
    await runner.query(`create or replace function ${name} ${body}`);
    await runner.query(`revoke execute on function ${name} from public`);
    await runner.query(`grant execute on function ${name} to kull_app`);
  }

  /** The functions stay as they are: what they say is what was meant before. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger concerns_words on concerns`);
    await runner.query(`drop function refuse_words_of_others()`);
    await runner.query(`drop policy concern_additions_by_author on concern_additions`);
    await runner.query(`revoke delete on concern_additions from kull_app`);
  }
}
