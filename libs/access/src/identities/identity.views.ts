import { MayBeLeftOut } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { LinkedBy } from './identity.entity.js';

const LINKED_BY: readonly LinkedBy[] = ['feide_id', 'invitation', 'request'];

/** A sign-in, and whose it is. */
export class IdentityView {
  id: string;
  /** As the identity provider has it. */
  signInName: string;
  feideId: string | null;
  personId: string;
  personName: string;
  programme: string | null;
  @ApiProperty({ enum: LINKED_BY }) linkedBy: LinkedBy;
  linkedAt: Date;
  seenAt: Date;
}

export class Identities {
  /** The newest link first, fifty at most. */
  identities: IdentityView[];
}

export class FindIdentities {
  /** A part of a name, or a whole Feide name. */
  @MayBeLeftOut() @IsString() @MaxLength(100) search?: string;
}
