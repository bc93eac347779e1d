import { invalid } from '#kernel';
import type { Tx } from '#platform';
import type { MeetingRow } from '../meeting-rows.js';

/**
 * What the topics of a log come to on its meeting. In groups they stand there. In pairs one would know of
 * whom it is: they are counted for the scheme and the month, once for a meeting, in the caller's transaction.
 *
 * @throws DomainError `request.invalid` at the topics of a pair's meeting whose topics have been counted:
 *   which they were is not known, so that they cannot be corrected
 */
export const placeTopics = async (
  tx: Tx,
  meeting: MeetingRow,
  topics: readonly string[],
): Promise<{ topics: string[]; topicsCounted: boolean }> => {
  if (meeting.pair === null) return { topics: [...topics], topicsCounted: false };
  if (topics.length === 0) return { topics: [], topicsCounted: meeting.topicsCounted };
  if (meeting.topicsCounted)
    throw invalid('request.invalid', {
      fields: [{ pointer: '/topics', code: 'field.topics_counted' }],
    });
  const [of] = await tx.query<{ schemeId: string }>(
    `select r.scheme_id as "schemeId" from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     where g.institution_id = $1 and g.id = $2`,
    [tx.institutionId, meeting.groupId],
  );
  await countTopics(tx, { schemeId: of!.schemeId, at: meeting.startsAt }, topics);
  return { topics: [], topicsCounted: true };
};

/** One more of each, in the scheme and the month: of what they were said is written nowhere. */
export const countTopics = async (
  tx: Tx,
  { schemeId, at }: { readonly schemeId: string; readonly at: Date },
  topics: readonly string[],
): Promise<void> => {
  if (topics.length === 0) return;
  await tx.execute(
    `insert into topic_counts (institution_id, scheme_id, month, topic, meetings)
     select $1, $2, date_trunc('month', $3::timestamptz at time zone i.time_zone)::date, said, 1
     from institutions i
     cross join (select distinct unnest($4::text[]) as said) topics
     where i.id = $1
     order by said
     on conflict (institution_id, scheme_id, month, topic)
       do update set meetings = topic_counts.meetings + 1`,
    [tx.institutionId, schemeId, at, topics],
  );
};
