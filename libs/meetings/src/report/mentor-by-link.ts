import { SignedLinks } from '#access';
import { Actor, DomainError } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { REPORT_PURPOSES, type ToReport } from './report-link.js';

interface Steps<O, T> {
  readonly open: (tx: Tx, subjectId: string) => Promise<O>;
  readonly work: (tx: Tx, opened: O) => Promise<T>;
}

/**
 * Acts for whoever a reminder's link was sent to. The link says who; whether that is a mentor there still is
 * looked up each time. No other role of whoever it is counts.
 */
@Injectable()
export class MentorByLink {
  constructor(
    private readonly db: Database,
    private readonly links: SignedLinks,
  ) {}

  /**
   * @param open finds what the link is about, by its id, as its mentor
   * @param work does what is to be done about it
   * @throws DomainError `link.invalid`, `link.expired`; `report.not_mentor` where `open` does not find it: it is
   *   not the mentor's any more
   */
  async run<O, T>(of: ToReport['of'], token: string, { open, work }: Steps<O, T>): Promise<T> {
    const { institutionId, personId, subjectId } = await this.links.read(
      REPORT_PURPOSES[of],
      token,
    );
    const mentor = Actor.person(institutionId, personId, [], 'nb');
    return this.db.run(mentor, async (tx) => {
      const opened = await open(tx, subjectId).catch((error: unknown) => {
        throw error instanceof DomainError && error.code === 'not_found'
          ? new DomainError('report.not_mentor', 403)
          : error;
      });
      return work(tx, opened);
    });
  }
}
