import { refusalFor } from '#platform';
import { Round } from '#schemes';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
} from 'typeorm';

export const MOST_PEOPLE = 10_000;

/** A way into a round for whoever has the link, on a poster or a screen. One at a time is in force. */
@Entity('open_links')
@Unique('open_links_code_key', ['institutionId', 'code'])
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'open_links_round_fkey',
  onDelete: 'CASCADE',
})
@Index('open_links_live_key', { synchronize: false })
@Check('open_links_max_people_check', `max_people between 1 and 10000`)
@Check('open_links_used_check', `used >= 0 and (max_people is null or used <= max_people)`)
export class OpenLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'open_links_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'open_links_pkey' }) id: string;
  @Column('uuid') roundId: string;
  /** Public by nature: it is printed. So it is kept as it is, and can be shown again. */
  @Column('text') code: string;
  /** Null: for as long as the round takes people. */
  @Column('timestamptz', { nullable: true }) endsAt: Date | null;
  /** Null: no limit. */
  @Column('integer', { nullable: true }) maxPeople: number | null;
  /** How many have come in, or asked to, by it. */
  @Column('integer', { default: 0 }) used: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}

refusalFor('open_links_used_check', 'open_link.full');
