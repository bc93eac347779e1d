import { takesPart } from '#enrolment';
import { notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { takesAnswers } from '#schemes';
import { Injectable } from '@nestjs/common';
import { MENTORS } from '../directory/mentors-of-round.js';
import { findRound, type RoundOfSeats } from '../free-seats.js';
import { MATCHABLE } from '../mentor-path/path-sql.js';
import { photoAddress } from '../photos/photo-address.js';
import type { DropIn, DropInMentor } from './drop-in.views.js';
import { inOrder } from './hours.js';

/** When which mentors of a round are there: to those on its roster, and to its coordinators. */
@Injectable()
export class ShowDropIn {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<DropIn> {
    return this.db.run(actor, (tx) => viewDropIn(tx, roundId));
  }
}

/** @throws DomainError `not_found` where nobody drops in, or where it is nothing to the actor */
export const viewDropIn = async (tx: Tx, roundId: string): Promise<DropIn> => {
  const found = await seenDropIn(tx, roundId);
  if (!found) throw notFound();
  return found;
};

/** What the actor sees of when a round's mentors are there; undefined where it is nothing to them. */
export const seenDropIn = async (tx: Tx, roundId: string): Promise<DropIn | undefined> => {
  const round = await findRound(tx, roundId);
  if (round?.settings.format !== 'drop_in') return undefined;
  const runsIt = tx.actor.coordinates(round.schemeId);
  const part = await partIn(tx, roundId);
  if (!runsIt && !part) return undefined;
  const isOpen = takesAnswers(round.state);
  const seesAll = runsIt || part === 'mentor';
  return {
    roundId: round.id,
    roundName: round.name,
    schemeName: round.schemeName,
    isOpen,
    mentors: seesAll || isOpen ? await mentorsOf(tx, round, { runsIt, seesAll }) : [],
  };
};

/** As what the actor is on the round's roster, unless they have said no or left. */
const partIn = async (tx: Tx, roundId: string): Promise<'mentor' | 'mentee' | undefined> => {
  const [own] = await tx.query<{ role: 'mentor' | 'mentee' }>(
    `select e.role from enrolments e
     where e.institution_id = $1 and e.round_id = $2 and e.person_id = $3
       and (e.role = 'mentor' and e.state = 'joined' or e.role = 'mentee' and ${takesPart('e')})
     order by e.role = 'mentor' desc`,
    [tx.institutionId, roundId, tx.actor.personId],
  );
  return own?.role;
};

interface Row extends Omit<DropInMentor, 'can'> {
  readonly isOwn: boolean;
}

const mentorsOf = async (
  tx: Tx,
  { id }: RoundOfSeats,
  { runsIt, seesAll }: { runsIt: boolean; seesAll: boolean },
): Promise<DropInMentor[]> => {
  // Students see those who are ready and have said when.
  const seen = seesAll ? `e.state = 'joined'` : `${MATCHABLE} and jsonb_array_length(d.hours) > 0`;
  const rows = await tx.query<Row>(
    `select e.id as "enrolmentId", ${fullName('p')} as name,
            coalesce(e.mentor_kind, r.settings #>> '{mentors,0,kind}') as kind,
            ${photoAddress('e', 'ph')} as photo, coalesce(d.hours, '[]') as hours,
            coalesce(d.version, 0) as version, e.person_id = $3 as "isOwn"
     from ${MENTORS}
     left join drop_in_offers d on d.institution_id = e.institution_id and d.enrolment_id = e.id
     left join photos ph on ph.institution_id = p.institution_id and ph.person_id = p.id
     where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentor' and ${seen}
       and (not p.is_protected or e.person_id = $3) and p.erased_at is null
     order by p.given_name, p.family_name, e.id`,
    [tx.institutionId, id, tx.actor.personId],
  );
  return rows.map(({ isOwn, ...mentor }) => ({
    ...mentor,
    hours: inOrder(mentor.hours).map(({ weekday, startsAt, endsAt, place }) => ({
      ...{ weekday, startsAt, endsAt, place },
    })),
    can: { change: runsIt || isOwn },
  }));
};
