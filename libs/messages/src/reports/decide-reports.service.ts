import { recordAudit } from '#access';
import { conflict, notFound, type Actor } from '#kernel';
import { knownName } from '#people';
import { Database, iso, type Tx } from '#platform';
import { canRunRound, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { DecideReport, Reports, ReportView } from './reports.views.js';

interface Reported {
  readonly messageId: string;
  readonly authorId: string;
  readonly roundId: string;
  readonly schemeId: string;
}

/** The coordinators see what was reported, and hide it or let it stay. */
@Injectable()
export class DecideReports {
  constructor(private readonly db: Database) {}

  list(actor: Actor, roundId: string): Promise<Reports> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const all = await tx.query<ReportView>(REPORTS, [tx.institutionId, roundId]);
      return {
        open: all.filter(({ state }) => state === 'open'),
        past: all.filter(({ state }) => state !== 'open').reverse(),
      };
    });
  }

  /**
   * Who reported it is told, and who wrote it where it is hidden. What is decided of a message holds
   * for everybody who has reported it.
   *
   * @throws DomainError `not_found`; `message.report_decided`
   */
  async decide(actor: Actor, id: string, decision: DecideReport['decision']): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const { messageId, authorId, roundId } = await reportToDecide(tx, id);
      const decided = await tx.query<{ reporterId: string }>(
        `update message_reports set state = $3, decided_by = $4, decided_at = now()
         where institution_id = $1 and message_id = $2 and state = 'open'
         returning reporter_id as "reporterId"`,
        [tx.institutionId, messageId, decision, tx.actor.personId],
      );
      if (decided.length === 0) throw conflict('message.report_decided');
      if (decision === 'hidden')
        await tx.execute(
          `update messages set hidden_at = now(), hidden_by = $3
           where institution_id = $1 and id = $2 and hidden_at is null`,
          [tx.institutionId, messageId, tx.actor.personId],
        );
      await recordAudit(tx, {
        act: decision === 'hidden' ? 'message.hidden' : 'message.report_dismissed',
        about: { kind: 'round', id: roundId },
        details: { messageId },
      });
      await tx.outbox.add({
        ...{ type: 'message_report.decided', roundId, messageId, decision, authorId },
        reporterIds: decided.map(({ reporterId }) => reporterId),
      });
    });
  }
}

const reportToDecide = async (tx: Tx, id: string): Promise<Reported> => {
  const [found] = await tx.query<Reported>(
    `select m.id as "messageId", m.author_id as "authorId", q.round_id as "roundId",
            r.scheme_id as "schemeId"
     from message_reports q
     join messages m on m.institution_id = q.institution_id and m.id = q.message_id
     join rounds r on r.institution_id = q.institution_id and r.id = q.round_id
     where q.institution_id = $1 and q.id = $2 for update of q`,
    [tx.institutionId, id],
  );
  if (!found || !canRunRound(tx.actor, found.schemeId)) throw notFound();
  return found;
};

const REPORTS = `
  select q.id, q.reason, q.words, q.state, ${knownName('rp')} as reporter,
         ${iso('q.created_at')} as "reportedAt", ${iso('q.decided_at')} as "decidedAt",
         ${knownName('ap')} as author, m.side, m.body, ${iso('m.created_at')} as "writtenAt"
  from message_reports q
  join messages m on m.institution_id = q.institution_id and m.id = q.message_id
  join persons rp on rp.institution_id = q.institution_id and rp.id = q.reporter_id
  join persons ap on ap.institution_id = m.institution_id and ap.id = m.author_id
  where q.institution_id = $1 and q.round_id = $2
  order by coalesce(q.decided_at, q.created_at), q.id`;
