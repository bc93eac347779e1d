import { areAlike } from '../../are-alike.js';
import { apartFrom, type GroupInScene, type PersonInScene, type Scene } from '../scene.js';
import type { ChangePlan, Move } from './change-plan.js';

/** What a coordinator should know before, and may do all the same. */
export const WARNINGS = [
  'over_maximum',
  'under_minimum',
  'empty',
  'no_mentor',
  'not_again',
  'campus',
  'programme',
  'hour',
  'mentor_hour',
  'mentor_full',
  'waiting',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

export interface Warning {
  readonly code: WarningCode;
  readonly groupNumber: number | null;
  /** Of whom it is. */
  readonly name: string | null;
  /** How many it would be, and how many it should be. */
  readonly count: number | null;
  readonly limit: number | null;
}

const warn = (code: WarningCode, about: Partial<Warning> = {}): Warning => ({
  ...{ code, groupNumber: null, name: null, count: null, limit: null },
  ...about,
});

/** What the plan makes worse than it is; what was so before is no news. */
export const warningsOf = (before: Scene, later: Scene, plan: ChangePlan): Warning[] => [
  ...[...later.groups.values()].flatMap((group) => [
    ...ofSize(before, later, group),
    ...comingTo(plan.moves, group.id).flatMap((id) => ofMember(later, group, id)),
    ...comingTo(plan.leaders, group.id).flatMap((id) => ofLeader(later, group, id)),
  ]),
  ...ofQueue(before, plan),
];

const comingTo = (moves: readonly Move[], groupId: string): string[] =>
  moves.filter(({ to }) => to === groupId).map(({ enrolmentId }) => enrolmentId);

const ofSize = (before: Scene, { rules }: Scene, group: GroupInScene): Warning[] => {
  const { minimum, maximum } = rules.group;
  const was = before.groups.get(group.id);
  const count = group.members.length;
  const groupNumber = group.number;
  const hadMentor = !was || was.leaders.length > 0;
  const found: Warning[] = [];
  if (count > maximum && count > (was?.members.length ?? 0))
    found.push(warn('over_maximum', { groupNumber, count, limit: maximum }));
  if (count < (was?.members.length ?? Infinity)) {
    if (count === 0) found.push(warn('empty', { groupNumber }));
    else if (count < minimum)
      found.push(warn('under_minimum', { groupNumber, count, limit: minimum }));
  }
  if (group.leaders.length === 0 && hadMentor) found.push(warn('no_mentor', { groupNumber }));
  return found;
};

const isElsewhere = ({ rules }: Scene, group: GroupInScene, person: PersonInScene): boolean =>
  rules.matching.sameWithin.includes('campus') && !areAlike(group.campus, person.campus);

const ofApart = (later: Scene, group: GroupInScene, person: PersonInScene): Warning[] =>
  apartFrom(later, group, person.enrolmentId).length > 0
    ? [warn('not_again', { groupNumber: group.number, name: person.name })]
    : [];

const ofMember = (later: Scene, group: GroupInScene, id: string): Warning[] => {
  const person = later.people.get(id);
  if (!person) return [];
  const about = { groupNumber: group.number, name: person.name };
  const found: Warning[] = ofApart(later, group, person);
  if (isElsewhere(later, group, person)) found.push(warn('campus', about));
  const studiesOther = group.members.some(
    (other) => !areAlike(later.people.get(other)?.programmeId ?? null, person.programmeId),
  );
  if (later.rules.matching.sameWithin.includes('programme') && studiesOther)
    found.push(warn('programme', about));
  if (group.slot !== null && person.slots && !person.slots.includes(group.slot))
    found.push(warn('hour', about));
  return found;
};

const ofLeader = (later: Scene, group: GroupInScene, id: string): Warning[] => {
  const person = later.people.get(id);
  if (!person) return [];
  const about = { groupNumber: group.number, name: person.name };
  const found: Warning[] = ofApart(later, group, person);
  if (isElsewhere(later, group, person)) found.push(warn('campus', about));
  if (group.slot !== null && person.slots && !person.slots.includes(group.slot))
    found.push(warn('mentor_hour', about));
  const leads = [...later.groups.values()].filter(({ leaders }) =>
    leaders.some(({ enrolmentId }) => enrolmentId === id),
  ).length;
  if (person.maxGroups !== null && leads > person.maxGroups)
    found.push(warn('mentor_full', { ...about, count: leads, limit: person.maxGroups }));
  return found;
};

/** A seat goes to somebody who has not waited for it, though others do. */
const ofQueue = ({ waiting }: Scene, { kind }: ChangePlan): Warning[] => {
  const others = kind === 'place' ? waiting - 1 : waiting;
  const takesSeat = kind === 'place' || kind === 'transfer';
  return takesSeat && others > 0 ? [warn('waiting', { count: others })] : [];
};
