import { Clock, conflict, DomainError } from '#kernel';
import { timeZoneOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { mustKeepMeetings, openMeeting, type OpenedMeeting } from '../open-meeting.js';
import { writeLog } from '../write-log.js';
import { MentorByLink } from './mentor-by-link.js';
import type { MeetingToReport } from './report.views.js';

/** Says by a reminder's link whether a meeting was held. */
@Injectable()
export class ReportMeeting {
  constructor(
    private readonly byLink: MentorByLink,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError as `MentorByLink` does; `round.not_running` */
  look(token: string): Promise<MeetingToReport> {
    return this.byLink.run('meeting', token, { open, work: viewOf });
  }

  /** @throws DomainError as `look` does; `report.logged` and `report.cancelled` where it was said meanwhile */
  report(token: string, met: boolean): Promise<MeetingToReport> {
    return this.byLink
      .run('meeting', token, {
        open,
        work: async (tx, opened) => {
          const { id, state, version } = opened.meeting;
          if (state === 'cancelled') throw conflict('report.cancelled');
          if (state !== 'planned') throw conflict('report.logged');
          await writeLog(tx, opened, {
            ...{ version, now: this.clock.now(), as: 'link' },
            log: { outcome: met ? 'held' : 'cancelled', themes: themesOf(opened, met) },
          });
          return viewOf(tx, await open(tx, id));
        },
      })
      .catch((error: unknown) => {
        throw error instanceof DomainError && error.status === 412
          ? conflict('report.logged')
          : error;
      });
  }
}

const open = async (tx: Tx, id: string): Promise<OpenedMeeting> => {
  const opened = await openMeeting(tx, id, 'mentor');
  mustKeepMeetings(opened);
  return opened;
};

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
