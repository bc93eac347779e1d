import { fullName } from '#people';
import { iso, type Tx } from '#platform';
import type { FoundThread } from './find-thread.js';
import { canClose, canRelease, canTake, canWrite } from './thread.policy.js';
import type { MessageView, ThreadListed, ThreadView } from './threads.views.js';

/** What is shown of a thread in a list. */
export const listed = ({
  roundState: _state,
  at: _at,
  personId: _person,
  takenById: _taken,
  isGroupClosed: _closed,
  leads: _leads,
  hasStudent: _student,
  hasAllMentors: _mentors,
  ...shown
}: FoundThread): Pick<ThreadListed, keyof ThreadListed> => shown;

/** A thread as the actor sees it, with all that has been written. */
export const viewThread = async (tx: Tx, thread: FoundThread): Promise<ThreadView> => ({
  ...listed(thread),
  messages: await messagesOf(tx, thread),
  can: {
    write: canWrite(thread),
    take: canTake(thread),
    release: canRelease(thread),
    close: canClose(thread),
  },
});

/** Coordinators know who is protected; to everybody else such a one has no name. */
const messagesOf = (tx: Tx, { id, kind, isMine }: FoundThread): Promise<MessageView[]> =>
  tx.query<MessageView>(
    `select m.id, m.side, m.author_id = $3 as "isMine",
            case when p.erased_at is null and (not p.is_protected or p.id = $3 or $4)
              then ${fullName('p')} end as author,
            case when m.hidden_at is null then m.body end as body,
            ${iso('m.created_at')} as "writtenAt",
            jsonb_build_object('report', $5 and m.author_id <> $3 and m.hidden_at is null
              and not exists (select from message_reports mr
                where mr.institution_id = m.institution_id and mr.message_id = m.id
                  and mr.reporter_id = $3)) as can
     from messages m
     join persons p on p.institution_id = m.institution_id and p.id = m.author_id
     where m.institution_id = $1 and m.thread_id = $2
     order by m.created_at, m.id`,
    [
      ...[tx.institutionId, id, tx.actor.personId],
      ...[kind === 'inbox' && !isMine, kind !== 'inbox'],
    ],
  );
