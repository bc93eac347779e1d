import { notFound, type Actor } from '#kernel';
import { Unit } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { RoundCounts } from './round-counts.js';
import { Round } from './round.entity.js';
import { Scheme } from './scheme.entity.js';
import {
  canChangeScheme,
  canLock,
  canPlaceScheme,
  canSeeScheme,
  canSetRetention,
} from './scheme.policy.js';
import type { SchemeView } from './schemes.views.js';
import { viewLocks } from './settings/locks.js';
import { wishesOf } from './settings/group-wishes.js';
import type { SchemeSettingsView } from './settings/settings.views.js';

/** One scheme with its settings and rounds. */
@Injectable()
export class ShowScheme {
  constructor(
    private readonly db: Database,
    private readonly counts: RoundCounts,
  ) {}

  run(actor: Actor, id: string): Promise<SchemeView> {
    return this.db.run(actor, (tx) => this.view(tx, id));
  }

  /** @throws DomainError `not_found` also for a scheme that the actor may not know of */
  async view(tx: Tx, id: string, actor = tx.actor): Promise<SchemeView> {
    const { institutionId } = tx;
    const scheme = await tx.repository(Scheme).findOneBy({ institutionId, id });
    if (!scheme || !canSeeScheme(actor, id)) throw notFound();
    const unit = scheme.unitId
      ? await tx.repository(Unit).findOneBy({ institutionId, id: scheme.unitId })
      : null;
    const rounds = await tx.repository(Round).find({
      select: { id: true, name: true, cohort: true, startsOn: true, endsOn: true, state: true },
      where: { institutionId, schemeId: id },
      order: { startsOn: 'DESC', id: 'DESC' },
    });
    const figures = await this.counts.of(
      tx,
      rounds.map((round) => round.id),
    );
    const [locks] = await viewLocks(tx, [scheme]);
    return {
      id,
      name: scheme.name,
      unitId: scheme.unitId,
      unitName: unit?.name ?? null,
      templateKey: scheme.templateKey,
      settings: scheme.settings as SchemeSettingsView,
      wishes: wishesOf(scheme.settings.matching),
      locks: locks!,
      retentionMonths: scheme.retentionMonths,
      version: scheme.version,
      rounds: rounds.map(({ id: roundId, name, cohort, startsOn, endsOn, state }) => ({
        ...{ id: roundId, name, cohort, startsOn, endsOn, state },
        figures: figures(roundId),
      })),
      can: {
        change: canChangeScheme(actor, id),
        move: canPlaceScheme(actor, scheme.unitId),
        setRetention: canSetRetention(actor),
        lock: canLock(actor),
        saveAsTemplate: canChangeScheme(actor, id),
      },
    };
  }
}
