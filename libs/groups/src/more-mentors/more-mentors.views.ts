import { IsDay } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { GAPS, type Gap } from '../mentor-path/path-sql.js';

/** A mentor of the round who could be with a group, too. */
export class MentorToAdd {
  enrolmentId: string;
  name: string;
  campus: string | null;
  /** What keeps the mentor from being given a group. */
  @ApiProperty({ enum: GAPS, isArray: true }) gaps: Gap[];
  /** Open groups, and how many the mentor takes. */
  groups: number;
  capacity: number;
  /** With somebody of the group whom they are not to be put together with again. */
  notAgain: boolean;
}

export class MentorsToAdd {
  /** How many mentors a group of the round has when it is whole. */
  mentorsPerGroup: number;
  /** By name; those who are with the group already are left out. */
  mentors: MentorToAdd[];
}

export class MentorOfRound {
  /** A mentor of the round. */
  @IsUUID() enrolmentId: string;
}

export class SetSubstitute {
  /** A mentor of the round. */
  @IsUUID() enrolmentId: string;
  /** The first and the last day, both with. One meeting: its own day twice. */
  @IsDay() startsOn: string;
  @IsDay() endsOn: string;
}
