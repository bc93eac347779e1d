import { Person } from '#people';
import {
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
} from 'typeorm';

/** Somebody signed in on one device. The cookie holds the token, the row only its hash. */
@Entity('sessions')
@Unique('sessions_token_hash_key', ['tokenHash'])
@Index('sessions_person_idx', ['institutionId', 'personId'])
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'sessions_person_fkey',
  onDelete: 'CASCADE',
})
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sessions_pkey' }) id: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('uuid') institutionId: string;
  @Column('uuid') personId: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  /** To the minute: not every request writes it. */
  @Column('timestamptz', { default: () => 'now()' }) seenAt: Date;
  /** What the person knows the device by. */
  @Column('text', { nullable: true }) browser: string | null;
  @Column('text', { nullable: true }) system: string | null;
}
