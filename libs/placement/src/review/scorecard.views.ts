import type { WeeklySlot } from '#kernel';
import type { AttributeMix, HourFit, Scorecard, ScoreLevel } from '#matching';
import { ApiProperty } from '@nestjs/swagger';
import { ReasonView, reasonView } from '../reasons.views.js';

export const SCORE_LEVELS = ['good', 'ok', 'weak'] as const;

export class ValueCountView {
  value: string;
  count: number;
  /** What the group would have if it were just like the whole, in tenths. */
  expected: number;
}

/** Who is in the group, by one field. */
export class AttributeMixView {
  attribute: string;
  counts: ValueCountView[];
  known: number;
  unknown: number;
}

export class HourAlternative {
  slot: WeeklySlot;
  can: number;
}

/** How the group's weekly hour suits it. */
export class HourFitView {
  known: number;
  unknown: number;
  can: number;
  cannotIds: string[];
  /** Other hours the mentor could take the group at, best first. */
  alternatives: HourAlternative[];
}

/** What is good and weak in a group: what is wrong first. */
export class ScorecardView {
  @ApiProperty({ enum: SCORE_LEVELS }) level: ScoreLevel;
  size: number;
  reasons: ReasonView[];
  mixes: AttributeMixView[];
  /** Null where no common hour is asked for. */
  hour: HourFitView | null;
  /** The group's part of the objective; fewer are better. */
  points: number;
}

const mixView = ({ attribute, counts, known, unknown }: AttributeMix): AttributeMixView => ({
  attribute,
  counts: counts.map(({ value, count, expected }) => ({ value: String(value), count, expected })),
  known,
  unknown,
});

const hourView = ({ known, unknown, can, cannotIds, alternatives }: HourFit): HourFitView => ({
  known,
  unknown,
  can,
  cannotIds: [...cannotIds],
  alternatives: alternatives.map((a) => ({ ...a })),
});

export const scorecardView = (card: Scorecard): ScorecardView => ({
  level: card.level,
  size: card.size,
  reasons: card.reasons.map(reasonView),
  mixes: card.mixes.map(mixView),
  hour: card.hour && hourView(card.hour),
  points: card.points,
});
