import { Person } from '#people';
import type { ChoosableKind } from '#platform';
import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That somebody does not want mails of a kind: these are not written (`Mailer` of #platform). */
@Entity('unwanted_mails')
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'unwanted_mails_person_fkey',
  onDelete: 'CASCADE',
})
@Check('unwanted_mails_kind_check', `kind in ('reminder', 'change', 'message', 'digest')`)
export class UnwantedMail {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'unwanted_mails_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'unwanted_mails_pkey' }) personId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'unwanted_mails_pkey' }) kind: ChoosableKind;
}
