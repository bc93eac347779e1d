import { MAIL_HOWS, type ChoosableKind, type MailHow } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

const HOW = { enum: MAIL_HOWS, enumName: 'MailHow' } as const;
const WEEKLY = ['at_once', 'app'] as const;

/**
 * How somebody gets mails of each kind: at once, gathered into one a day, or not at all, since Kull shows the
 * same. What has to be told is of no such kind, and always goes.
 */
export class MailChoices implements Readonly<Record<ChoosableKind, MailHow | null>> {
  @IsIn(MAIL_HOWS) @ApiProperty(HOW) reminder: MailHow;
  @IsIn(MAIL_HOWS) @ApiProperty(HOW) change: MailHow;
  @IsIn(MAIL_HOWS) @ApiProperty(HOW) message: MailHow;
  /** Once a week as it is. Null: whoever coordinates nothing gets none. */
  @IsOptional()
  @IsIn(WEEKLY)
  @ApiProperty({ enum: WEEKLY, nullable: true })
  digest: (typeof WEEKLY)[number] | null;
}
