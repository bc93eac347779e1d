import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsUUID } from 'class-validator';
import { IsDay, MayBeLeftOut } from '#platform';
import { GrantedPerson } from '../grants/grants.views.js';

export class LeaveAbilities {
  end: boolean;
}

export const LEAVE_STATES = ['coming', 'on'] as const;
export type LeaveState = (typeof LEAVE_STATES)[number];

export class LeaveView {
  id: string;
  holder: GrantedPerson;
  deputy: GrantedPerson;
  /** The first and the last day, in the institution's time zone. */
  startsOn: string;
  endsOn: string;
  @ApiProperty({ enum: LEAVE_STATES }) state: LeaveState;
  /** The holder may use the roles meanwhile, too. */
  keepsAccess: boolean;
  can: LeaveAbilities;
}

export class LeavesAbilities {
  /** An own leave. */
  setOwn: boolean;
  /** Anybody's, and whether the holder keeps access meanwhile. */
  setForOthers: boolean;
}

export class Leaves {
  /** Those that are on or to come, the soonest first: own ones, or for an administrator everybody's. */
  leaves: LeaveView[];
  can: LeavesAbilities;
}

export class SetLeave {
  @IsUUID() holderId: string;
  @IsUUID() deputyId: string;
  @IsDay() startsOn: string;
  @IsDay() endsOn: string;
  /** Left out: yes. */
  @MayBeLeftOut() @IsBoolean() keepsAccess?: boolean;
}
