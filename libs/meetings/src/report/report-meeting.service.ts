import { SignedLinks } from '#access';
import { Actor, Clock, conflict, DomainError } from '#kernel';
import { Database, timeZoneOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { mustKeepMeetings, openMeeting, type OpenedMeeting } from '../open-meeting.js';
import { writeLog } from '../write-log.js';
import { REPORT_PURPOSE } from './report-link.js';
import type { MeetingToReport } from './report.views.js';

/**
 * Says by a mail's link whether a meeting was held. The link says who; whether that is a mentor of the
 * group still, and the meeting to be logged still, is looked up each time. It acts as the group's mentor
 * and with no other role of whoever it is.
 */
@Injectable()
export class ReportMeeting {
  constructor(
    private readonly db: Database,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
  ) {}

  look(token: string): Promise<MeetingToReport> {
    return this.asMentor(token, viewOf);
  }

  /**
   * @throws DomainError `link.invalid`, `link.expired`; `report.not_mentor` for who is not the group's mentor
   *   any more; `report.logged` and `report.cancelled` where it was said meanwhile
   */
  async report(token: string, met: boolean): Promise<MeetingToReport> {
    return this.asMentor(token, async (tx, opened) => {
      const { id, state, version } = opened.meeting;
      if (state === 'cancelled') throw conflict('report.cancelled');
      if (state !== 'planned') throw conflict('report.logged');
      await writeLog(tx, opened, {
        ...{ version, now: this.clock.now(), as: 'link' },
        log: { outcome: met ? 'held' : 'cancelled', themes: themesOf(opened, met) },
      });
      return viewOf(tx, await openMeeting(tx, id, 'mentor'));
    }).catch((error: unknown) => {
      throw error instanceof DomainError && error.status === 412
        ? conflict('report.logged')
        : error;
    });
  }

  private async asMentor<T>(
    token: string,
    work: (tx: Tx, opened: OpenedMeeting) => Promise<T>,
  ): Promise<T> {
    const { institutionId, personId, subjectId } = await this.links.read(REPORT_PURPOSE, token);
    const mentor = Actor.person(institutionId, personId, [], 'nb');
    return this.db.run(mentor, async (tx) => {
      const opened = await openMeeting(tx, subjectId, 'mentor').catch((error: unknown) => {
        throw error instanceof DomainError && error.status === 404
          ? new DomainError('report.not_mentor', 403)
          : error;
      });
      mustKeepMeetings(opened);
      return work(tx, opened);
    });
  }
}

/** What was planned is taken to have been taken up; a mentor who knows better corrects the log. */
const themesOf = ({ meeting: { theme } }: OpenedMeeting, met: boolean): string[] =>
  met && theme !== null ? [theme] : [];

const viewOf = async (tx: Tx, { meeting }: OpenedMeeting): Promise<MeetingToReport> => ({
  meetingId: meeting.id,
  groupNumber: meeting.groupNumber,
  isPair: meeting.pair !== null,
  startsAt: meeting.startsAt.toISOString(),
  endsAt: meeting.endsAt.toISOString(),
  timeZone: await timeZoneOf(tx),
  state: meeting.state,
  mustSay: meeting.mustSay,
});
