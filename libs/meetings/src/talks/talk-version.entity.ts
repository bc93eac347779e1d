import { Person } from '#people';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LoggedAs } from '../meeting.entity.js';
import { Talk } from './talk.entity.js';
import type { TalkOutcome } from './talks.views.js';

/** What was said of a talk before it was corrected. Topics are in none: they are counted. */
@Entity('talk_versions')
@ForeignKey(() => Talk, ['institutionId', 'talkId'], ['institutionId', 'id'], {
  name: 'talk_versions_talk_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'loggedBy'], ['institutionId', 'id'], {
  name: 'talk_versions_logged_by_fkey',
})
@Check('talk_versions_state_check', `state in ('held', 'nobody_came')`)
@Check('talk_versions_logged_as_check', `logged_as in ('mentor', 'coordinator', 'link')`)
export class TalkVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talk_versions_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talk_versions_pkey' }) talkId: string;
  /** The first that was said is 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'talk_versions_pkey' }) version: number;
  @Column('text') state: TalkOutcome;
  @Column('timestamptz') loggedAt: Date;
  @Column('uuid') loggedBy: string;
  @Column('text') loggedAs: LoggedAs;
}
