import { fullName } from '#people';
import type { Tx } from '#platform';
import { photoAddress } from './photos/photo-address.js';
import type { Sight } from './group.policy.js';
import type { MembershipRole } from './membership.entity.js';

/** Somebody in a group, before it is decided what the reader may see. */
export interface PersonInGroup {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly role: MembershipRole;
  readonly name: string;
  readonly programme: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly isProtected: boolean;
  /** A mentor's; null for everybody else. */
  readonly photo: string | null;
  /** Has been erased since. */
  readonly isFormer: boolean;
}

/** Who is in the group now: mentors first, then members by name. */
export const peopleIn = (tx: Tx, groupId: string): Promise<PersonInGroup[]> =>
  tx.query<PersonInGroup>(
    `select e.id as "enrolmentId", p.id as "personId", m.role,
            ${fullName('p')} as name, pr.name as programme,
            p.email, p.phone, p.is_protected as "isProtected",
            p.erased_at is not null as "isFormer", ${photoAddress('e', 'ph')} as photo
     from memberships m
     join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     left join photos ph on ph.institution_id = p.institution_id and ph.person_id = p.id
      and m.role <> 'mentee'
     left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     where m.institution_id = $1 and m.group_id = $2 and m.left_at is null
     order by m.role = 'mentee', m.role <> 'mentor', p.given_name, p.family_name, e.id`,
    [tx.institutionId, groupId],
  );

/** What a reader is given of somebody in a group. A null name: withheld, or no more. */
export interface PersonShown {
  readonly enrolmentId: string;
  readonly isMe: boolean;
  readonly isProtected: boolean;
  readonly isFormer: boolean;
  readonly name: string | null;
  readonly programme: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly photo: string | null;
}

/** What is left of somebody who was erased. */
const NOBODY = {
  isMe: false,
  isProtected: false,
  isFormer: true,
  name: null,
  programme: null,
  email: null,
  phone: null,
  photo: null,
};

/**
 * One person as the reader may see them; null where the reader is not to know that they are there.
 * A protected mentor stays, nameless: a group must know that it has one.
 */
export const shown = (
  person: PersonInGroup,
  sight: Sight,
  readerId: string | null,
): PersonShown | null => {
  const { enrolmentId, isFormer } = person;
  const isProtected = person.isProtected && !isFormer;
  const isMe = person.personId === readerId;
  const isMentee = person.role === 'mentee';
  if (isFormer) return { ...NOBODY, enrolmentId };
  if (isProtected && !isMe) {
    if (isMentee && sight.protectedPeople === 'hidden') return null;
    const named = sight.protectedPeople === 'named';
    return {
      enrolmentId,
      isMe,
      isProtected,
      isFormer,
      name: named ? person.name : null,
      programme: named ? person.programme : null,
      email: null,
      phone: null,
      photo: null,
    };
  }
  const contact = isMe || (isMentee ? sight.memberContact : sight.mentorContact);
  return {
    enrolmentId,
    isMe,
    isProtected,
    isFormer,
    name: person.name,
    programme: person.programme,
    email: contact ? person.email : null,
    phone: contact ? person.phone : null,
    photo: isProtected ? null : person.photo,
  };
};
