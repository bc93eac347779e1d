import { recordAudit } from '#access';
import { Clock, conflict, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { takesInvitations, type RoundState } from '#schemes';
import { Injectable } from '@nestjs/common';
import { DeclarationAcceptance } from './declaration.entity.js';
import { latestDeclaration } from './declarations.js';
import { myMentorPaths } from './my-mentor-paths.js';
import type { MyMentorPath } from './mentor-path.views.js';

/** A mentor accepts the scheme's declaration as it is now, in one round. Twice is once. */
@Injectable()
export class AcceptDeclaration {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `not_found` for anybody else's part; `round.closed`; `declaration.changed`
   *   where another version has been written since it was read
   */
  run(actor: Actor, enrolmentId: string, version: number): Promise<MyMentorPath> {
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const [mine] = await tx.query<{ schemeId: string; roundState: RoundState }>(
        `select r.scheme_id as "schemeId", r.state as "roundState"
         from enrolments e
         join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
         where e.institution_id = $1 and e.id = $2 and e.person_id = $3
           and e.role = 'mentor' and e.state = 'joined'
         for update of e`,
        [institutionId, enrolmentId, actor.personId],
      );
      if (!mine) throw notFound();
      if (!takesInvitations(mine.roundState)) throw conflict('round.closed');
      const latest = await latestDeclaration(tx, mine.schemeId);
      if (latest?.version !== version) throw conflict('declaration.changed');
      const acceptance = { institutionId, enrolmentId, declarationId: latest.id };
      const acceptances = tx.repository(DeclarationAcceptance);
      if (!(await acceptances.existsBy(acceptance))) {
        await acceptances.insert({ ...acceptance, acceptedAt: this.clock.now() });
        const about = { kind: 'enrolment', id: enrolmentId } as const;
        await recordAudit(tx, { act: 'declaration.accepted', about, details: { version } });
      }
      const [path] = await myMentorPaths(tx, enrolmentId);
      if (!path) throw notFound();
      return path;
    });
  }
}
