import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** @returns the group in which a student's seat became free; null where the person had none */
type ReleaseSeat = (tx: Tx, enrolmentId: string) => Promise<string | null>;

/**
 * Who withdraws leaves the group in the same transaction. Groups are a tier above, so they tell
 * here how it is done: a withdrawal calls `run`, and never touches a group itself.
 */
@Injectable()
export class SeatReleases {
  private release: ReleaseSeat = () => Promise.resolve(null);

  /** Called once, as the groups are initialised. */
  by(release: ReleaseSeat): void {
    this.release = release;
  }

  run(tx: Tx, enrolmentId: string): Promise<string | null> {
    return this.release(tx, enrolmentId);
  }
}
