import { SignedLinks } from '#access';
import { Actor, Clock, conflict, DomainError } from '#kernel';
import { Database, timeZoneOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { TALK_REPORT_PURPOSE } from '../report/report-link.js';
import type { OpenedTalk } from './open-talk.js';
import { holdTalk, type TalkRow } from './talk-rows.js';
import type { TalkToReport } from './talk-report.views.js';
import { mustHoldTalks, openGroupOfTalks } from './talks-of-group.js';
import { writeTalkLog } from './write-talk-log.js';

/**
 * Says by a mail's link whether a talk was held. The link says who; whether that is the talk's mentor still,
 * and the talk to be logged still, is looked up each time. It acts as the group's mentor and with no other
 * role of whoever it is.
 */
@Injectable()
export class ReportTalk {
  constructor(
    private readonly db: Database,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
  ) {}

  look(token: string): Promise<TalkToReport> {
    return this.asMentor(token, viewOf);
  }

  /**
   * @throws DomainError `link.invalid`, `link.expired`; `report.not_mentor` for who is not the group's mentor
   *   any more; `report.talk_logged` where it was said meanwhile; `report.talk_off` where it was cancelled or
   *   given back
   */
  report(token: string, met: boolean): Promise<TalkToReport> {
    return this.asMentor(token, async (tx, opened) => {
      const { id, state } = opened.talk;
      if (state === 'held' || state === 'nobody_came') throw conflict('report.talk_logged');
      if (state !== 'booked') throw conflict('report.talk_off');
      const outcome = met ? 'held' : 'nobody_came';
      await writeTalkLog(tx, opened, { outcome, now: this.clock.now(), as: 'link' });
      return viewOf(tx, { ...opened, talk: await talkOf(tx, id) });
    });
  }

  private async asMentor<T>(
    token: string,
    work: (tx: Tx, opened: OpenedTalk) => Promise<T>,
  ): Promise<T> {
    const { institutionId, personId, subjectId } = await this.links.read(
      TALK_REPORT_PURPOSE,
      token,
    );
    const mentor = Actor.person(institutionId, personId, [], 'nb');
    return this.db.run(mentor, async (tx) => {
      const talk = await talkOf(tx, subjectId);
      if (talk.mentor.personId !== personId) throw new DomainError('report.not_mentor', 403);
      const opened = await openGroupOfTalks(tx, talk.groupId, 'mentor').catch((error: unknown) => {
        throw error instanceof DomainError && error.status === 404
          ? new DomainError('report.not_mentor', 403)
          : error;
      });
      mustHoldTalks(opened);
      return work(tx, { ...opened, talk });
    });
  }
}

const talkOf = async (tx: Tx, id: string): Promise<TalkRow> => {
  const talk = await holdTalk(tx, id);
  if (!talk) throw conflict('report.talk_off');
  return talk;
};

const viewOf = async (tx: Tx, { talk, group }: OpenedTalk): Promise<TalkToReport> => ({
  talkId: talk.id,
  groupId: group.id,
  groupNumber: group.number,
  isPair: group.settings.format === 'pairs',
  startsAt: talk.startsAt.toISOString(),
  endsAt: talk.endsAt.toISOString(),
  timeZone: await timeZoneOf(tx),
  state: talk.state,
});
