import { recordAudit } from '#access';
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
 * Each night, whether the logs and hours still bear out what the certificates say. One that they do not is
 * withdrawn, and its mentor and the round's coordinators are told. Once they do again it is valid again, and
 * they are told of that: a correction may itself have been the mistake.
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
  for (const [isGone, act] of [
    [true, 'certificate.ground_gone'],
    [false, 'certificate.ground_back'],
  ] as const) {
    const ids = changed.filter((one) => one.isGone !== isGone).map(({ id }) => id);
    const turned = await tx.query<{ id: string; number: string; enrolmentId: string }>(
      `update certificates set ground_gone_at = case when $3 then $4::timestamptz end
       where institution_id = $1 and id = any($2) and withdrawn_at is null
         and (ground_gone_at is null) = $3
       returning id, number, enrolment_id as "enrolmentId"`,
      [tx.institutionId, ids, isGone, now],
    );
    if (turned.length === 0) continue;
    for (const { number, enrolmentId } of turned)
      await recordAudit(tx, {
        ...{ act, about: { kind: 'enrolment', id: enrolmentId } },
        details: { number },
      });
    await tx.outbox.add({
      ...{ type: isGone ? 'certificates.ground_gone' : 'certificates.ground_back', roundId },
      certificateIds: turned.map(({ id }) => id),
    });
  }
};
