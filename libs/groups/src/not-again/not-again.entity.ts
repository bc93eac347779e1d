import { Person } from '#people';
import { Scheme } from '#schemes';
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

/**
 * Two people who are not to be put together again, whoever of them is mentor: in the whole institution,
 * until one of them is erased or a coordinator says otherwise. Coordinators alone know of it.
 */
@Entity('not_again')
@Unique('not_again_pair_key', ['institutionId', 'oneId', 'otherId'])
@ForeignKey(() => Scheme, ['institutionId', 'schemeId'], ['institutionId', 'id'], {
  name: 'not_again_scheme_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'oneId'], ['institutionId', 'id'], {
  name: 'not_again_one_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'otherId'], ['institutionId', 'id'], {
  name: 'not_again_other_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'madeBy'], ['institutionId', 'id'], {
  name: 'not_again_made_by_fkey',
})
@Index('not_again_other_idx', ['institutionId', 'otherId'])
@Index('not_again_scheme_idx', ['institutionId', 'schemeId'])
@Check('not_again_order_check', `one_id < other_id`)
export class NotAgain {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'not_again_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'not_again_pkey' }) id: string;
  /** Whose coordinators said so, and may take it back. */
  @Column('uuid') schemeId: string;
  /** The one of the two whose id comes first. */
  @Column('uuid') oneId: string;
  @Column('uuid') otherId: string;
  @Column('uuid') madeBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) madeAt: Date;
}
