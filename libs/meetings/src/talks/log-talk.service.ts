import { Clock, conflict, invalid, newId, type Actor } from '#kernel';
import { Database, onceKey, timeZoneOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { plannedSpans } from '../planned-spans.js';
import { openTalk } from './open-talk.js';
import { viewTalks } from './show-talks.service.js';
import { Talk } from './talk.entity.js';
import { mustHoldTalks, openGroupOfTalks, ownLeading } from './talks-of-group.js';
import type { LogUnplannedTalk, TalkOutcome, Talks } from './talks.views.js';

/** A mentor says whether a talk was held. Nothing is said of what it was about. */
@Injectable()
export class LogTalk {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Said anew, it is corrected. @throws DomainError `talk.not_yet`; `talk.not_booked` */
  run(actor: Actor, id: string, outcome: TalkOutcome): Promise<Talks> {
    return this.db.run(actor, async (tx) => {
      const now = this.clock.now();
      const opened = await openTalk(tx, id, 'mentor');
      mustHoldTalks(opened);
      const { state, startsAt } = opened.talk;
      if (state === 'open' || state === 'cancelled') throw conflict('talk.not_booked');
      if (startsAt > now) throw conflict('talk.not_yet');
      await tx.execute(
        `update talks set state = $3, logged_at = $4 where institution_id = $1 and id = $2`,
        [tx.institutionId, id, outcome, now],
      );
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
      const opened = await openGroupOfTalks(tx, groupId);
      mustHoldTalks(opened);
      const mentorId = await ownLeading(tx, opened.group);
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
      await tx.repository(Talk).insert({
        ...{ institutionId, id: newId(), groupId, mentorId, studentId: log.studentId },
        ...{ ...span, state: 'held' as const, loggedAt: now },
      });
      return viewTalks(tx, opened, now);
    });
  }
}

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
