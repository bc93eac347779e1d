import { recordAudit } from '#access';
import { Clock, conflict, newId, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { roundToRun, type Round } from '#schemes';
import { Injectable } from '@nestjs/common';
import { applyPlan } from './apply-plan.js';
import { canChangeGroups } from './changes.policy.js';
import type {
  ChangeGroupsBody,
  ChangeMade,
  ChangePreview,
  WantedChangeBody,
} from './changes.views.js';
import { lockFor } from './lock-for.js';
import { after } from './plan/after.js';
import { movedBy, touchedBy, type ChangePlan } from './plan/change-plan.js';
import { planChange, type WantedChange } from './plan/plan-change.js';
import { previewOf } from './preview.js';
import { readScene, type Scene } from './scene.js';

interface Planned {
  readonly scene: Scene;
  readonly later: Scene;
  readonly plan: ChangePlan;
}

/** A coordinator changes the groups of a round that runs: first what it would come to, then it is done. */
@Injectable()
export class ChangeGroups {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `change.not_running`; what the kind of change refuses, on its fields */
  preview(actor: Actor, roundId: string, wanted: WantedChangeBody): Promise<ChangePreview> {
    return this.db.run(actor, async (tx) => {
      const round = await roundOf(tx, roundId);
      const { scene, later, plan } = await planned(tx, round, wanted, newId());
      return previewOf(scene, later, plan);
    });
  }

  /** @throws DomainError like `preview`; `change.outdated` when the groups are not as they were seen */
  run(actor: Actor, roundId: string, { change, seen }: ChangeGroupsBody): Promise<ChangeMade> {
    return this.db.run(actor, async (tx) => {
      const groupId = newId();
      const before = await planned(tx, await roundOf(tx, roundId), change, groupId);
      await lockFor(tx, roundId, movedBy(before.plan), touchedBy(before.plan));
      // As it is now that nobody else changes it.
      const round = await roundOf(tx, roundId);
      const now = await planned(tx, round, change, groupId);
      if (previewOf(now.scene, now.later, now.plan).seen !== seen)
        throw conflict('change.outdated');
      const id = await applyPlan(tx, round, now, this.clock.now());
      await recordAudit(tx, {
        act: 'groups.changed',
        about: { kind: 'round', id: roundId },
        details: { changeId: id, kind: change.kind },
      });
      return { id, opened: now.plan.opens.map((group) => group.id) };
    });
  }
}

const roundOf = async (tx: Tx, roundId: string): Promise<Round> => {
  const round = await roundToRun(tx, roundId);
  if (!canChangeGroups(round.state)) throw conflict('change.not_running');
  return round;
};

const planned = async (
  tx: Tx,
  round: Round,
  wanted: WantedChange,
  groupId: string,
): Promise<Planned> => {
  const seeker = wanted.kind === 'place' ? (wanted.enrolmentId ?? null) : null;
  const scene = await readScene(tx, round, seeker);
  const plan = planChange(scene, wanted, groupId);
  return { scene, plan, later: after(scene, plan) };
};
