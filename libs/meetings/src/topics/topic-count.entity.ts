import { Scheme } from '#schemes';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** In how many meetings of a scheme's pairs, in a month, students were said to struggle with a topic. */
@Entity('topic_counts')
@ForeignKey(() => Scheme, ['institutionId', 'schemeId'], ['institutionId', 'id'], {
  name: 'topic_counts_scheme_fkey',
  onDelete: 'CASCADE',
})
@Check('topic_counts_month_check', `extract(day from month) = 1`)
@Check('topic_counts_meetings_check', `meetings > 0`)
export class TopicCount {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'topic_counts_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'topic_counts_pkey' }) schemeId: string;
  /** The month's first day. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'topic_counts_pkey' }) month: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'topic_counts_pkey' }) topic: string;
  @Column('integer') meetings: number;
}
