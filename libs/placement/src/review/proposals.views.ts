import type { WeeklySlot } from '#kernel';
import type { Gender } from '#people';
import { ApiProperty } from '@nestjs/swagger';
import { PROPOSAL_STATES, type ProposalState } from '../proposal.entity.js';
import { CauseView, ReasonView } from '../reasons.views.js';
import { GroupSizeView } from '../roster/matching-options.views.js';
import { RunOptionsView } from '../runs/matching-runs.views.js';
import { ScorecardView } from './scorecard.views.js';

export const GENDERS = ['woman', 'man', 'other'] as const;

export class ProgrammeOfPerson {
  code: string;
  name: string;
}

/** A student in a proposal. */
export class ProposalMemberView {
  enrolmentId: string;
  name: string;
  programme: ProgrammeOfPerson | null;
  campus: string | null;
  @ApiProperty({ enum: GENDERS, nullable: true }) gender: Gender | null;
  /** The values of each field of the roster, for colours and filters; none where unknown. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
  })
  attributes: Record<string, string[]>;
  /** Weekly hours as `weekday * 100 + hour`; null: unknown. */
  slots: WeeklySlot[] | null;
  /** A new run leaves this student in this group. */
  pinned: boolean;
  /** Joined; false for one who has not answered. */
  hasJoined: boolean;
  /** Declined or withdrew since: publishing leaves this student out. */
  isGone: boolean;
  /** Stands on no list that others read. */
  isProtected: boolean;
}

/** A mentor who can lead groups of the proposal. */
export class ProposalMentorView {
  enrolmentId: string;
  name: string;
  programme: ProgrammeOfPerson | null;
  campus: string | null;
  slots: WeeklySlot[] | null;
  maxGroups: number;
  /** The proposal's groups that this mentor leads. */
  groupIds: string[];
  /** Withdrew since: publishing leaves the groups without a mentor. */
  isGone: boolean;
  /** False also where the mentor has something left to do before a group. */
  canLead: boolean;
}

export class ProposalLeaderView {
  enrolmentId: string;
  name: string;
  programme: ProgrammeOfPerson | null;
  isGone: boolean;
  /** False also where the mentor has something left to do before a group. */
  canLead: boolean;
}

export class ProposalGroupView {
  id: string;
  number: number;
  campus: string | null;
  slot: WeeklySlot | null;
  leader: ProposalLeaderView | null;
  /** Names of the further mentors that publishing gives it as it is now. */
  coMentors: string[];
  /** The enrolments of all the mentors whom publishing gives it. */
  mentorIds: string[];
  /** How many mentors it lacks to be whole. */
  lacksMentors: number;
  members: ProposalMemberView[];
  card: ScorecardView;
}

export class UnplacedView {
  member: ProposalMemberView;
  reasons: ReasonView[];
}

export class ProposalCountsView {
  groups: number;
  placed: number;
  unplaced: number;
  pinned: number;
  withoutLeader: number;
  /** Students who are the only one of their kind in their group. */
  onlyOnes: number;
  /** Groups with something wrong. */
  weak: number;
}

export const EDIT_KINDS = ['move', 'swap', 'pin', 'unpin', 'leader', 'place'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export class EditorView {
  personId: string;
  /** Null: somebody who has been erased. */
  name: string | null;
  isMe: boolean;
}

/** One change that somebody made to a proposal. */
export class ProposalEditView {
  number: number;
  @ApiProperty({ enum: EDIT_KINDS }) kind: EditKind;
  by: EditorView;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  /** The students it was about. */
  enrolmentIds: string[];
  groupIds: string[];
}

/** The latest thing anybody did to a proposal, also if it was to undo. */
export class LastChangeView {
  by: EditorView;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ enum: EDIT_KINDS }) kind: EditKind;
  isUndo: boolean;
}

export class ProposalAbilities {
  edit: boolean;
  undo: boolean;
  publish: boolean;
}

export class RunOfProposalView {
  id: string;
  number: number;
  seed: string;
  engineVersion: string | null;
  inputHash: string | null;
  options: RunOptionsView;
}

/**
 * What changes with an edit. An edit is answered with this; whoever has the whole proposal replaces
 * the groups by id and the rest as it is.
 */
export class ProposalChangeView {
  id: string;
  version: number;
  @ApiProperty({ enum: PROPOSAL_STATES }) state: ProposalState;
  /** After an edit only those that look different now, by number; else all. */
  groups: ProposalGroupView[];
  unplaced: UnplacedView[];
  mentors: ProposalMentorView[];
  counts: ProposalCountsView;
  lastChange: LastChangeView | null;
  /** What 'undo' would undo, and whose it is. */
  undoable: ProposalEditView | null;
  can: ProposalAbilities;
}

/** A proposal as the review board shows it. */
export class ProposalView extends ProposalChangeView {
  roundId: string;
  /** The run's number. */
  number: number;
  run: RunOfProposalView;
  size: GroupSizeView;
  /** What the engine said could not be had. */
  shortfalls: CauseView[];
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt: Date | null;
}

/** A proposal among others, to choose and compare by. */
export class ProposalSummary {
  id: string;
  runId: string;
  number: number;
  @ApiProperty({ enum: PROPOSAL_STATES }) state: ProposalState;
  version: number;
  groups: number;
  placed: number;
  unplaced: number;
  pinned: number;
  withoutLeader: number;
  /**
   * Students who were the only one of a kind in their group, before anybody changed it; null where
   * the run did not mind.
   */
  onlyOnes: number | null;
  /** How the engine valued its own proposal, before anybody changed it. Fewer is better. */
  points: number;
  edits: number;
  mixBy: string[];
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt: Date | null;
}

export class ProposalSummaries {
  items: ProposalSummary[];
}
