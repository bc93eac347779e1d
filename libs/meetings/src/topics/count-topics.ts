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
  await tx.execute(
    `insert into topic_counts (institution_id, scheme_id, month, topic, meetings)
     select $1, r.scheme_id, date_trunc('month', m.starts_at at time zone i.time_zone)::date, said, 1
     from meetings m
     join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     join institutions i on i.id = m.institution_id
     cross join (select distinct unnest($3::text[]) as said) topics
     where m.institution_id = $1 and m.id = $2
     order by said
     on conflict (institution_id, scheme_id, month, topic)
       do update set meetings = topic_counts.meetings + 1`,
    [tx.institutionId, meeting.id, topics],
  );
  return { topics: [], topicsCounted: true };
};
