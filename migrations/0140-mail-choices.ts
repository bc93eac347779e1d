import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenancy.js';

const KINDS = `'sign_in', 'invitation', 'offer', 'notice', 'change', 'reminder', 'message', 'digest'`;

/**
 * How somebody gets mails of a kind: not at all, or gathered into one a day; at once where nothing is said. What
 * is to be gathered waits as a mail that is not sent by itself.
 */
export class MailChoices1764000000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_choices (
        institution_id uuid not null,
        person_id uuid not null,
        kind text not null
          constraint mail_choices_kind_check
            check (kind in ('reminder', 'change', 'message', 'digest')),
        how text not null constraint mail_choices_how_check check (how in ('daily', 'app')),
        constraint mail_choices_weekly_check check (kind <> 'digest' or how = 'app'),
        constraint mail_choices_pkey primary key (institution_id, person_id, kind),
        constraint mail_choices_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'mail_choices');
    await runner.query(`
      insert into mail_choices (institution_id, person_id, kind, how)
      select institution_id, person_id, kind, 'app' from unwanted_mails`);
    await runner.query(`drop table unwanted_mails`);
    await this.mails(
      runner,
      `${KINDS}, 'daily'`,
      `'queued', 'gathering', 'gathered', 'sending', 'sent', 'failed'`,
    );
    await runner.query(`alter table mails add column action jsonb`);
    await runner.query(`
      create index mails_gathering_idx on mails (institution_id, person_id)
        where state = 'gathering'`);
  }

  private async mails(runner: QueryRunner, kinds: string, states: string): Promise<void> {
    await runner.query(`
      alter table mails
        drop constraint mails_kind_check, drop constraint mails_state_check,
        add constraint mails_kind_check check (kind in (${kinds})),
        add constraint mails_state_check check (state in (${states}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index mails_gathering_idx`);
    await runner.query(
      `delete from mails where kind = 'daily' or state in ('gathering', 'gathered')`,
    );
    await runner.query(`alter table mails drop column action`);
    await this.mails(runner, KINDS, `'queued', 'sending', 'sent', 'failed'`);
    await runner.query(`
      create table unwanted_mails (
        institution_id uuid not null,
        person_id uuid not null,
        kind text not null constraint unwanted_mails_kind_check check (kind in
          ('reminder', 'change', 'message', 'digest')),
        constraint unwanted_mails_pkey primary key (institution_id, person_id, kind),
        constraint unwanted_mails_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'unwanted_mails');
    await runner.query(`
      insert into unwanted_mails (institution_id, person_id, kind)
      select institution_id, person_id, kind from mail_choices where how = 'app'`);
    await runner.query(`drop table mail_choices`);
  }
}
