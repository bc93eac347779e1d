import {
  canLogFor,
  openGroup,
  seesTalks,
  type FoundGroup,
  type OpenedGroup,
  type Standing,
} from '#groups';
import { DomainError, notFound } from '#kernel';
import { fullName } from '#people';
import type { Tx } from '#platform';
import { stretchOn, takesLogs, type Stretch, type Talks as TalkSettings } from '#schemes';
import type { PersonRow } from './talk-rows.js';

export interface GroupOfTalks extends OpenedGroup {
  readonly settings: TalkSettings;
  /** The part of the round that talks are counted in now. */
  readonly stretch: Stretch;
}

/**
 * A group, for the sake of its talks.
 *
 * @throws DomainError `not_found` where the round has no talks, and for a role that does not see them
 */
export const openGroupOfTalks = async (
  tx: Tx,
  groupId: string,
  as?: Standing,
): Promise<GroupOfTalks> => {
  const opened = await openGroup(tx, groupId, as);
  const settings = opened.group.settings.meetings.talks;
  if (!settings || !seesTalks(opened.standing)) throw notFound();
  return { ...opened, settings, stretch: stretchOf(opened.group, settings) };
};

/** @param day ISO date; without it, today */
export const stretchOf = (group: FoundGroup, settings: TalkSettings, day = group.today): Stretch =>
  stretchOn(group, settings.per, day);

/**
 * @throws DomainError `talk.mentor_only` to those who do not lead the group; `round.not_running` where
 *   nobody logs any more
 */
export const mustHoldTalks = ({ standing, group }: OpenedGroup): void => {
  if (standing !== 'mentor') throw new DomainError('talk.mentor_only', 403);
  if (!takesLogs(group.roundState) || group.closedAt)
    throw new DomainError('round.not_running', 409);
};

/**
 * The mentor logs while there is a group, a coordinator for the mentor also when it is closed.
 *
 * @throws DomainError `talk.mentor_only`, `round.not_running`
 */
export const mustLogTalks = (opened: OpenedGroup): void => {
  if (opened.standing !== 'coordinator') mustHoldTalks(opened);
  else if (!canLogFor(opened.standing, opened.group.roundState))
    throw new DomainError('round.not_running', 409);
};

/** @throws DomainError `not_found` to those who have no seat in the group; `round.not_running` */
export const mustBookTalks = ({ standing, group }: OpenedGroup): void => {
  if (standing !== 'mentee') throw notFound();
  if (!takesLogs(group.roundState) || group.closedAt)
    throw new DomainError('round.not_running', 409);
};

/**
 * The actor's own enrolment as one of the group's mentors, a substitute of today too. It is held, so that
 * what a mentor does on two devices comes one after the other.
 *
 * @throws DomainError `not_found`
 */
export const ownLeading = async (tx: Tx, { id, roundId }: FoundGroup): Promise<string> => {
  const [own] = await tx.query<{ id: string }>(
    `select e.id from enrolments e
     where e.institution_id = $1 and e.person_id = $2 and e.round_id = $4 and e.role = 'mentor'
       and (exists (select from memberships m
              where m.institution_id = e.institution_id and m.group_id = $3
                and m.enrolment_id = e.id and m.left_at is null)
            or exists (select from substitutions sub
              where sub.institution_id = e.institution_id and sub.group_id = $3
                and sub.enrolment_id = e.id))
     for no key update of e`,
    [tx.institutionId, tx.actor.personId, id, roundId],
  );
  if (!own) throw notFound();
  return own.id;
};

/** The mentors that a group has or had, substitutes too; by name. */
export const mentorsOfGroup = (tx: Tx, groupId: string): Promise<PersonRow[]> =>
  tx.query<PersonRow>(
    `select e.id as "enrolmentId", p.id as "personId", ${fullName('p')} as name,
            p.is_protected as "isProtected", p.erased_at is not null as "isFormer"
     from (select enrolment_id from memberships
           where institution_id = $1 and group_id = $2 and role <> 'mentee'
           union
           select enrolment_id from substitutions where institution_id = $1 and group_id = $2) led
     join enrolments e on e.institution_id = $1 and e.id = led.enrolment_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     order by p.given_name, p.family_name, e.id`,
    [tx.institutionId, groupId],
  );

/** The actor's own enrolment as a student in the group. @throws DomainError `not_found` */
export const ownSeat = async (tx: Tx, groupId: string): Promise<string> => {
  const [own] = await tx.query<{ id: string }>(
    `select e.id from enrolments e
     join memberships m on m.institution_id = e.institution_id and m.enrolment_id = e.id
      and m.group_id = $3 and m.left_at is null and m.role = 'mentee'
     where e.institution_id = $1 and e.person_id = $2
     for no key update of e`,
    [tx.institutionId, tx.actor.personId, groupId],
  );
  if (!own) throw notFound();
  return own.id;
};
