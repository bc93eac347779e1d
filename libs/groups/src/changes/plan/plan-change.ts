import type { Apart } from '../../not-again/not-again.js';
import type { ChangeKind, CloseReason } from '../group-change.entity.js';
import type { Scene } from '../scene.js';
import type { ChangePlan } from './change-plan.js';
import { closeGroup } from './close-group.js';
import { merge } from './merge-groups.js';
import { place, swap, transfer } from './move-student.js';
import { replaceMentor } from './replace-mentor.js';
import { split } from './split-group.js';

/** What a coordinator wants to change, of a kind, with what that kind asks for. */
export interface WantedChange {
  readonly kind: ChangeKind;
  readonly enrolmentId?: string | null;
  readonly otherId?: string | null;
  readonly groupId?: string | null;
  readonly intoId?: string | null;
  readonly mentorId?: string | null;
  readonly successorId?: string | null;
  readonly enrolmentIds?: readonly string[] | null;
  readonly reason?: CloseReason | null;
  readonly notAgain?: readonly Apart[] | null;
}

/** @param newId of a group that the change may open */
export const planChange = (scene: Scene, wanted: WantedChange, newId: string): ChangePlan => {
  switch (wanted.kind) {
    case 'transfer':
      return transfer(scene, wanted);
    case 'place':
      return place(scene, wanted);
    case 'swap':
      return swap(scene, wanted);
    case 'replace_mentor':
      return replaceMentor(scene, wanted);
    case 'merge':
      return merge(scene, wanted);
    case 'split':
      return split(scene, wanted, newId);
    case 'close':
      return closeGroup(scene, wanted);
  }
};
