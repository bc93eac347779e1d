import { MayBeLeftOut } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { GrantedScheme } from '../grants/grants.views.js';
import { TOKEN_SCOPES, type TokenScope } from './api-token.entity.js';

export const TOKEN_STATES = ['active', 'expired', 'revoked'] as const;

export class TokenMaker {
  /** Null where the person is no more. */
  name: string | null;
  /** Whether still an administrator: the token is the institution's, and holds all the same. */
  isAdministrator: boolean;
}

export class ApiTokenView {
  id: string;
  name: string;
  @ApiProperty({ enum: TOKEN_SCOPES, isArray: true }) scopes: TokenScope[];
  /** Null: every scheme of the institution. */
  scheme: GrantedScheme | null;
  maker: TokenMaker;
  createdAt: Date;
  expiresAt: Date;
  /** A day, as `2026-09-01`; null: never. */
  lastUsedOn: string | null;
  @ApiProperty({ enum: TOKEN_STATES }) state: (typeof TOKEN_STATES)[number];
}

export class ApiTokens {
  /** The newest first; those that have ended for as long as three months. */
  tokens: ApiTokenView[];
  /** What a token may be limited to. */
  schemes: GrantedScheme[];
}

/** Days that a token lasts at most, and where nothing is said. */
export const LONGEST_DAYS = 365;
export const USUAL_DAYS = 90;

export class MakeTokenBody {
  /** What it is for: the name of the other system. */
  @IsString() @IsNotEmpty() @MaxLength(100) name: string;
  @IsIn(TOKEN_SCOPES, { each: true })
  @ArrayUnique()
  @ArrayNotEmpty()
  @ApiProperty({ enum: TOKEN_SCOPES, isArray: true, minItems: 1 })
  scopes: TokenScope[];
  /** 90 where it is left out, 365 at most. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(LONGEST_DAYS) expiresInDays?: number;
  /** Left out or null: every scheme of the institution. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  schemeId?: string | null;
}

export class ApiTokenMade {
  token: ApiTokenView;
  /** The token itself, this once: it is not kept, and cannot be shown again. */
  secret: string;
}
