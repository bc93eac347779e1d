import { STOPPABLE_KINDS, type StoppableKind } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsString, MaxLength } from 'class-validator';

export class UnsubscribeLink {
  @IsString() @MaxLength(2000) token: string;
}

/** What a mail program's server posts, as a form (RFC 8058, 3.2). */
export class OneClick {
  @Equals('One-Click')
  @ApiProperty({ enum: ['One-Click'] })
  'List-Unsubscribe': string;
}

/** Which mails a link stops, as it tells whoever holds it: not whose. */
export class MailsToStop {
  @ApiProperty({ enum: STOPPABLE_KINDS }) kind: StoppableKind;
  institution: string;
  /** They do not come any more. */
  isStopped: boolean;
}
