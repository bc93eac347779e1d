import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** @returns the group's number by enrolment; who has no seat isn't in it */
type FindSeats = (tx: Tx, enrolmentIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/**
 * Where people sit today, for whoever decides whether they stay. Groups are a tier above, so they
 * tell here how to find out.
 */
@Injectable()
export class SeatFinder {
  private find: FindSeats = () => Promise.resolve(new Map());

  /** Called once, as the groups are initialised. */
  by(find: FindSeats): void {
    this.find = find;
  }

  run(tx: Tx, enrolmentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.find(tx, enrolmentIds);
  }
}
