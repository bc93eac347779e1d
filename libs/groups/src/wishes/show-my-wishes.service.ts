import { notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { isPastAnswers } from '#schemes';
import { Injectable } from '@nestjs/common';
import { mentorsOfRound } from '../directory/mentors-of-round.js';
import { findRound } from '../free-seats.js';
import { findWisher, SEEN_BY_MENTORS, type Wisher } from './find-wisher.js';
import { MOST_MENTORS_RANKED, MOST_STUDENTS_RANKED } from './wish.entity.js';
import { showsWishes, takesWishes } from './wishes.policy.js';
import type { MyWishes, WishingSide, WishingStudent } from './wishes.views.js';

/** Whom I want in a round by wishes, and those I can choose among. */
@Injectable()
export class ShowMyWishes {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string, side?: WishingSide): Promise<MyWishes> {
    return this.db.run(actor, (tx) => viewMyWishes(tx, roundId, side));
  }
}

/** @throws DomainError `not_found` for who is not in the round, and where wishes do not decide */
export const viewMyWishes = async (
  tx: Tx,
  roundId: string,
  side: WishingSide | undefined,
): Promise<MyWishes> => {
  const round = await findRound(tx, roundId);
  const wisher = round && (await findWisher(tx, roundId, { side }));
  if (!wisher || !showsWishes(round)) throw notFound();
  const isStudent = wisher.side === 'mentee';
  const mentors = isStudent ? await mentorsOfRound(tx, roundId) : [];
  const students = isStudent ? [] : await studentsOfRound(tx, roundId);
  const there = new Set([...mentors, ...students].map(({ enrolmentId }) => enrolmentId));
  const list = await listOf(tx, wisher);
  return {
    roundId: round.id,
    roundName: round.name,
    schemeName: round.schemeName,
    side: wisher.side,
    most: isStudent ? MOST_MENTORS_RANKED : MOST_STUDENTS_RANKED,
    mentors,
    students,
    rankedIds: list.rankedIds.filter((id) => there.has(id)),
    vetoedIds: list.vetoedIds.filter((id) => there.has(id)),
    message: list.message,
    version: list.version,
    answerBy: await lastDayOf(tx, roundId),
    can: { change: takesWishes(round, await isPastAnswers(tx, roundId)) },
  };
};

const lastDayOf = async (tx: Tx, roundId: string): Promise<string | null> => {
  const [round] = await tx.query<{ answerBy: string | null }>(
    `select answer_by::text as "answerBy" from rounds where institution_id = $1 and id = $2`,
    [tx.institutionId, roundId],
  );
  return round?.answerBy ?? null;
};

const studentsOfRound = (tx: Tx, roundId: string): Promise<WishingStudent[]> =>
  tx.query<WishingStudent>(
    `select e.id as "enrolmentId", ${fullName('p')} as name,
            pr.name as programme, coalesce(l.message, '') as message
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     left join wish_lists l on l.institution_id = e.institution_id and l.enrolment_id = e.id
     where e.institution_id = $1 and e.round_id = $2 and ${SEEN_BY_MENTORS}
     order by p.given_name, p.family_name, e.id`,
    [tx.institutionId, roundId],
  );

type List = Pick<MyWishes, 'rankedIds' | 'vetoedIds' | 'message' | 'version'>;

const listOf = async (tx: Tx, { enrolmentId }: Wisher): Promise<List> => {
  const [list] = await tx.query<List>(
    `select l.message, l.version,
            array(select w.about_id from wishes w where w.institution_id = l.institution_id
                  and w.by_id = l.enrolment_id and w.rank is not null order by w.rank) as "rankedIds",
            array(select w.about_id from wishes w where w.institution_id = l.institution_id
                  and w.by_id = l.enrolment_id and w.rank is null order by w.about_id) as "vetoedIds"
     from wish_lists l where l.institution_id = $1 and l.enrolment_id = $2`,
    [tx.institutionId, enrolmentId],
  );
  return list ?? { rankedIds: [], vetoedIds: [], message: '', version: 0 };
};
