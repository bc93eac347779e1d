import { Actor } from '#kernel';
import { Database, EveryDay, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hasFallenAway, type CertificateFacts } from './certificate-facts.js';
import { groundsOf, mentorsOf } from './grounds.js';

interface Kept {
  readonly id: string;
  readonly enrolmentId: string;
  readonly facts: CertificateFacts;
  readonly isGone: boolean;
}

/**
 * Each night, whether the logs and hours still bear out what the certificates say. Of one that they do not,
 * its mentor and the round's coordinators are told once; if they do again, and then not, once more. Nothing
 * is withdrawn by itself: a correction may itself be the mistake, and a coordinator decides.
 */
@Injectable()
export class WatchGrounds implements OnModuleInit {
  constructor(
    private readonly everyDay: EveryDay,
    private readonly db: Database,
  ) {}

  onModuleInit(): void {
    this.everyDay.does((institutionId, now) => this.run(institutionId, now));
  }

  /** A round at a time: what was found before a crash is not told again. */
  async run(institutionId: string, now: Date): Promise<void> {
    const actor = Actor.institution(institutionId);
    const rounds = await this.db.run(actor, roundsWithCertificates);
    for (const roundId of rounds) await this.db.run(actor, (tx) => lookAt(tx, roundId, now));
  }
}

const roundsWithCertificates = async (tx: Tx): Promise<string[]> => {
  const rows = await tx.query<{ roundId: string }>(
    `select distinct e.round_id as "roundId" from certificates c
     join enrolments e on e.institution_id = c.institution_id and e.id = c.enrolment_id
     where c.institution_id = $1 and c.withdrawn_at is null order by 1`,
    [tx.institutionId],
  );
  return rows.map(({ roundId }) => roundId);
};

const lookAt = async (tx: Tx, roundId: string, now: Date): Promise<void> => {
  const kept = await tx.query<Kept>(
    `select c.id, c.enrolment_id as "enrolmentId", c.facts, c.ground_gone_at is not null as "isGone"
     from certificates c
     join enrolments e on e.institution_id = c.institution_id and e.id = c.enrolment_id
     where c.institution_id = $1 and e.round_id = $2 and c.withdrawn_at is null`,
    [tx.institutionId, roundId],
  );
  const holders = new Set(kept.map(({ enrolmentId }) => enrolmentId));
  const mentors = (await mentorsOf(tx, { roundId })).filter((one) => holders.has(one.enrolmentId));
  const grounds = await groundsOf(tx, mentors);
  const known = new Set(mentors.map(({ enrolmentId }) => enrolmentId));
  const changed = kept
    .filter(({ enrolmentId }) => known.has(enrolmentId))
    .filter(
      ({ facts, enrolmentId, isGone }) =>
        hasFallenAway(facts, grounds.get(enrolmentId) ?? null) !== isGone,
    );
  const ids = (isGone: boolean) =>
    changed.filter((one) => one.isGone === isGone).map(({ id }) => id);
  await tx.execute(
    `update certificates set ground_gone_at = null where institution_id = $1 and id = any($2)`,
    [tx.institutionId, ids(true)],
  );
  const gone = await tx.query<{ id: string }>(
    `update certificates set ground_gone_at = $3
     where institution_id = $1 and id = any($2) and withdrawn_at is null and ground_gone_at is null
     returning id`,
    [tx.institutionId, ids(false), now],
  );
  if (gone.length > 0)
    await tx.outbox.add({
      ...{ type: 'certificates.ground_gone', roundId },
      certificateIds: gone.map(({ id }) => id),
    });
};
