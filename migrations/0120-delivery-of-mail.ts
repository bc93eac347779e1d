import type { MigrationInterface, QueryRunner } from 'typeorm';
import { systemTable, tenantTable } from './tenancy.js';

/** How often a mail was tried and what came of it; addresses that were refused; how fast mails go. */
export class DeliveryOfMail1764000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mails
        drop constraint mails_state_check,
        add constraint mails_state_check check (state in ('queued', 'sending', 'sent', 'failed')),
        add column kind text not null default 'notice'
          constraint mails_kind_check check (kind in
            ('sign_in', 'invitation', 'offer', 'notice', 'change', 'reminder', 'message', 'digest')),
        add column handed_at timestamptz,
        add column send_before timestamptz,
        add column tries integer not null default 0,
        add column tried_at timestamptz,
        add column fault text constraint mails_fault_check check (fault in
          ('address', 'refused', 'deferred', 'connection', 'login', 'too_late', 'given_up', 'unknown')),
        add column answer text`);
    await runner.query(`create index mails_person_idx on mails (institution_id, person_id)`);
    await runner.query(`
      create index mails_undelivered_idx on mails (institution_id, id) where state <> 'sent'`);

    await runner.query(`
      create table refused_addresses (
        institution_id uuid not null,
        person_id uuid not null,
        address text not null,
        refused_at timestamptz not null,
        constraint refused_addresses_pkey primary key (institution_id, person_id),
        constraint refused_addresses_person_fkey foreign key (institution_id, person_id)
          references persons (institution_id, id) on delete cascade
      )`);
    await tenantTable(runner, 'refused_addresses');

    await runner.query(`
      create table mail_paces (
        server text constraint mail_paces_pkey primary key,
        next_at timestamptz not null,
        extra_ms integer not null default 0
      )`);
    await systemTable(runner, 'mail_paces');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mail_paces, refused_addresses`);
    await runner.query(`drop index mails_person_idx, mails_undelivered_idx`);
    await runner.query(`update mails set state = 'failed' where state = 'sending'`);
    await runner.query(`
      alter table mails
        drop constraint mails_state_check,
        add constraint mails_state_check check (state in ('queued', 'sent', 'failed')),
        drop column kind, drop column handed_at, drop column send_before, drop column tries,
        drop column tried_at, drop column fault, drop column answer`);
  }
}
