import { Person } from '#people';
import { Round } from '#schemes';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Thread } from './thread.entity.js';

/** As what somebody wrote it. */
export const MESSAGE_SIDES = ['member', 'mentor', 'coordinator'] as const;
export type MessageSide = (typeof MESSAGE_SIDES)[number];

export const LONGEST_MESSAGE = 3000;

/** One message of a thread. Nobody changes its words. */
@Entity('messages')
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'messages_round_fkey',
})
@ForeignKey(() => Thread, ['institutionId', 'threadId'], ['institutionId', 'id'], {
  name: 'messages_thread_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'authorId'], ['institutionId', 'id'], {
  name: 'messages_author_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'hiddenBy'], ['institutionId', 'id'], {
  name: 'messages_hidden_by_fkey',
})
@Index('messages_thread_idx', ['institutionId', 'threadId', 'createdAt'])
@Index('messages_author_idx', ['institutionId', 'authorId', 'createdAt'])
@Index('messages_round_idx', ['institutionId', 'roundId'])
@Check('messages_side_check', `side in ('member', 'mentor', 'coordinator')`)
@Check('messages_body_check', `length(body) between 1 and 3000`)
export class Message {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'messages_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'messages_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('uuid') threadId: string;
  @Column('uuid') authorId: string;
  @Column('text') side: MessageSide;
  @Column('text') body: string;
  /** A coordinator has hidden it, because somebody reported it. */
  @Column('timestamptz', { nullable: true }) hiddenAt: Date | null;
  @Column('uuid', { nullable: true }) hiddenBy: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
