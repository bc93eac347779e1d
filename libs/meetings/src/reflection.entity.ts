import { Person } from '#people';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Meeting } from './meeting.entity.js';

/** What a mentor wrote for herself after a meeting. The database shows it to its author alone. */
@Entity('reflections')
@ForeignKey(() => Meeting, ['institutionId', 'meetingId'], ['institutionId', 'id'], {
  name: 'reflections_meeting_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'authorId'], ['institutionId', 'id'], {
  name: 'reflections_author_fkey',
  onDelete: 'CASCADE',
})
export class Reflection {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reflections_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reflections_pkey' }) meetingId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reflections_pkey' }) authorId: string;
  @Column('text') body: string;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
