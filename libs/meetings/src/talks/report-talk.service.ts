import { Clock, conflict, notFound } from '#kernel';
import { timeZoneOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { MentorByLink } from '../report/mentor-by-link.js';
import type { OpenedTalk } from './open-talk.js';
import { holdTalk } from './talk-rows.js';
import type { TalkToReport } from './talk-report.views.js';
import { mustHoldTalks, openGroupOfTalks } from './talks-of-group.js';
import { writeTalkLog } from './write-talk-log.js';

/** Says by a reminder's link whether a talk was held. */
@Injectable()
export class ReportTalk {
  constructor(
    private readonly byLink: MentorByLink,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError as `MentorByLink` does; `report.talk_off` where there is none; `round.not_running` */
  look(token: string): Promise<TalkToReport> {
    return this.byLink.run('talk', token, { open, work: viewOf });
  }

  /**
   * @throws DomainError as `look` does; `report.talk_logged` where it was said meanwhile; `report.talk_off` where
   *   it was cancelled or given back
   */
  report(token: string, met: boolean): Promise<TalkToReport> {
    return this.byLink.run('talk', token, {
      open,
      work: async (tx, opened) => {
        const { id, state } = opened.talk;
        if (state === 'held' || state === 'nobody_came') throw conflict('report.talk_logged');
        if (state !== 'booked') throw conflict('report.talk_off');
        const outcome = met ? 'held' : 'nobody_came';
        await writeTalkLog(tx, opened, { outcome, now: this.clock.now(), as: 'link' });
        return viewOf(tx, await open(tx, id));
      },
    });
  }
}

const open = async (tx: Tx, id: string): Promise<OpenedTalk> => {
  const talk = await holdTalk(tx, id);
  if (!talk) throw conflict('report.talk_off');
  if (talk.mentor.personId !== tx.actor.personId) throw notFound();
  const opened = await openGroupOfTalks(tx, talk.groupId, 'mentor');
  mustHoldTalks(opened);
  return { ...opened, talk };
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
