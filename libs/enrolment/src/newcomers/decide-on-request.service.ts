import { Identity, isLinked, linkIdentity, recordAudit } from '#access';
import { conflict, newId, notFound, type Actor } from '#kernel';
import { Person } from '#people';
import { Database, type Tx } from '#platform';
import { canRunRound, takesAnswers, type RoundState } from '#schemes';
import { Injectable } from '@nestjs/common';
import { Arrivals } from '../arrivals.js';
import { Enrolment } from '../enrolment.entity.js';
import { lockEnrolment } from '../find-enrolment.js';
import { enteredAnew } from '../way-in.js';
import { JoinRequest, type JoinRequestState } from './join-request.entity.js';

/** A coordinator lets somebody in who asked, as a new student or as one of the roster, or not. */
@Injectable()
export class DecideOnRequest {
  constructor(
    private readonly db: Database,
    private readonly arrivals: Arrivals,
  ) {}

  /**
   * @param enrolmentId whom of the roster the coordinator knows it to be; null: a new student
   * @throws DomainError `join_request.decided`; `round.closed`; `join_request.mentor` for one of the
   *   roster who is no student; `identity.person_taken`
   */
  accept(actor: Actor, id: string, enrolmentId: string | null): Promise<void> {
    return this.db.run(actor, async (tx) => {
      const { roundId, identityId, roundState } = await lockOpen(tx, id);
      if (!takesAnswers(roundState)) throw conflict('round.closed');
      const { personId, id: joinedId } = enrolmentId
        ? await personOnRoster(tx, roundId, enrolmentId)
        : await newStudent(tx, roundId, identityId);
      await this.arrivals.run(tx, joinedId);
      await linkIdentity(tx, { identityId, personId, by: 'request' });
      await settle(tx, { id, roundId }, 'accepted');
    });
  }

  decline(actor: Actor, id: string): Promise<void> {
    return this.db.run(actor, async (tx) => {
      const { roundId } = await lockOpen(tx, id);
      await settle(tx, { id, roundId }, 'declined');
    });
  }
}

interface Asked {
  readonly roundId: string;
  readonly roundState: RoundState;
  readonly identityId: string;
  readonly schemeId: string;
  readonly state: JoinRequestState;
}

const lockOpen = async (tx: Tx, id: string): Promise<Asked> => {
  const [request] = await tx.query<Asked>(
    `select j.round_id as "roundId", j.identity_id as "identityId", j.state,
            r.scheme_id as "schemeId", r.state as "roundState"
     from join_requests j
     join rounds r on r.institution_id = j.institution_id and r.id = j.round_id
     where j.institution_id = $1 and j.id = $2
     for update of j`,
    [tx.institutionId, id],
  );
  if (!request || !canRunRound(tx.actor, request.schemeId)) throw notFound();
  if (request.state !== 'open') throw conflict('join_request.decided');
  return request;
};

const settle = async (
  tx: Tx,
  { id, roundId }: { id: string; roundId: string },
  state: 'accepted' | 'declined',
): Promise<void> => {
  await tx
    .repository(JoinRequest)
    .update({ institutionId: tx.institutionId, id }, { state, decidedAt: () => 'now()' });
  await recordAudit(tx, { act: `join_request.${state}`, about: { kind: 'round', id: roundId } });
  await tx.outbox.add({ type: 'join_request.decided', requestId: id });
};

/** Whom a newcomer turned out to be, and that person's part in the round. */
interface LetIn {
  readonly personId: string;
  readonly id: string;
}

const personOnRoster = async (tx: Tx, roundId: string, id: string): Promise<LetIn> => {
  const listed = await lockEnrolment(tx, id);
  if (listed.roundId !== roundId) throw notFound();
  if (listed.role !== 'mentee') throw conflict('join_request.mentor');
  if (await isLinked(tx, listed.personId)) throw conflict('identity.person_taken');
  // Who is in already came in some other way.
  if (listed.state !== 'joined') await joined(tx, id);
  return { personId: listed.personId, id };
};

const newStudent = async (tx: Tx, roundId: string, identityId: string): Promise<LetIn> => {
  const { institutionId } = tx;
  const { personId, givenName, familyName, email, feideId } = await tx
    .repository(Identity)
    .findOneByOrFail({ institutionId, id: identityId });
  // Somebody who asked in two rounds is a person here since the first said yes.
  if (personId) throw conflict('identity.linked');
  const id = newId();
  const isFree =
    feideId !== null && !(await tx.repository(Person).existsBy({ institutionId, feideId }));
  const name = { givenName, familyName };
  await tx
    .repository(Person)
    .insert({ institutionId, id, ...name, email, feideId: isFree ? feideId : null });
  const enrolment = { institutionId, id: newId(), roundId, personId: id, role: 'mentee' } as const;
  await tx.repository(Enrolment).insert(enrolment);
  await joined(tx, enrolment.id);
  return { personId: id, id: enrolment.id };
};

/** Who asks to be let in has said yes. */
const joined = (tx: Tx, id: string): Promise<number> =>
  tx.execute(
    `update enrolments
     set state = 'joined', answered_at = coalesce(answered_at, now()),
         entered_by = ${enteredAnew(`'request'`)}, on_leave_since = null, back_on = null, version = version + 1
     where institution_id = $1 and id = $2`,
    [tx.institutionId, id],
  );
