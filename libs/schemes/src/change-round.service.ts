import { recordAudit } from '#access';
import { DomainError, invalid, type Actor, type FieldError } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { GivenHours } from './given-hours.js';
import { daysOf, refuseWrongDates, withDays } from './round-dates.js';
import { setProgrammes } from './round-programmes.js';
import { takesFormat } from './round-states.js';
import { Round } from './round.entity.js';
import type { ChangeRoundBody, RoundView } from './rounds.views.js';
import type { SchemeSettings } from './settings/scheme-settings.js';
import { locksFor } from './settings/locks.js';
import { lockFaults } from './settings/setting-parts.js';
import { settingsFaults } from './settings/settings-faults.js';
import { viewRound } from './show-round.service.js';

/** Changes a round's name, cohort, dates or settings. */
@Injectable()
export class ChangeRound {
  constructor(
    private readonly db: Database,
    private readonly givenHours: GivenHours,
  ) {}

  run(actor: Actor, id: string, version: number, body: ChangeRoundBody): Promise<RoundView> {
    return this.db.run(actor, async (tx) => {
      const before = await viewRound(tx, id);
      if (!before.can.change) throw new DomainError('forbidden', 403);
      const { settings, terms = withDays(before.terms, body) } = body;
      const { moreCohorts = before.moreCohorts, cohort = before.cohort } = body;
      const { startsOn = before.startsOn, endsOn = before.endsOn } = body;
      const { applyBy = before.applyBy, answerBy = before.answerBy } = body;
      if (!body.terms) refuseWrongDates({ startsOn, endsOn });
      const dates = { ...daysOf({ startsOn, endsOn, terms }), terms, applyBy, answerBy };
      refuseWrongDates(dates);
      const fields = settings
        ? [
            ...settingsFaults(settings, '/settings'),
            ...lateChanges(before, settings),
            ...(await this.givenHours.faultsOf(tx, before, settings)),
            ...lockFaults(before.settings, settings, locksFor(actor, before), '/settings'),
          ]
        : [];
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      const { name = before.name } = body;
      await recordAudit(tx, { act: 'round.changed', about: { kind: 'round', id } });
      await tx.outbox.add({ type: 'round.changed', roundId: id });
      if (body.programmeIds) await setProgrammes(tx, id, body.programmeIds);
      const changes = {
        name: name.trim(),
        cohort,
        moreCohorts: others(moreCohorts, cohort),
        ...dates,
      };
      return writeRound(tx, before, version, { ...changes, ...(settings ? { settings } : {}) });
    });
  }
}

/** Whether there are groups, pairs or neither is settled once they are being formed. */
const lateChanges = (before: RoundView, { format }: SchemeSettings): FieldError[] =>
  format === before.settings.format || takesFormat(before.state)
    ? []
    : [{ pointer: '/settings/format', code: 'field.round_underway' }];

/** Each once, and not the one that the round is named for. */
const others = (cohorts: readonly string[], cohort: string): string[] =>
  [...new Set(cohorts)].filter((one) => one !== cohort);

/** Writes over the version that the actor has seen, and over no other. */
export const writeRound = async (
  tx: Tx,
  before: RoundView,
  version: number,
  changes: Partial<
    Pick<
      Round,
      | 'name'
      | 'cohort'
      | 'moreCohorts'
      | 'startsOn'
      | 'endsOn'
      | 'terms'
      | 'applyBy'
      | 'answerBy'
      | 'settings'
      | 'state'
    >
  >,
): Promise<RoundView> => {
  const { id } = before;
  const { affected } = await tx
    .repository(Round)
    .update({ institutionId: tx.institutionId, id, version }, { ...changes, version: version + 1 });
  if (!affected) throw stale(before);
  return viewRound(tx, id);
};
