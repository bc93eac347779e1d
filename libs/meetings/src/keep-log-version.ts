import type { Tx } from '#platform';

/**
 * Keeps the log as it stands, before the caller writes another: one that was never logged has none.
 * Whoever writes at the same time waits for the meeting's row, and then finds another version.
 */
export const keepLogVersion = (tx: Tx, meetingId: string, version: number): Promise<unknown> =>
  tx.execute(
    `insert into log_versions
       (institution_id, meeting_id, version, written_at, written_by, written_as, state, minutes,
        themes, topics, task_state, present_count, summary, next_step, next_step_on, attendance)
     select t.institution_id, t.id, t.version, t.logged_at, t.logged_by, t.logged_as, t.state,
            t.minutes, t.themes, t.topics, t.task_state, t.present_count, t.summary, t.next_step,
            t.next_step_on,
            coalesce((select jsonb_agg(jsonb_build_object(
                               'enrolmentId', a.enrolment_id, 'presence', a.presence)
                               order by a.enrolment_id)
                      from attendances a
                      where a.institution_id = t.institution_id and a.meeting_id = t.id), '[]')
     from meetings t
     where t.institution_id = $1 and t.id = $2 and t.version = $3
       and t.logged_at is not null and t.state <> 'planned'
     for update of t`,
    [tx.institutionId, meetingId, version],
  );
