import { conflict, invalid, type DomainError, type WeeklySlot } from '#kernel';
import type { Apart } from '../../not-again/not-again.js';
import type { ChangeKind, CloseReason } from '../group-change.entity.js';
import type { GroupInScene, LeaderInScene, PersonInScene, Scene } from '../scene.js';

/** Out of one group and into another. Null: from none, to none. */
export interface Move {
  readonly enrolmentId: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface LeaderMove extends Move {
  readonly role: LeaderInScene['role'];
}

export interface OpenedGroup {
  readonly id: string;
  readonly number: number;
  readonly campus: string | null;
  readonly slot: WeeklySlot | null;
}

/** What a change comes to: all that is written, and all that is shown before. */
export interface ChangePlan {
  readonly kind: ChangeKind;
  readonly moves: readonly Move[];
  readonly leaders: readonly LeaderMove[];
  readonly opens: readonly OpenedGroup[];
  /** Of these groups, which the plan leaves empty. */
  readonly closes: readonly string[];
  /** Why they close, where that is all the plan does. */
  readonly reason: CloseReason | null;
  /** Who is not to be put together again. */
  readonly apart: readonly Apart[];
}

export const NOTHING: Omit<ChangePlan, 'kind'> = {
  ...{ moves: [], leaders: [], opens: [], closes: [] },
  ...{ reason: null, apart: [] },
};

/** The groups that are not as they were once the plan is done. */
export const touchedBy = ({ moves, leaders, opens, closes }: ChangePlan): string[] => [
  ...new Set([
    ...[...moves, ...leaders].flatMap(({ from, to }) => [from, to].filter((id) => id !== null)),
    ...opens.map(({ id }) => id),
    ...closes,
  ]),
];

/** Whose part in the round the plan changes. */
export const movedBy = ({ moves, leaders }: ChangePlan): string[] => [
  ...new Set([...moves, ...leaders].map(({ enrolmentId }) => enrolmentId)),
];

/** @param names the property of the request that is at fault */
export const fieldFault = (name: string, code: string): DomainError =>
  invalid('request.invalid', { fields: [{ pointer: `/${name}`, code }] });

/** @throws DomainError `field.required`, `field.unknown` */
export const groupNamed = (
  scene: Scene,
  field: string,
  id: string | null | undefined,
): GroupInScene => {
  if (!id) throw fieldFault(field, 'field.required');
  const group = scene.groups.get(id);
  if (!group) throw fieldFault(field, 'field.unknown');
  return group;
};

/**
 * @throws DomainError `field.required`, `field.unknown` also for somebody in the other role;
 *   `change.mentor_not_ready` for a mentor who cannot be given a group
 */
export const personNamed = (
  scene: Scene,
  field: string,
  id: string | null | undefined,
  role: PersonInScene['role'],
): PersonInScene => {
  if (!id) throw fieldFault(field, 'field.required');
  const person = scene.people.get(id);
  if (person?.role !== role) throw fieldFault(field, 'field.unknown');
  if (person.gaps.length > 0) throw fieldFault(field, 'change.mentor_not_ready');
  return person;
};

/** In a pair there is room for one, whoever decides. @throws DomainError `group.full` */
export const refuseSecondInPair = (scene: Scene, { members, held }: GroupInScene): void => {
  if (scene.rules.format === 'pairs' && members.length + held > 0) throw conflict('group.full');
};
