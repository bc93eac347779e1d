import { recordAudit } from '#access';
import { DomainError, newId, parseTerm, type Actor } from '#kernel';
import { Database, onceKey } from '#platform';
import { Injectable } from '@nestjs/common';
import { daysOf, firstYearOf, refuseWrongDates } from './round-dates.js';
import { termsOfSemesters } from './round-terms.js';
import { Round } from './round.entity.js';
import type { OpenRoundBody, RoundView } from './rounds.views.js';
import { viewRound } from './show-round.service.js';
import { ShowScheme } from './show-scheme.service.js';

/** A new round of a scheme, as a draft: with the scheme's settings of today, and its own since. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly db: Database,
    private readonly showScheme: ShowScheme,
  ) {}

  /** @param key the same key twice makes one round */
  run(
    actor: Actor,
    schemeId: string,
    body: OpenRoundBody,
    key: string | undefined,
  ): Promise<RoundView> {
    return this.db.once(actor, onceKey(key, 'rounds.create', [schemeId, body]), async (tx) => {
      const scheme = await this.showScheme.view(tx, schemeId);
      if (!scheme.can.change) throw new DomainError('forbidden', 403);
      const cohort = parseTerm(body.cohort)!;
      const isDated = body.startsOn !== undefined || body.endsOn !== undefined;
      const terms = isDated ? [] : termsOfSemesters(cohort, scheme.settings.semesters);
      const suggested = firstYearOf(cohort);
      const { startsOn, endsOn } = daysOf({
        startsOn: body.startsOn ?? suggested.startsOn,
        endsOn: body.endsOn ?? suggested.endsOn,
        terms,
      });
      refuseWrongDates({ startsOn, endsOn, terms });
      const id = newId();
      await tx.repository(Round).insert({
        institutionId: tx.institutionId,
        id,
        schemeId,
        name: body.name.trim(),
        cohort: body.cohort,
        startsOn,
        endsOn,
        terms,
        settings: scheme.settings,
      });
      await recordAudit(tx, { act: 'round.opened', about: { kind: 'round', id } });
      return viewRound(tx, id);
    });
  }
}
