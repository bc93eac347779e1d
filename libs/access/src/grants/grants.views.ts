import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { GRANTED_ROLES, type GrantedRole } from './grant.entity.js';

export class GrantedPerson {
  id: string;
  name: string;
}

export class GrantedScheme {
  id: string;
  name: string;
}

export class GrantedUnit {
  id: string;
  /** With the units above it, the topmost first. */
  path: string;
}

export class GrantView {
  id: string;
  @ApiProperty({ enum: GRANTED_ROLES }) role: GrantedRole;
  person: GrantedPerson;
  /** Both null: the whole institution. */
  scheme: GrantedScheme | null;
  unit: GrantedUnit | null;
  createdAt: Date;
}

export class Grants {
  grants: GrantView[];
  /** What a role may be limited to. */
  schemes: GrantedScheme[];
  units: GrantedUnit[];
}

export class GiveGrant {
  @IsUUID() personId: string;
  @IsIn(GRANTED_ROLES) @ApiProperty({ enum: GRANTED_ROLES }) role: GrantedRole;
  /** Left out or null: the whole institution, as an administrator's always is. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  schemeId?: string | null;
  /** In every scheme of the unit and of those below it. Not together with a scheme. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  unitId?: string | null;
}

export class PersonFound {
  id: string;
  name: string;
  /** To tell namesakes apart; null where it isn't known. */
  feideId: string | null;
  programme: string | null;
}

export class PersonsFound {
  persons: PersonFound[];
}

export class PersonsQuery {
  @IsString() @MinLength(2) @MaxLength(100) search: string;
}
