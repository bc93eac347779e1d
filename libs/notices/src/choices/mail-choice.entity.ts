import { Person } from '#people';
import type { ChoosableKind, MailHow } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How somebody gets mails of a kind (`Mailer` of #platform goes by it); no row: at once. */
@Entity('mail_choices')
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'mail_choices_person_fkey',
  onDelete: 'CASCADE',
})
@Check('mail_choices_kind_check', `kind in ('reminder', 'change', 'message', 'digest')`)
@Check('mail_choices_how_check', `how in ('daily', 'app')`)
@Check('mail_choices_weekly_check', `kind <> 'digest' or how = 'app'`)
export class MailChoice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_choices_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_choices_pkey' }) personId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_choices_pkey' }) kind: ChoosableKind;
  @Column('text') how: Exclude<MailHow, 'at_once'>;
}
