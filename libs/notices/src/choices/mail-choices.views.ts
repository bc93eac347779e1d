import { CHOOSABLE_KINDS, type ChoosableKind } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn } from 'class-validator';

/** Which kinds of mail somebody gets. What has to be told is in none of them, and always goes. */
export class MailChoices {
  @IsArray()
  @ArrayUnique()
  @IsIn(CHOOSABLE_KINDS, { each: true })
  @ApiProperty({ enum: CHOOSABLE_KINDS, isArray: true })
  wanted: ChoosableKind[];
}
