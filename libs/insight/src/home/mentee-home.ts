import { pairNames, photoAddress } from '#groups';
import { talksToBook, type OwnTalk } from '#meetings';
import { fullName } from '#people';
import { iso, type Tx } from '#platform';
import {
  isArchived,
  OPEN_TO_ANSWERS,
  PAST_ANSWERS,
  roundThat,
  takesSeats,
  takesWishLists,
} from '#schemes';
import type { MenteeRound } from './mentee-home.views.js';
import { THEME } from './meeting-brief.js';

type Row = Omit<MenteeRound, 'step' | 'nextTalk' | 'talksToBook'> & {
  readonly state: 'invited' | 'joined' | 'declined' | 'withdrawn';
  readonly mayJoin: boolean;
  readonly mayChoose: boolean;
  readonly mayRank: boolean;
  readonly hasRanked: boolean;
  readonly isFormed: boolean;
  readonly mayWait: boolean;
  readonly mayDropIn: boolean;
  readonly isOffered: boolean;
  readonly isPastAnswers: boolean;
};

/**
 * Where the actor is as a student; null: on no roster. Times come out of the database as ISO 8601.
 * A meeting's summary is the group's to read, so it is shown to its members here as well.
 *
 * @param talksAhead the actor's booked talks, by time
 */
export const menteeHome = async (
  tx: Tx,
  now: Date,
  talksAhead: readonly OwnTalk[],
): Promise<MenteeRound[] | null> => {
  const rows = await tx.query<Row>(SELECT, [
    tx.institutionId,
    tx.actor.personId,
    now,
    OPEN_TO_ANSWERS,
  ]);
  if (rows.length === 0) return null;
  const toBook = await talksToBook(tx, now);
  const talkIn = (groupId: string | null): OwnTalk | undefined =>
    talksAhead.find((talk) => talk.openedAs === 'mentee' && talk.groupId === groupId);
  return rows.map((row) => ({
    ...shown(row),
    step: stepOf(row),
    nextTalk: talkIn(row.groupId) ?? null,
    talksToBook: (row.groupId && toBook.get(row.groupId)) || 0,
  }));
};

const shown = ({
  state: _state,
  mayJoin: _join,
  mayChoose: _choose,
  mayRank: _rank,
  hasRanked: _ranked,
  isFormed: _formed,
  mayWait: _wait,
  mayDropIn: _dropIn,
  isOffered: _offered,
  isPastAnswers: _late,
  ...row
}: Row): Omit<MenteeRound, 'step' | 'nextTalk' | 'talksToBook'> => row;

const stepOf = (row: Row): MenteeRound['step'] => {
  if (row.groupId) return 'group';
  if (row.state === 'invited') return row.isPastAnswers ? 'late' : 'answer';
  if (row.state === 'declined') return 'declined';
  if (row.state === 'withdrawn') return 'on_leave';
  if (row.mayDropIn) return 'drop_in';
  if (row.isOffered) return 'seat_offered';
  if (row.mayRank) return row.hasRanked ? 'ranked' : 'rank_mentors';
  if (row.mayChoose) return 'choose_mentor';
  if (row.mayWait) return 'waiting';
  if (row.mayJoin) return 'free_seats';
  return row.isFormed ? 'unplaced' : 'wait';
};

const SELECT = `
  select e.id as "enrolmentId", e.state, r.id as "roundId", r.name as "roundName",
         s.name as "schemeName", ${PAST_ANSWERS} as "isPastAnswers", g.id as "groupId", g.number as "groupNumber",
         case when g.id is not null then ${pairNames('$2')} end as pair,
         ${roundThat(takesSeats)} and r.settings @> '{"waysIn": {"freeSeats": true}}' as "mayJoin",
         r.state = any($4) and r.settings @> '{"waysIn": {"directory": true}}' as "mayChoose",
         r.state = any($4) and r.settings ->> 'format' = 'drop_in' as "mayDropIn",
         ${roundThat(takesWishLists)} and r.settings @> '{"matching": {"by": "wishes"}}'
           and not ${PAST_ANSWERS} as "mayRank",
         exists (select from wishes wi
                 where wi.institution_id = e.institution_id
                   and wi.by_id = e.id) as "hasRanked",
         ${roundThat(takesSeats)} as "isFormed",
         ${roundThat(takesSeats)} and r.settings @> '{"waysIn": {"waitingList": true}}' as "mayWait",
         exists (select from waits w
                 join seat_offers o on o.institution_id = w.institution_id and o.wait_id = w.id
                  and o.ended_at is null
                 where w.institution_id = e.institution_id
                   and w.enrolment_id = e.id) as "isOffered",
         array(select jsonb_build_object('name', ${fullName('p')},
                                         'photo', ${photoAddress('me', 'ph')})
               from memberships mm
               join enrolments me on me.institution_id = mm.institution_id
                and me.id = mm.enrolment_id
               join persons p on p.institution_id = me.institution_id and p.id = me.person_id
               left join photos ph on ph.institution_id = p.institution_id and ph.person_id = p.id
               where mm.institution_id = g.institution_id and mm.group_id = g.id
                 and mm.left_at is null and mm.role <> 'mentee' and not p.is_protected
               order by mm.role <> 'mentor', p.family_name) as mentors,
         (select jsonb_build_object('id', mt.id, 'groupId', g.id, 'groupNumber', g.number,
                   'theme', ${THEME}, 'startsAt', ${iso('mt.starts_at')},
                   'endsAt', ${iso('mt.ends_at')}, 'place', mt.place, 'link', mt.link)
          from meetings mt
          where mt.institution_id = g.institution_id and mt.group_id = g.id
            and mt.state = 'planned' and mt.ends_at >= $3
          order by mt.starts_at limit 1) as next,
         (select a.is_coming
          from meetings mt
          left join meeting_replies a on a.institution_id = mt.institution_id
           and a.meeting_id = mt.id and a.enrolment_id = e.id
          where mt.institution_id = g.institution_id and mt.group_id = g.id
            and mt.state = 'planned' and mt.ends_at >= $3
          order by mt.starts_at limit 1) as "nextReply",
         (select jsonb_build_object('meetingId', mt.id, 'startsAt', ${iso('mt.starts_at')},
                   'theme', ${THEME}, 'summary', mt.summary)
          from meetings mt
          where mt.institution_id = g.institution_id and mt.group_id = g.id
            and mt.state = 'held' and mt.summary <> ''
          order by mt.starts_at desc limit 1) as "lastShared"
  from enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
   and not ${roundThat(isArchived)}
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  left join memberships m on m.institution_id = e.institution_id and m.enrolment_id = e.id
   and m.role = 'mentee' and m.left_at is null
  left join groups g on g.institution_id = m.institution_id and g.id = m.group_id
  where e.institution_id = $1 and e.person_id = $2 and e.role = 'mentee'
    and (e.state in ('invited', 'joined', 'declined')
         or e.on_leave_since is not null
            and not exists (select from enrolments later
                            where later.institution_id = e.institution_id
                              and later.continues_id = e.id))
  order by r.starts_on desc, r.id`;
