import type { Cause, Reason } from '#matching';
import { ApiProperty } from '@nestjs/swagger';

/** Something said in a code, with what its sentence needs. The web has one sentence per code. */
export class ReasonView {
  code: string;
  /** A field of the roster: `programme`, `gender` … */
  attribute: string | null;
  value: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  numbers: Record<string, number>;
  /** Enrolments or groups of the proposal; the code says which. */
  ids: string[];
}

/** What stands in the way of a good proposal, and the smallest changes that would help. */
export class CauseView extends ReasonView {
  @ApiProperty({ enum: ['impossible', 'shortfall'] }) severity: 'impossible' | 'shortfall';
  fixes: ReasonView[];
}

const fieldsOf = (reason: Reason) => ({
  code: reason.code,
  attribute: reason.attribute ?? null,
  value: reason.value === undefined ? null : String(reason.value),
  numbers: { ...reason.numbers },
  ids: [...(reason.ids ?? [])],
});

export const reasonView = (reason: Reason): ReasonView => fieldsOf(reason);

export const causeView = (cause: Cause): CauseView => ({
  ...fieldsOf(cause),
  severity: cause.severity,
  fixes: cause.fixes.map(reasonView),
});
