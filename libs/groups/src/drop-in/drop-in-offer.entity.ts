import { Enrolment } from '#enrolment';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A time of every week, by the institution's clocks. */
export interface DropInHours {
  /** Monday is 1. */
  readonly weekday: number;
  /** `12:15`. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}

/** Hours with since when they hold, as an instant; where it is left out, since ever. */
export interface KeptHours extends DropInHours {
  readonly since?: string;
}

/** Hours that held until an instant. */
export interface EarlierHours extends KeptHours {
  readonly until: string;
}

/** When a mentor is there for whoever drops in. */
@Entity('drop_in_offers')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'drop_in_offers_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Check('drop_in_offers_hours_check', `jsonb_typeof(hours) = 'array'`)
@Check('drop_in_offers_earlier_check', `jsonb_typeof(earlier) = 'array'`)
export class DropInOffer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drop_in_offers_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drop_in_offers_pkey' }) enrolmentId: string;
  @Column('jsonb') hours: KeptHours[];
  /** What held before, so that shifts of then are still known. */
  @Column('jsonb', { default: [] }) earlier: EarlierHours[];
  @Column('integer', { default: 1 }) version: number;
}
