import { ROUND_STATES, type RoundState } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { RoundNumbers, ShiftNumbers } from '../progress/progress.views.js';

export const DUE_KINDS = [
  'join_requests',
  'excuses',
  'inbox',
  'message_reports',
  'change_requests',
  'timesheets',
  'certificates',
  'waiting',
  'proposal_ready',
  'groups_late',
  'logs_missing',
  'talks_missing',
  'shifts_missing',
  'mentor_applications',
  'mentors_not_ready',
  'not_placed',
  'not_answered',
  'not_invited',
  'without_email',
  'email_refused',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export class DueGroup {
  id: string;
  number: number;
  /** A pair: who is in it, without the reader and who is protected; null: a group. */
  pair: string[] | null;
}

/** The seats of a round that are neither taken nor held for somebody. */
export class SeatsForQueue {
  free: number;
  /** Where they are, if all are in one place. */
  campus: string | null;
}

/** One thing that waits for the coordinator. */
export class DueItem {
  @ApiProperty({ enum: DUE_KINDS }) kind: DueKind;
  count: number;
  /** The groups it is about, the first ones. */
  groups: DueGroup[];
  /** Of who waits: for which seats; null for all else. */
  @ApiProperty({ type: SeatsForQueue, nullable: true }) seats: SeatsForQueue | null;
  /** Of timesheets: the oldest month that waits; null for all else. */
  @ApiProperty({ type: String, nullable: true }) month: string | null;
}

export class RoundHome {
  schemeId: string;
  roundId: string;
  roundName: string;
  schemeName: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  /** Its groups are pairs. */
  isPairs: boolean;
  numbers: RoundNumbers;
  /** Of a round of drop-in, which has no groups; null: of another. */
  @ApiProperty({ type: ShiftNumbers, nullable: true }) shifts: ShiftNumbers | null;
}

/** Which of a round's pages the reader may open: who hands a round over need not run it. */
export class WaitingAbilities {
  /** Its participants and groups. */
  run: boolean;
  /** Which of its groups meet. */
  readProgress: boolean;
}

export class CoordinatorRound extends RoundHome {
  /** What waits, the most pressing first. */
  due: DueItem[];
  can: WaitingAbilities;
}
