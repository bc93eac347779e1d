import { conflict, invalid } from '#kernel';
import type { Tx } from '#platform';
import { mustBeKnown } from '../meeting-codes.js';
import type { LoggedAs } from '../meeting.entity.js';
import { countTopics } from '../topics/count-topics.js';
import { keepTalkVersion } from './keep-talk-version.js';
import type { OpenedTalk } from './open-talk.js';
import type { GroupOfTalks } from './talks-of-group.js';
import type { LogTalk, TalkOutcome } from './talks.views.js';

/** What is said of a talk, when, and in which part. */
export interface WrittenTalkLog extends Pick<LogTalk, 'outcome' | 'topics'> {
  readonly now: Date;
  readonly as: LoggedAs;
}

/**
 * Says whether a talk was held, or corrects it, in the caller's transaction: what it said before is kept. The
 * same said again, with what came up, is no correction. That is counted for the scheme, and kept nowhere else.
 *
 * @throws DomainError `talk.not_yet`; `talk.not_booked`
 */
export const writeTalkLog = async (
  tx: Tx,
  opened: OpenedTalk,
  { outcome, topics = [], now, as }: WrittenTalkLog,
): Promise<void> => {
  const { id, state, startsAt, loggedAt } = opened.talk;
  if (state === 'open' || state === 'cancelled') throw conflict('talk.not_booked');
  if (startsAt > now) throw conflict('talk.not_yet');
  const topicsCounted = await countOfTalk(tx, opened, { ...opened.talk, outcome, topics });
  if (loggedAt && state === outcome) {
    await tx.execute(`update talks set topics_counted = $3 where institution_id = $1 and id = $2`, [
      ...[tx.institutionId, id, topicsCounted],
    ]);
    return;
  }
  await keepTalkVersion(tx, id);
  await tx.execute(
    `update talks set state = $3, logged_at = $4, topics_counted = $5, logged_by = $6, logged_as = $7
     where institution_id = $1 and id = $2`,
    [tx.institutionId, id, outcome, now, topicsCounted, tx.actor.personId, as],
  );
};

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
export const countOfTalk = async (
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
