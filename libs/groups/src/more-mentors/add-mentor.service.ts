import { recordAudit } from '#access';
import { conflict, invalid, newId, notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { takesLogs } from '#schemes';
import { Injectable } from '@nestjs/common';
import { openGroup, type OpenedGroup } from '../find-group.js';
import type { GroupView } from '../group.views.js';
import { CAPACITY, PATH_GAPS, PATH_JOINS, type Gap } from '../mentor-path/path-sql.js';
import { OPEN_GROUPS } from '../mentor-path/mentors-on-path.js';
import { BARRED_GROUPS } from '../not-again/not-again.js';
import { promoteNext } from '../promote-next.js';
import { viewOfGroup } from '../show-group.service.js';
import type { MentorsToAdd, MentorToAdd } from './more-mentors.views.js';
import { recordChange } from './record-change.js';

/** A coordinator gives a group one more mentor, or takes one of several away. */
@Injectable()
export class AddMentor {
  constructor(private readonly db: Database) {}

  list(actor: Actor, groupId: string): Promise<MentorsToAdd> {
    return this.db.run(actor, async (tx) => {
      const { group } = await openToRun(tx, groupId);
      return {
        mentorsPerGroup: group.settings.mentorsPerGroup,
        mentors: await tx.query<MentorToAdd>(TO_ADD, [tx.institutionId, group.roundId, groupId]),
      };
    });
  }

  /**
   * The first mentor of a group leads it; further ones are with it. More groups than the mentor takes
   * are the coordinator's to decide.
   *
   * @throws DomainError `field.unknown` at `/enrolmentId` for no mentor of the round;
   *   `mentor.not_ready`; `enrolment.in_group`; `round.closed`
   */
  add(actor: Actor, groupId: string, enrolmentId: string): Promise<GroupView> {
    return this.db.run(actor, async (tx) => {
      const { group } = await openToRun(tx, groupId);
      await lockMentor(tx, group.roundId, enrolmentId, 'now');
      await lockGroup(tx, groupId);
      const [there] = await tx.query(
        `select id from memberships where institution_id = $1 and group_id = $2
           and enrolment_id = $3 and left_at is null`,
        [tx.institutionId, groupId, enrolmentId],
      );
      if (there) throw conflict('enrolment.in_group');
      const changeId = await recordChange(tx, group.roundId, 'add_mentor');
      await tx.execute(
        `insert into memberships (institution_id, id, group_id, enrolment_id, came_by, role)
         select $1, $2, $3, $4, $5, case when exists (
           select from memberships where institution_id = $1 and group_id = $3
             and role = 'mentor' and left_at is null) then 'co_mentor' else 'mentor' end`,
        [tx.institutionId, newId(), groupId, enrolmentId, changeId],
      );
      await touched(tx, groupId);
      const about = { kind: 'enrolment', id: enrolmentId } as const;
      await recordAudit(tx, { act: 'group.mentor_added', about, details: { groupId } });
      return viewOfGroup(tx, await openToRun(tx, groupId));
    });
  }

  /**
   * Takes one of several mentors away. What was done in the group stays; who led it is followed by
   * whoever has been with it longest.
   *
   * @throws DomainError `not_found`; `group.last_mentor`: who is alone is replaced instead
   */
  remove(actor: Actor, groupId: string, enrolmentId: string): Promise<GroupView> {
    return this.db.run(actor, async (tx) => {
      const { group } = await openToRun(tx, groupId);
      await lockGroup(tx, groupId);
      const mentors = await tx.query<{ enrolmentId: string }>(
        `select enrolment_id as "enrolmentId" from memberships
         where institution_id = $1 and group_id = $2 and role <> 'mentee' and left_at is null`,
        [tx.institutionId, groupId],
      );
      if (!mentors.some((each) => each.enrolmentId === enrolmentId)) throw notFound();
      if (mentors.length === 1) throw conflict('group.last_mentor');
      const changeId = await recordChange(tx, group.roundId, 'remove_mentor');
      await leave(tx, groupId, enrolmentId, changeId);
      await promoteNext(tx, [groupId]);
      await touched(tx, groupId);
      const about = { kind: 'enrolment', id: enrolmentId } as const;
      await recordAudit(tx, { act: 'group.mentor_removed', about, details: { groupId } });
      return viewOfGroup(tx, await openToRun(tx, groupId));
    });
  }
}

/** @throws DomainError `not_found` for who does not coordinate the group's scheme; `round.closed` */
export const openToRun = async (tx: Tx, groupId: string): Promise<OpenedGroup> => {
  const opened = await openGroup(tx, groupId, 'coordinator');
  if (opened.group.closedAt || !takesLogs(opened.group.roundState)) throw conflict('round.closed');
  return opened;
};

/**
 * Holds a mentor of the round who has done what is asked.
 *
 * @param when `now`, or the days of a substitution, on which the mentor may not be on leave
 */
export const lockMentor = async (
  tx: Tx,
  roundId: string,
  enrolmentId: string,
  when: 'now' | { readonly from: string; readonly to: string },
): Promise<void> => {
  const [mentor] = await tx.query<{ gaps: Gap[]; leaveFrom: string; leaveTo: string }>(
    `select ${PATH_GAPS} as gaps, terms.leave_from::text as "leaveFrom",
            terms.leave_to::text as "leaveTo"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      and p.erased_at is null
     ${PATH_JOINS}
     where e.institution_id = $1 and e.round_id = $2 and e.id = $3 and e.role = 'mentor'
       and e.state = 'joined'
     for update of e`,
    [tx.institutionId, roundId, enrolmentId],
  );
  if (!mentor)
    throw invalid('request.invalid', {
      fields: [{ pointer: '/enrolmentId', code: 'field.unknown' }],
    });
  const isAway =
    when === 'now'
      ? mentor.gaps.includes('on_leave')
      : mentor.leaveFrom <= when.to && mentor.leaveTo >= when.from;
  if (isAway || mentor.gaps.some((gap) => gap !== 'on_leave')) throw conflict('mentor.not_ready');
};

const lockGroup = (tx: Tx, id: string): Promise<unknown> =>
  tx.query(`select id from groups where institution_id = $1 and id = $2 for update`, [
    tx.institutionId,
    id,
  ]);

const leave = (tx: Tx, groupId: string, enrolmentId: string, changeId: string): Promise<number> =>
  tx.execute(
    `update memberships set left_at = now(), left_by = $4 where institution_id = $1 and group_id = $2
       and enrolment_id = $3 and role <> 'mentee' and left_at is null`,
    [tx.institutionId, groupId, enrolmentId, changeId],
  );

const touched = (tx: Tx, groupId: string): Promise<number> =>
  tx.execute(`update groups set version = version + 1 where institution_id = $1 and id = $2`, [
    tx.institutionId,
    groupId,
  ]);

const TO_ADD = `
  select e.id as "enrolmentId", ${fullName('p')} as name, p.campus,
         ${PATH_GAPS} as gaps, ${OPEN_GROUPS} as groups, ${CAPACITY} as capacity,
         $3 = any(${BARRED_GROUPS}) as "notAgain"
  from enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
   and p.erased_at is null
  ${PATH_JOINS}
  where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentor' and e.state = 'joined'
    and not exists (select from memberships m where m.institution_id = e.institution_id
      and m.enrolment_id = e.id and m.group_id = $3 and m.left_at is null)
  order by p.given_name, p.family_name, e.id`;
