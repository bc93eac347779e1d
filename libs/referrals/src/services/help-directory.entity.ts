import { TenantEntity } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an institution's directory says besides its cards. */
@Entity('help_directories')
@TenantEntity('help_directories')
export class HelpDirectory {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'help_directories_pkey' })
  institutionId: string;
  /** Where the institution receives reports of what is wrong ('Si fra'). Kull receives none. */
  @Column('text', { nullable: true }) speakUpLink: string | null;
}
