import { openGroup } from '#groups';
import { Clock, conflict, invalid, newId, type Actor } from '#kernel';
import { Database, onceKey, timeZoneOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { plannedSpans } from '../planned-spans.js';
import { openTalkToLog } from './open-talk.js';
import { viewTalks } from './show-talks.service.js';
import { Talk } from './talk.entity.js';
import {
  mentorsOfGroup,
  mustLogTalks,
  openGroupOfTalks,
  ownLeading,
  type GroupOfTalks,
} from './talks-of-group.js';
import type { LogTalk as Log, LogUnplannedTalk, Talks } from './talks.views.js';
import { countOfTalk, writeTalkLog } from './write-talk-log.js';

/** A mentor says whether a talk was held, or a coordinator for one. */
@Injectable()
export class LogTalk {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Said anew, it is corrected. @throws DomainError `talk.not_yet`; `talk.not_booked` */
  run(actor: Actor, id: string, { outcome, topics = [] }: Log): Promise<Talks> {
    return this.db.run(actor, async (tx) => {
      const now = this.clock.now();
      const opened = await openTalkToLog(tx, id);
      mustLogTalks(opened);
      await writeTalkLog(tx, opened, { outcome, topics, now, as: opened.part });
      return viewTalks(tx, opened, now);
    });
  }

  /** A talk that nobody had booked, told afterwards. */
  unplanned(
    actor: Actor,
    groupId: string,
    { key, log }: { key: string | undefined; log: LogUnplannedTalk },
  ): Promise<Talks> {
    const once = onceKey(key, 'talks.log_unplanned', { groupId, log });
    return this.db.once(actor, once, async (tx) => {
      const now = this.clock.now();
      const opened = await openGroupToLog(tx, groupId);
      mustLogTalks(opened);
      const mentorId = await whoseTalk(tx, opened, log.mentorId ?? null);
      await mustBeInGroup(tx, groupId, log.studentId);
      const [span] = plannedSpans(
        {
          ...{ date: log.date, time: log.time, minutes: opened.settings.minutes },
          ...{ count: 1, everyWeeks: 1, timeZone: await timeZoneOf(tx) },
        },
        opened.group,
      );
      if (span!.startsAt > now) throw conflict('talk.not_yet');
      const { institutionId } = tx;
      const { topics = [] } = log;
      const said = { ...span!, topics, outcome: 'held' as const, topicsCounted: false };
      const topicsCounted = await countOfTalk(tx, opened, said);
      const loggedAs = opened.standing === 'coordinator' ? 'coordinator' : 'mentor';
      await tx.repository(Talk).insert({
        ...{ institutionId, id: newId(), groupId, mentorId, studentId: log.studentId },
        ...{ ...span, state: 'held' as const, topicsCounted },
        ...{ loggedAt: now, loggedBy: tx.actor.personId, loggedAs },
      });
      return viewTalks(tx, opened, now);
    });
  }
}

/** As its mentor where the actor is one, else as its coordinator for the mentor. */
const openGroupToLog = async (tx: Tx, groupId: string): Promise<GroupOfTalks> => {
  const { standings } = await openGroup(tx, groupId);
  const isForMentor = !standings.includes('mentor') && standings.includes('coordinator');
  return openGroupOfTalks(tx, groupId, isForMentor ? 'coordinator' : undefined);
};

/**
 * The enrolment of the mentor who held it: the actor's own, or the one for whom a coordinator logs it.
 *
 * @throws DomainError `request.invalid` at the mentor
 */
const whoseTalk = async (
  tx: Tx,
  { group, standing }: GroupOfTalks,
  mentorId: string | null,
): Promise<string> => {
  const theirs =
    standing === 'coordinator'
      ? (await mentorsOfGroup(tx, group.id)).map(({ enrolmentId }) => enrolmentId)
      : [await ownLeading(tx, group)];
  const [only] = theirs;
  if (only && mentorId === null && theirs.length === 1) return only;
  if (mentorId !== null && theirs.includes(mentorId)) return mentorId;
  throw invalid('request.invalid', {
    fields: [{ pointer: '/mentorId', code: 'field.whose_talk' }],
  });
};

const mustBeInGroup = async (tx: Tx, groupId: string, studentId: string): Promise<void> => {
  const found = await tx.query(
    `select 1 from memberships where institution_id = $1 and group_id = $2 and enrolment_id = $3
       and role = 'mentee' and left_at is null`,
    [tx.institutionId, groupId, studentId],
  );
  if (found.length === 0)
    throw invalid('request.invalid', {
      fields: [{ pointer: '/studentId', code: 'field.not_a_member' }],
    });
};
