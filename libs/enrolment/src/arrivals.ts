import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

type Arrive = (tx: Tx, enrolmentIds: readonly string[]) => Promise<void>;

/**
 * Who comes into a round that goes on already may have to wait for a seat, from the same transaction
 * on. Groups are a tier above, so they tell here what is done.
 */
@Injectable()
export class Arrivals {
  private arrive: Arrive = () => Promise.resolve();

  /** Called once, as the groups are initialised. */
  by(arrive: Arrive): void {
    this.arrive = arrive;
  }

  /** @param enrolmentIds of those who have just joined, locked by the caller */
  run(tx: Tx, ...enrolmentIds: readonly string[]): Promise<void> {
    return this.arrive(tx, enrolmentIds);
  }
}
