import type { AssignmentCriterion, AssignmentProblem, Wishes } from '#matching';
import type { GroupWish, SchemeSettings, WishWeight } from '#schemes';
import { attributesOf } from '../roster/attributes.js';
import { placesOf, type Participant } from '../roster/participants.js';
import type { WishLists } from './read-wish-lists.js';

/** A first wish, of either side, is worth more than all that two have in common. */
const OF_A_WISH = 4;
const OF_WHAT_IS_SHARED: Readonly<Record<WishWeight, number>> = {
  important: 1,
  little: 0.25,
  not: 0,
};

export interface AssignmentParts {
  readonly settings: SchemeSettings;
  /** What matters besides: here, what mentor and student share. */
  readonly wishes: readonly GroupWish[];
  readonly mentees: readonly Participant[];
  readonly mentors: readonly Participant[];
  readonly lists: WishLists;
}

/** What mentor and student may share. In a pair it is the same who is asked to be like whom. */
const shared = (wishes: readonly GroupWish[]): AssignmentCriterion[] => {
  const weights = new Map<string, number>();
  for (const { kind, attribute, weight } of wishes) {
    if (attribute === null || (kind !== 'alike' && kind !== 'mentor_alike')) continue;
    weights.set(attribute, Math.max(weights.get(attribute) ?? 0, OF_WHAT_IS_SHARED[weight]));
  }
  const hour = wishes.find(({ kind }) => kind === 'common_hour');
  const ofHours = hour ? OF_WHAT_IS_SHARED[hour.weight] : 0;
  return [
    ...[...weights].flatMap(([attribute, weight]): AssignmentCriterion[] =>
      weight > 0 ? [{ kind: 'same', attribute, weight }] : [],
    ),
    ...(ofHours > 0 ? [{ kind: 'hours' as const, weight: ofHours }] : []),
  ];
};

/** A round's roster and the wishes of both sides as the engine's problem. */
export const assignmentProblem = (parts: AssignmentParts): AssignmentProblem => {
  const { settings, wishes, mentees, mentors, lists } = parts;
  const [menteeIds, mentorIds] = [mentees, mentors].map(
    (people) => new Set(people.map((p) => p.enrolmentId)),
  ) as [Set<string>, Set<string>];
  // Whoever has left the round since is wished for no more.
  const ranked = (id: string, others: ReadonlySet<string>): Wishes =>
    (lists.get(id)?.ranked ?? []).filter((other) => others.has(other)).map((other) => [other]);
  const personOf = (participant: Participant, others: ReadonlySet<string>) => ({
    id: participant.enrolmentId,
    attributes: attributesOf(participant),
    slots: participant.slots,
    wishes: ranked(participant.enrolmentId, others),
  });
  return {
    mentees: mentees.map((mentee) => personOf(mentee, mentorIds)),
    mentors: mentors.map((mentor) => ({
      ...personOf(mentor, menteeIds),
      maxMentees: placesOf(mentor),
    })),
    rules: settings.matching.sameWithin.map((attribute) => ({ kind: 'same', attribute })),
    criteria: [
      { kind: 'mentee_wish', weight: OF_A_WISH },
      { kind: 'mentor_wish', weight: OF_A_WISH },
      ...shared(wishes),
    ],
    // It is the same two, whoever of them it was said of.
    neverAgain: mentees.flatMap(({ enrolmentId: menteeId, apartFrom = [] }) =>
      apartFrom.filter((id) => mentorIds.has(id)).map((mentorId) => ({ menteeId, mentorId })),
    ),
    vetoes: mentors.flatMap(({ enrolmentId: mentorId }) =>
      (lists.get(mentorId)?.vetoed ?? [])
        .filter((menteeId) => menteeIds.has(menteeId))
        .map((menteeId) => ({ menteeId, mentorId })),
    ),
  };
};
