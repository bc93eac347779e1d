import { conflict, DomainError, newId } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Arrivals } from '../arrivals.js';
import { AskToJoin } from '../newcomers/ask-to-join.service.js';
import { withOpenLink, type FoundLink } from './find-open-link.js';
import type { JoinDoor, Joined, OpenLinkState } from './open-link.views.js';
import { standingOf, type JoinReader } from './show-join-page.service.js';

/** What each state says to whoever wants in. */
const REFUSALS: Readonly<Record<Exclude<OpenLinkState, 'open'>, string>> = {
  ended: 'open_link.ended',
  full: 'open_link.full',
  late: 'round.deadline_passed',
  closed: 'round.closed',
};
const REFUSED_DOORS: Readonly<Partial<Record<JoinDoor, string>>> = {
  mentor: 'open_link.mentor',
  not_eligible: 'enrolment.not_eligible',
  withdrawn: 'enrolment.withdrawn',
  elsewhere: 'open_link.other_institution',
};

/**
 * Somebody comes into a round by its link: a person who is known here is in at once, one whom nobody
 * knows asks the coordinator. Doing it twice does it once.
 */
@Injectable()
export class JoinByLink {
  constructor(
    private readonly db: Database,
    private readonly arrivals: Arrivals,
    private readonly askToJoin: AskToJoin,
  ) {}

  /**
   * @throws DomainError `session.required`; `open_link.ended`, `open_link.full`, `round.closed`, `round.deadline_passed`;
   *   `enrolment.not_eligible`, `enrolment.withdrawn`, `open_link.mentor`,
   *   `open_link.other_institution`
   */
  run(address: string, reader: JoinReader): Promise<Joined> {
    return withOpenLink(this.db, address, reader.actor, async (tx, link) => {
      // A double click waits for the first one, and finds what it did.
      await lockReader(tx, reader);
      const { door, enrolmentId, notEligible } = await standingOf(tx, link, reader);
      if (door === 'sign_in') throw new DomainError('session.required', 401);
      if (door === 'in') return { outcome: 'joined', enrolmentId };
      if (door === 'asked') return { outcome: 'asked', enrolmentId: null };
      const refused = REFUSED_DOORS[door];
      if (refused) throw conflict(refused, notEligible ? { reason: notEligible } : {});
      if (link.state !== 'open') throw conflict(REFUSALS[link.state]);
      await countOne(tx, link);
      if (reader.newcomer) {
        await this.askToJoin.within(tx, reader.newcomer, { roundId: link.roundId });
        return { outcome: 'asked', enrolmentId: null };
      }
      const id = enrolmentId ?? (await enrol(tx, link));
      await join(tx, id);
      await this.arrivals.run(tx, id);
      return { outcome: 'joined', enrolmentId: id };
    });
  }
}

const lockReader = async (tx: Tx, { actor, newcomer }: JoinReader): Promise<void> => {
  if (actor)
    await tx.query(`select id from persons where institution_id = $1 and id = $2 for update`, [
      tx.institutionId,
      actor.personId,
    ]);
  else if (newcomer)
    await tx.query(`select id from identities where institution_id = $1 and id = $2 for update`, [
      tx.institutionId,
      newcomer.identityId,
    ]);
};

/** The link's row is held by it, and its constraint refuses the one too many. */
const countOne = (tx: Tx, { id }: FoundLink): Promise<number> =>
  tx.execute(`update open_links set used = used + 1 where institution_id = $1 and id = $2`, [
    tx.institutionId,
    id,
  ]);

const enrol = async (tx: Tx, { roundId }: FoundLink): Promise<string> => {
  const id = newId();
  await tx.execute(
    `insert into enrolments (institution_id, id, round_id, person_id, role)
     values ($1, $2, $3, $4, 'mentee')`,
    [tx.institutionId, id, roundId, tx.actor.personId],
  );
  return id;
};

const join = (tx: Tx, id: string): Promise<number> =>
  tx.execute(
    `update enrolments set state = 'joined', entered_by = 'open_link', answered_at = now(),
            version = version + 1
     where institution_id = $1 and id = $2`,
    [tx.institutionId, id],
  );
