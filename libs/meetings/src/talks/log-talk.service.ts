import { Clock, conflict, invalid, newId, type Actor } from '#kernel';
import { Database, onceKey, timeZoneOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { mustBeKnown } from '../meeting-codes.js';
import { plannedSpans } from '../planned-spans.js';
import { countTopics } from '../topics/count-topics.js';
import { openTalk } from './open-talk.js';
import { viewTalks } from './show-talks.service.js';
import { Talk } from './talk.entity.js';
import {
  mustHoldTalks,
  openGroupOfTalks,
  ownLeading,
  type GroupOfTalks,
} from './talks-of-group.js';
import type { LogTalk as Log, LogUnplannedTalk, TalkOutcome, Talks } from './talks.views.js';

/** A mentor says whether a talk was held. What came up is counted for the scheme, and kept nowhere else. */
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
      const opened = await openTalk(tx, id, 'mentor');
      mustHoldTalks(opened);
      const { state, startsAt } = opened.talk;
      if (state === 'open' || state === 'cancelled') throw conflict('talk.not_booked');
      if (startsAt > now) throw conflict('talk.not_yet');
      const topicsCounted = await countOfTalk(tx, opened, { ...opened.talk, outcome, topics });
      await tx.execute(
        `update talks set state = $3, logged_at = $4, topics_counted = $5
         where institution_id = $1 and id = $2`,
        [tx.institutionId, id, outcome, now, topicsCounted],
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
      const { topics = [] } = log;
      const said = { ...span!, topics, outcome: 'held' as const, topicsCounted: false };
      const topicsCounted = await countOfTalk(tx, opened, said);
      await tx.repository(Talk).insert({
        ...{ institutionId, id: newId(), groupId, mentorId, studentId: log.studentId },
        ...{ ...span, state: 'held' as const, loggedAt: now, topicsCounted },
      });
      return viewTalks(tx, opened, now);
    });
  }
}

interface SaidOfTalk {
  readonly startsAt: Date;
  readonly outcome: TalkOutcome;
  readonly topics: readonly string[];
  readonly topicsCounted: boolean;
}

/**
 * With one student one would know of whom it is: what came up is counted, and not kept.
 *
 * @returns whether it has been counted by now
 * @throws DomainError `request.invalid` at the topics: unknown, of a talk that was not, or counted before
 */
const countOfTalk = async (
  tx: Tx,
  { group }: GroupOfTalks,
  { startsAt, outcome, topics, topicsCounted }: SaidOfTalk,
): Promise<boolean> => {
  const list = group.settings.meetings.topics;
  mustBeKnown({ pointer: (i) => `/topics/${i}`, codes: topics, list, kept: [] });
  if (topics.length > 0 && (outcome !== 'held' || topicsCounted))
    throw invalid('request.invalid', {
      fields: [
        {
          pointer: '/topics',
          code: topicsCounted ? 'field.topics_counted' : 'field.nobody_came',
        },
      ],
    });
  await countTopics(tx, { schemeId: group.schemeId, at: startsAt }, topics);
  return topicsCounted || topics.length > 0;
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
