import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { PROPOSAL_STATES, type ProposalState } from '../proposal.entity.js';
import { ReasonView } from '../reasons.views.js';
import { LastChangeView, ProposalAbilities, ProposalEditView } from '../review/proposals.views.js';
import { MatchingRunView } from '../runs/matching-runs.views.js';
import { PAIR_MODES, type PairMode } from './pair-modes.js';

export class PairStudentView {
  enrolmentId: string;
  name: string;
  programme: string | null;
  /** Stands on no list that others read. */
  isProtected: boolean;
  /** Is not in the round any more. */
  isGone: boolean;
}

export class PairMentorView {
  enrolmentId: string;
  name: string;
  programme: string | null;
  isGone: boolean;
  /** How many students at most. */
  places: number;
  /** How many the proposal gives. */
  taken: number;
}

/** A student with a mentor, and what speaks for it and against it. */
export class PairView {
  student: PairStudentView;
  mentor: PairMentorView;
  reasons: ReasonView[];
}

/** What a proposal comes to. The same for each, so that they can be laid side by side. */
export class PairFiguresView {
  students: number;
  placed: number;
  notPlaced: number;
  /** Students who have said whom they want. */
  ranked: number;
  /** Of those: who got the first on their list, and one of the first three. */
  gotFirst: number;
  gotAmongThree: number;
  /** Of those: who got a mentor they had not wished for. */
  gotOther: number;
  /** Pairs whose mentor had wished for the student. */
  mentorsWished: number;
  /** Students and mentors who would both rather have each other than what they have. */
  wouldSwap: number;
}

export class PairSummaryView {
  id: string;
  version: number;
  @ApiProperty({ enum: PAIR_MODES }) mode: PairMode;
  @ApiProperty({ enum: PROPOSAL_STATES }) state: ProposalState;
  figures: PairFiguresView;
  /** The pair with the least that speaks for it. */
  @ApiProperty({ type: PairView, nullable: true }) weakest: PairView | null;
  /** An earlier one in the list that has the very same pairs. */
  sameAs: string | null;
  /** Changes made by hand that stand. */
  edits: number;
  /** Nothing is better by its measure: checked, and as the wishes are now. */
  isProven: boolean;
}

export class PairComparisonAbilities {
  run: boolean;
}

/** The proposals of the last run, side by side, and what there is to match. */
export class PairComparison {
  roundId: string;
  students: number;
  studentsRanked: number;
  mentors: number;
  mentorsRanked: number;
  /** Mentors who are in, and have not done what the round asks of them, or are on leave. */
  mentorsLeftOut: number;
  /** Of all mentors. */
  places: number;
  /** Lists of wishes may still be changed. */
  wishesAreOpen: boolean;
  @ApiProperty({ type: MatchingRunView, nullable: true }) run: MatchingRunView | null;
  /** Somebody has come, gone or changed a list since. */
  isStale: boolean;
  proposals: PairSummaryView[];
  can: PairComparisonAbilities;
}

export class NotPlacedView {
  student: PairStudentView;
  reasons: ReasonView[];
  /** Each enough alone to place one student more. */
  fixes: ReasonView[];
}

/** One proposal: who with whom, and why. */
export class PairProposalView {
  id: string;
  roundId: string;
  /** Of its run. */
  number: number;
  version: number;
  @ApiProperty({ enum: PAIR_MODES }) mode: PairMode;
  @ApiProperty({ enum: PROPOSAL_STATES }) state: ProposalState;
  figures: PairFiguresView;
  /** By the student's name. */
  pairs: PairView[];
  notPlaced: NotPlacedView[];
  mentors: PairMentorView[];
  isProven: boolean;
  isStale: boolean;
  @ApiProperty({ type: LastChangeView, nullable: true }) lastChange: LastChangeView | null;
  @ApiProperty({ type: ProposalEditView, nullable: true }) undoable: ProposalEditView | null;
  can: ProposalAbilities;
}

/** What a student who has this mentor would be to the mentor they would have instead. */
export class ExchangeView {
  student: PairStudentView;
  /** Null: the other has no mentor to give; the student would be left without one. */
  @ApiProperty({ type: ReasonView, isArray: true, nullable: true }) reasons: ReasonView[] | null;
}

export class AlternativeView {
  mentor: PairMentorView;
  reasons: ReasonView[];
  /** A no, or a rule: the two cannot be a pair. */
  isAllowed: boolean;
  /** Who has this mentor, where there is no free place. */
  exchanges: ExchangeView[];
}

export class PairAlternatives {
  student: PairStudentView;
  /** The mentor the student has in the proposal. */
  mentorId: string | null;
  /** All others, the best first. */
  alternatives: AlternativeView[];
}

export class AlternativesQuery {
  @IsUUID() enrolmentId: string;
}

export class PairByHand {
  /** The student. */
  @IsUUID() enrolmentId: string;
  /** Null: no mentor. */
  @IsOptional() @IsUUID() mentorId?: string | null;
  /** Another student of that mentor, who gets what this one has. */
  @IsOptional() @IsUUID() exchangeWithId?: string | null;
}
