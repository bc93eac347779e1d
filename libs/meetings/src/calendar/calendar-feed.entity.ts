import { Person } from '#people';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A person's private address for calendar programs. One at a time: a new one takes the place of it. */
@Entity('calendar_feeds')
@Unique('calendar_feeds_secret_key', ['institutionId', 'secretHash'])
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'calendar_feeds_person_fkey',
  onDelete: 'CASCADE',
})
export class CalendarFeed {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'calendar_feeds_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'calendar_feeds_pkey' }) personId: string;
  @Column('bytea') secretHash: Buffer;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  /** To the day: that a calendar reads it is worth knowing, when each time was is not. */
  @Column('date', { nullable: true }) lastReadOn: string | null;
}
