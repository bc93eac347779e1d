import { LEADING, pairNames } from '#groups';
import { NEXT_STEP_IS_OPEN, notComing, ownTalksNotLogged, type OwnTalk } from '#meetings';
import type { Tx } from '#platform';
import { isArchived, roundThat } from '#schemes';
import type { LedGroup, MentorHome, NextStepOnHome } from './mentor-home.views.js';
import { asBrief, MEETING_BRIEF, type MeetingRow } from './meeting-brief.js';

const LED = `
  groups g
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join ${LEADING} m on m.institution_id = g.institution_id and m.group_id = g.id
  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id`;
const MINE = `g.institution_id = $1 and e.person_id = $2 and g.closed_at is null
  and not ${roundThat(isArchived)}`;

/**
 * The groups that the actor leads, and their meetings; null: leads none.
 *
 * @param talksAhead the actor's booked talks, by time
 */
export const mentorHome = async (
  tx: Tx,
  now: Date,
  talksAhead: readonly OwnTalk[],
): Promise<MentorHome | null> => {
  const mine = [tx.institutionId, tx.actor.personId];
  const groups = await tx.query<Omit<LedGroup, 'talksToLog'>>(
    `select g.id, g.number, ${pairNames('$2')} as pair, r.name as "roundName", g.seats_taken as members,
            (select count(*)::int from meetings mt where mt.institution_id = g.institution_id
             and mt.group_id = g.id and mt.state = 'held') as "meetingsHeld"
     from ${LED} where ${MINE} order by r.starts_on desc, g.number`,
    mine,
  );
  if (groups.length === 0) return null;
  const planned = await tx.query<MeetingRow & { readonly notComing: number }>(
    `select ${MEETING_BRIEF}, ${notComing('mt')} as "notComing"
     from ${LED}
     join meetings mt on mt.institution_id = g.institution_id and mt.group_id = g.id
     where ${MINE} and mt.state = 'planned' order by mt.starts_at, g.number`,
    mine,
  );
  const nextSteps = await tx.query<NextStepOnHome>(
    `select t.id as "meetingId", g.id as "groupId", t.next_step as what,
            t.next_step_on::text as on
     from ${LED}
     join meetings t on t.institution_id = g.institution_id and t.group_id = g.id
     where ${MINE} and ${NEXT_STEP_IS_OPEN} order by t.next_step_on, g.number`,
    mine,
  );
  const talks = await ownTalksNotLogged(tx, now);
  const ahead = planned.filter(({ endsAt }) => endsAt >= now);
  return {
    groups: groups.map((group) => ({ ...group, talksToLog: talks.get(group.id) ?? 0 })),
    nextSteps,
    toLog: planned
      .filter(({ endsAt }) => endsAt < now)
      .map(({ notComing: _, ...row }) => asBrief(row)),
    next: ahead.filter(isFirstOfGroup).map(asBrief),
    nextTalks: talksAhead.filter(({ openedAs }) => openedAs === 'mentor').filter(isFirstOfGroup),
  };
};

const isFirstOfGroup = <T extends { groupId: string }>(row: T, index: number, rows: readonly T[]) =>
  rows.findIndex(({ groupId }) => groupId === row.groupId) === index;
