import { AUDIT_ACTS, AUDIT_SUBJECTS, type AuditAct, type AuditSubject } from '#access';
import { IsDay } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class AuditFilter {
  @IsOptional() @IsIn(AUDIT_ACTS) @ApiProperty({ enum: AUDIT_ACTS }) act?: AuditAct;
  /** Part of the name of who did it or whom it was done to. */
  @IsOptional() @IsString() @MaxLength(100) name?: string;
  /** Days in the institution's time zone, both included. */
  @IsOptional() @IsDay() from?: string;
  @IsOptional() @IsDay() to?: string;
}

export class AuditQuery extends AuditFilter {
  @IsOptional() @IsString() @MaxLength(200) cursor?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) size?: number;
}

export class AuditActor {
  id: string;
  /** As it is today; null where the person is no more. */
  name: string | null;
}

export class AuditAbout {
  @ApiProperty({ enum: AUDIT_SUBJECTS }) kind: AuditSubject;
  id: string;
  name: string | null;
}

export class AuditEventView {
  id: string;
  at: Date;
  @ApiProperty({ enum: AUDIT_ACTS }) act: AuditAct;
  /** Null: the institution's own background work. */
  actor: AuditActor | null;
  about: AuditAbout | null;
  /** Ids, codes and numbers, by name. */
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      nullable: true,
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
    },
  })
  details: Record<string, string | number | boolean | null>;
  /** What some of the ids are called today: `deputy`, `service`, `token`, `webhook`. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
}

export class AuditPage {
  items: AuditEventView[];
  next: string | null;
}

export class AuditExport {
  items: AuditEventView[];
  /** False where there are more than one export holds: the newest are here. */
  isWhole: boolean;
}
