import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ClosedDays } from './closed-days.entity.js';

export type Days = Pick<ClosedDays, 'firstDay' | 'lastDay'>;
type Source = (tx: Tx, days: readonly Days[]) => Promise<number>;

/** What is planned on days that are to be kept free is known a tier above, which tells here how it is counted. */
@Injectable()
export class PlannedOnDays {
  private count: Source = () => Promise.resolve(0);

  /** Called once, as meetings are initialised. */
  by(count: Source): void {
    this.count = count;
  }

  /** How many meetings to come are planned on some of the days. */
  of(tx: Tx, days: readonly Days[]): Promise<number> {
    return days.length === 0 ? Promise.resolve(0) : this.count(tx, days);
  }
}
