import { Programme } from '#people';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Round } from './round.entity.js';

/** A programme that a round is for. A round without any is for all. */
@Entity('round_programmes')
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'round_programmes_round_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Programme, ['institutionId', 'programmeId'], ['institutionId', 'id'], {
  name: 'round_programmes_programme_fkey',
})
@Index('round_programmes_programme_idx', ['institutionId', 'programmeId'])
export class RoundProgramme {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_programmes_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_programmes_pkey' }) roundId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_programmes_pkey' }) programmeId: string;
}
