import { rolesGivenTo, standingIn } from '#access';
import { Actor, Clock, notFound } from '#kernel';
import { Person } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { roundsWithDue } from '../home/coordinator-home.js';
import { canReadHandover } from './handover.policy.js';
import type { Handover, HandoverRound } from './handover.views.js';

/** What is open for the roles of somebody who is or will be away. */
@Injectable()
export class ShowHandover {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, holderId: string): Promise<Handover> {
    const now = this.clock.now();
    return this.db.run(actor, async (tx) => {
      const hasActorAsDeputy = (await standingIn(tx)).some(({ holder }) => holder.id === holderId);
      if (!canReadHandover(actor, { id: holderId, hasActorAsDeputy })) throw notFound();
      const { institutionId } = tx;
      const person = await tx.repository(Person).findOneBy({ institutionId, id: holderId });
      if (!person) throw notFound();
      const { grants, unitRoles } = await rolesGivenTo(tx, holderId);
      const holder = Actor.person(institutionId, holderId, grants, actor.locale, unitRoles);
      const schemeIds = holder.schemesAs('coordinator');
      return {
        holder: { id: holderId, name: `${person.givenName} ${person.familyName}` },
        administers: holder.isAdministrator,
        openConcerns: await openConcernsTo(tx, holderId),
        rounds: schemeIds === undefined ? [] : await roundsOf(tx, schemeIds, now),
      };
    });
  }
}

const openConcernsTo = async (tx: Tx, holderId: string): Promise<number> => {
  const [row] = await tx.query<{ open: number }>(`select open_concerns_to($1) as open`, [holderId]);
  return row?.open ?? 0;
};

const roundsOf = async (
  tx: Tx,
  schemeIds: readonly string[] | null,
  now: Date,
): Promise<HandoverRound[]> => {
  const rounds = await roundsWithDue(tx, schemeIds, now);
  const rows = await tx.query<
    Pick<HandoverRound, 'startsOn' | 'endsOn' | 'failedMails' | 'roundId'>
  >(
    `select r.id as "roundId", r.starts_on::text as "startsOn", r.ends_on::text as "endsOn",
            (select count(*)::int from mails m
             where m.institution_id = r.institution_id and m.state = 'failed'
               and m.person_id in (select e.person_id from enrolments e
                 where e.institution_id = r.institution_id and e.round_id = r.id
                   and e.state <> 'withdrawn')) as "failedMails"
     from rounds r where r.institution_id = $1 and r.id = any($2)`,
    [tx.institutionId, rounds.map(({ roundId }) => roundId)],
  );
  return rounds.flatMap((round) => {
    const row = rows.find(({ roundId }) => roundId === round.roundId);
    if (!row) return [];
    // Which groups is for those who coordinate them; an administrator reads how many.
    const due = round.can.run
      ? round.due
      : round.due.map((item) => Object.assign({}, item, { groups: [] }));
    return [Object.assign({}, round, row, { due })];
  });
};
