import type { Scene } from '../scene.js';
import {
  fieldFault,
  groupNamed,
  NOTHING,
  personNamed,
  type ChangePlan,
  type LeaderMove,
} from './change-plan.js';

interface Wanted {
  readonly groupId?: string | null | undefined;
  /** Who leaves; left out where the group has nobody. */
  readonly mentorId?: string | null | undefined;
  readonly successorId?: string | null | undefined;
}

/** Another mentor in the place of one, in the same part; or one for a group without. @throws on fields */
export const replaceMentor = (
  scene: Scene,
  { groupId, mentorId, successorId }: Wanted,
): ChangePlan => {
  const group = groupNamed(scene, 'groupId', groupId);
  const successor = personNamed(scene, 'successorId', successorId, 'mentor');
  const leaving = group.leaders.find(({ enrolmentId }) => enrolmentId === mentorId);
  if (mentorId && !leaving) throw fieldFault('mentorId', 'field.unknown');
  if (!leaving && group.leaders.length > 0) throw fieldFault('mentorId', 'field.required');
  const isThere = group.leaders.some(({ enrolmentId }) => enrolmentId === successor.enrolmentId);
  if (isThere) throw fieldFault('successorId', 'change.leads_already');
  const role = leaving?.role ?? 'mentor';
  const comes: LeaderMove = { ...successor, role, from: null, to: group.id };
  const goes: LeaderMove[] = leaving ? [{ ...leaving, from: group.id, to: null }] : [];
  return { ...NOTHING, kind: 'replace_mentor', leaders: [...goes, comes] };
};
