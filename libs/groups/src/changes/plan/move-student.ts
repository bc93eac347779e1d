import { conflict } from '#kernel';
import { seatOf, type Scene } from '../scene.js';
import {
  fieldFault,
  groupNamed,
  NOTHING,
  personNamed,
  refuseSecondInPair,
  type ChangePlan,
} from './change-plan.js';

interface Wanted {
  readonly enrolmentId?: string | null | undefined;
  readonly otherId?: string | null | undefined;
  readonly groupId?: string | null | undefined;
}

/** A student to another group. @throws DomainError `change.no_group`, `group.full`; on fields */
export const transfer = (scene: Scene, { enrolmentId, groupId }: Wanted): ChangePlan => {
  const student = personNamed(scene, 'enrolmentId', enrolmentId, 'mentee');
  const from = seatOf(scene, student.enrolmentId);
  if (!from) throw conflict('change.no_group');
  const to = groupNamed(scene, 'groupId', groupId);
  if (to === from) throw fieldFault('groupId', 'change.same_group');
  refuseSecondInPair(scene, to);
  const move = { enrolmentId: student.enrolmentId, from: from.id, to: to.id };
  return { ...NOTHING, kind: 'transfer', moves: [move] };
};

/** A student without a group into one. @throws DomainError `enrolment.has_group`, `group.full`; on fields */
export const place = (scene: Scene, { enrolmentId, groupId }: Wanted): ChangePlan => {
  const student = personNamed(scene, 'enrolmentId', enrolmentId, 'mentee');
  if (seatOf(scene, student.enrolmentId)) throw conflict('enrolment.has_group');
  const to = groupNamed(scene, 'groupId', groupId);
  refuseSecondInPair(scene, to);
  const move = { enrolmentId: student.enrolmentId, from: null, to: to.id };
  return { ...NOTHING, kind: 'place', moves: [move] };
};

/** Two students change places. @throws DomainError `change.no_group`; on fields */
export const swap = (scene: Scene, { enrolmentId, otherId }: Wanted): ChangePlan => {
  const one = personNamed(scene, 'enrolmentId', enrolmentId, 'mentee');
  const other = personNamed(scene, 'otherId', otherId, 'mentee');
  const groups = [one, other].map((student) => seatOf(scene, student.enrolmentId)?.id);
  const [from, to] = groups;
  if (!from || !to) throw conflict('change.no_group');
  if (from === to) throw fieldFault('otherId', 'change.same_group');
  return {
    ...NOTHING,
    kind: 'swap',
    moves: [
      { enrolmentId: one.enrolmentId, from, to },
      { enrolmentId: other.enrolmentId, from: to, to: from },
    ],
  };
};
