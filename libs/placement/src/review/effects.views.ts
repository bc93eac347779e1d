import type { ChangeEffect, MoveEffect, Verdict } from '#matching';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { ReasonView, reasonView } from '../reasons.views.js';
import { ScorecardView } from './scorecard.views.js';

export const VERDICTS = ['better', 'same', 'worse', 'not_allowed'] as const;

export class EffectsQuery {
  @IsUUID() enrolmentId: string;
}

export class SwapEffectQuery {
  @IsUUID() a: string;
  @IsUUID() b: string;
}

export class ExplanationQuery {
  /** A student; or else `groupId`. */
  @IsOptional() @IsUUID() enrolmentId?: string;
  @IsOptional() @IsUUID() groupId?: string;
}

/** After minus before: negative is an improvement. */
export class EffectDelta {
  unplaced: number;
  outsideSize: number;
  withoutLeader: number;
  onlyOnes: number;
  points: number;
}

export class ChangeEffectView {
  @ApiProperty({ enum: VERDICTS }) verdict: Verdict;
  /** Why it is not allowed, or what gets better and worse. */
  reasons: ReasonView[];
  delta: EffectDelta;
}

/** What moving a student to one of the groups would do to the whole. */
export class MoveEffectView extends ChangeEffectView {
  groupId: string;
}

export class MoveEffectsView {
  /** The version of the proposal that this was worked out on. */
  version: number;
  enrolmentId: string;
  effects: MoveEffectView[];
}

export class SwapEffectView extends ChangeEffectView {
  version: number;
}

/** Why a student is where they are and why not elsewhere, or what is good and weak in a group. */
export class ExplanationView {
  @ApiProperty({ enum: ['person', 'group', 'unplaced'] }) of: 'person' | 'group' | 'unplaced';
  enrolmentId: string | null;
  /** The student's group, or the group explained. */
  groupId: string | null;
  reasons: ReasonView[];
  /** Every other group for this student, best first. */
  elsewhere: MoveEffectView[];
  /** The group's, where a group is explained. */
  card: ScorecardView | null;
}

const fieldsOf = ({ verdict, reasons, delta }: ChangeEffect) => ({
  verdict,
  reasons: reasons.map(reasonView),
  delta: { ...delta },
});

/** @param version of the proposal that it was worked out on */
export const swapEffectView = (effect: ChangeEffect, version: number): SwapEffectView => ({
  version,
  ...fieldsOf(effect),
});

export const moveEffectView = (effect: MoveEffect): MoveEffectView => ({
  groupId: effect.groupKey,
  ...fieldsOf(effect),
});
