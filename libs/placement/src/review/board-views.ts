import { scorecards } from '#matching';
import { GROUPING_ATTRIBUTES } from '#schemes';
import { coMentorsOf } from '../publication/co-mentors.js';
import { reasonView } from '../reasons.views.js';
import { valuesOf } from '../roster/attributes.js';
import { canLead, placesOf, type Participant } from '../roster/participants.js';
import type { Board } from './board.js';
import type {
  ProposalCountsView,
  ProposalGroupView,
  ProposalMemberView,
  ProposalMentorView,
  UnplacedView,
} from './proposals.views.js';
import { scorecardView } from './scorecard.views.js';

/** What a proposal looks like, without who has done what to it. */
export interface BoardViews {
  readonly groups: ProposalGroupView[];
  readonly unplaced: UnplacedView[];
  readonly mentors: ProposalMentorView[];
  readonly counts: ProposalCountsView;
}

const collator = new Intl.Collator('nb');
const byName = (a: Participant, b: Participant): number => collator.compare(a.name, b.name);

const hasLeft = ({ state }: Participant): boolean => state === 'declined' || state === 'withdrawn';

const memberView = (board: Board, person: Participant): ProposalMemberView => ({
  enrolmentId: person.enrolmentId,
  name: person.name,
  programme: person.programme,
  campus: person.campus,
  gender: person.gender,
  attributes: Object.fromEntries(GROUPING_ATTRIBUTES.map((a) => [a, valuesOf(person, a)])),
  slots: person.slots && [...person.slots],
  pinned: board.seatOf.get(person.enrolmentId)?.isPinned ?? false,
  hasJoined: person.state === 'joined',
  isGone: hasLeft(person),
  isProtected: person.isProtected,
});

const groupViews = (board: Board): ProposalGroupView[] => {
  const cards = new Map(scorecards(board.problem, board.drafts).map((c) => [c.key, c]));
  const further = coMentorsOf(board);
  return board.groups.map(({ id, number, campus, slot, leaderId }, i) => {
    const leader = leaderId === null ? undefined : board.people.get(leaderId);
    const coMentors = further.get(id) ?? [];
    const mentorIds = leader && canLead(leader) ? [leader.enrolmentId, ...coMentors] : [];
    return {
      id,
      number,
      campus,
      slot,
      leader: leader
        ? {
            enrolmentId: leader.enrolmentId,
            name: leader.name,
            programme: leader.programme,
            isGone: leader.state !== 'joined',
            canLead: canLead(leader),
          }
        : null,
      coMentors: coMentors.map((mentor) => board.people.get(mentor)!.name).sort(collator.compare),
      mentorIds,
      lacksMentors: Math.max(0, board.settings.mentorsPerGroup - mentorIds.length),
      members: board.drafts[i]!.memberIds.map((member) => board.people.get(member)!)
        .sort(byName)
        .map((person) => memberView(board, person)),
      card: scorecardView(cards.get(id)!),
    };
  });
};

/** Who has no group: the engine found none, somebody took them out, or they came afterwards. */
const unplacedViews = (board: Board): UnplacedView[] => {
  const found = new Map(board.reasons.map((u) => [u.personId, u.reasons]));
  return board.problem.persons
    .filter(({ id }) => !board.seatOf.get(id)?.groupId)
    .map(({ id }) => board.people.get(id)!)
    .sort(byName)
    .map((person) => {
      const code = board.seatOf.has(person.enrolmentId)
        ? 'unplaced.by_hand'
        : 'unplaced.came_later';
      const reasons = found.get(person.enrolmentId) ?? [{ code }];
      return { member: memberView(board, person), reasons: reasons.map(reasonView) };
    });
};

const mentorViews = (board: Board): ProposalMentorView[] =>
  board.problem.leaders
    .map(({ id }) => board.people.get(id)!)
    .sort(byName)
    .map((mentor) => ({
      enrolmentId: mentor.enrolmentId,
      name: mentor.name,
      programme: mentor.programme,
      campus: mentor.campus,
      slots: mentor.slots && [...mentor.slots],
      maxGroups: placesOf(mentor),
      groupIds: board.groups.filter((g) => g.leaderId === mentor.enrolmentId).map((g) => g.id),
      isGone: mentor.state !== 'joined',
      canLead: canLead(mentor),
    }));

const ONLY_ONE = 'group.only_one';

const countsOf = (groups: ProposalGroupView[], unplaced: UnplacedView[]): ProposalCountsView => {
  const members = groups.flatMap((g) => g.members);
  const reasons = groups.flatMap((g) => g.card.reasons);
  return {
    groups: groups.length,
    placed: members.length,
    unplaced: unplaced.length,
    pinned: members.filter((m) => m.pinned).length,
    withoutLeader: groups.filter((g) => g.leader === null).length,
    onlyOnes: reasons.filter((r) => r.code === ONLY_ONE).length,
    weak: groups.filter((g) => g.card.level === 'weak').length,
  };
};

/** Shapes a board for the coordinator. Groups by number, people by name. */
export const boardViews = (board: Board): BoardViews => {
  const groups = groupViews(board);
  const unplaced = unplacedViews(board);
  return { groups, unplaced, mentors: mentorViews(board), counts: countsOf(groups, unplaced) };
};

/** The groups that look different from before: by their members, their leader or their scorecard. */
export const changedGroups = (before: BoardViews, after: BoardViews): ProposalGroupView[] => {
  const was = new Map(before.groups.map((g) => [g.id, JSON.stringify(g)]));
  return after.groups.filter((g) => was.get(g.id) !== JSON.stringify(g));
};
