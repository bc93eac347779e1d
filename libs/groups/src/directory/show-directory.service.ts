import { notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { isPastAnswers } from '#schemes';
import { Injectable } from '@nestjs/common';
import { findRound, findSeeker, type Seeker } from '../free-seats.js';
import { takesWishes } from '../wishes/wishes.policy.js';
import { offersDirectory, showsMentors } from './directory.policy.js';
import type { MentorDirectory, MyChoice } from './directory.views.js';
import { mentorsOfRound } from './mentors-of-round.js';

/** The mentors of a round: to its students, who may choose among them, and to its coordinators. */
@Injectable()
export class ShowDirectory {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<MentorDirectory> {
    return this.db.run(actor, (tx) => viewDirectory(tx, roundId));
  }
}

/** @throws DomainError `not_found` where there is no directory, or not for the actor */
export const viewDirectory = async (tx: Tx, roundId: string): Promise<MentorDirectory> => {
  const round = await findRound(tx, roundId);
  const seeker = round && (await findSeeker(tx, roundId));
  const isShown = round !== undefined && showsMentors(round);
  if (!isShown || !(seeker || tx.actor.coordinates(round.schemeId))) throw notFound();
  const { choices, message } = seeker ? await choicesOf(tx, seeker) : { choices: [], message: '' };
  return {
    roundId: round.id,
    roundName: round.name,
    schemeName: round.schemeName,
    requestDays: round.settings.waysIn.requestDays,
    mentors: await mentorsOfRound(tx, roundId),
    ...{ choices, message },
    can: {
      ask: offersDirectory(round) && seeker !== undefined && seeker.groupId === null,
      rank: seeker !== undefined && takesWishes(round, await isPastAnswers(tx, roundId)),
    },
  };
};

interface Row extends MyChoice {
  readonly message: string;
}

const choicesOf = async (
  tx: Tx,
  { enrolmentId }: Seeker,
): Promise<{ choices: MyChoice[]; message: string }> => {
  const rows = await tx.query<Row>(
    `select c.mentor_id as "mentorId", ${fullName('p')} as "mentorName",
            c.state, c.expires_on::text as "expiresOn", c.message
     from mentor_choices c
     join enrolments e on e.institution_id = c.institution_id and e.id = c.mentor_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where c.institution_id = $1 and c.mentee_id = $2 and not p.is_protected
     order by c.ended_at is not null, c.rank, c.ended_at desc, c.id`,
    [tx.institutionId, enrolmentId],
  );
  return {
    choices: rows.map(({ message: _, ...choice }) => choice),
    message: rows[0]?.message ?? '',
  };
};
