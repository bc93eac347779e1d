import { notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { programmesOf } from './round-programmes.js';
import { nextStates } from './round-states.js';
import { Round } from './round.entity.js';
import type { RoundView } from './rounds.views.js';
import { Scheme } from './scheme.entity.js';
import {
  canChangeScheme,
  canClearRound,
  canLock,
  canReadProgress,
  canRunRound,
  canSeeScheme,
} from './scheme.policy.js';
import { viewLocks } from './settings/locks.js';
import { wishesOf } from './settings/group-wishes.js';
import type { SchemeSettingsView } from './settings/settings.views.js';

/** One round with its settings. */
@Injectable()
export class ShowRound {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<RoundView> {
    return this.db.run(actor, (tx) => viewRound(tx, id));
  }
}

/** @throws DomainError `not_found` also for a round that the actor may not know of */
export const viewRound = async (tx: Tx, id: string): Promise<RoundView> => {
  const { institutionId, actor } = tx;
  const round = await tx.repository(Round).findOneBy({ institutionId, id });
  if (!round || !canSeeScheme(actor, round.schemeId)) throw notFound();
  const { schemeId, name, cohort, moreCohorts, state, version } = round;
  const { startsOn, endsOn, terms, applyBy, answerBy } = round;
  const scheme = await tx.repository(Scheme).findOneOrFail({
    select: { name: true, locks: true, lockedBy: true },
    where: { institutionId, id: schemeId },
  });
  const [locks] = await viewLocks(tx, [scheme]);
  return {
    id,
    schemeId,
    schemeName: scheme.name,
    ...{ name, cohort, moreCohorts, state, version },
    ...{ startsOn, endsOn, terms, applyBy, answerBy },
    programmeIds: await programmesOf(tx, id),
    nextStates: nextStates(state, {
      callsForMentors: round.settings.mentors.some(({ apply }) => apply),
      formsGroups: round.settings.format !== 'drop_in',
    }),
    settings: round.settings as SchemeSettingsView,
    wishes: wishesOf(round.settings.matching),
    locks: locks!,
    can: {
      change: canChangeScheme(actor, schemeId),
      lock: canLock(actor),
      run: canRunRound(actor, schemeId),
      readProgress: canReadProgress(actor, schemeId),
      clear: canClearRound(actor, round),
    },
  };
};
