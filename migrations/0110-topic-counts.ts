import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

/**
 * What students in pairs struggle with, counted for the scheme and the month: on the meeting it would be
 * known of whom it is. The meeting knows that its topics have been counted, and not which.
 */
export class TopicCounts1764000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table meetings add column topics_counted boolean not null default false`,
    );
    await runner.query(`
      create table topic_counts (
        institution_id uuid not null,
        scheme_id uuid not null,
        month date not null
          constraint topic_counts_month_check check (extract(day from month) = 1),
        topic text not null,
        meetings integer not null
          constraint topic_counts_meetings_check check (meetings > 0),
        constraint topic_counts_pkey primary key (institution_id, scheme_id, month, topic),
        constraint topic_counts_scheme_fkey foreign key (institution_id, scheme_id)
          references schemes (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'topic_counts');
    // Of pairs that have said before which topics: counted, and taken off the meeting.
    await runner.query(`
      insert into topic_counts (institution_id, scheme_id, month, topic, meetings)
      select m.institution_id, r.scheme_id,
             date_trunc('month', m.starts_at at time zone i.time_zone)::date, topic, count(*)
      from meetings m
      join groups g on g.institution_id = m.institution_id and g.id = m.group_id
      join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
      join institutions i on i.id = m.institution_id
      cross join lateral (select distinct unnest(m.topics) as topic) said
      where r.settings ->> 'format' = 'pairs'
      group by 1, 2, 3, 4`);
    await runner.query(`
      update meetings m set topics = '{}', topics_counted = true
      from groups g join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
      where g.institution_id = m.institution_id and g.id = m.group_id
        and r.settings ->> 'format' = 'pairs' and m.topics <> '{}'`);
  }

  /** Whose topics they were is not known any more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table topic_counts`);
    await runner.query(`alter table meetings drop column topics_counted`);
  }
}
