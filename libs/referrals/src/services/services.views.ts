import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { TOPICS, type Topic } from '../topics.js';

const WEB = { protocols: ['https', 'http'], require_protocol: true };

/** A language without a name reads the bokmål. */
export class ServiceNames {
  @IsString() @IsNotEmpty() @MaxLength(120) nb: string;
  @IsOptional() @IsString() @MaxLength(120) nn: string | null;
  @IsOptional() @IsString() @MaxLength(120) en: string | null;
}

/** Markdown. A language without a text reads the bokmål. */
export class ServiceTexts {
  @IsString() @IsNotEmpty() @MaxLength(4000) nb: string;
  @IsOptional() @IsString() @MaxLength(4000) nn: string | null;
  @IsOptional() @IsString() @MaxLength(4000) en: string | null;
}

/** A card as everybody reads it. */
export class ServiceCard {
  id: string;
  names: ServiceNames;
  texts: ServiceTexts;
  @ApiProperty({ enum: TOPICS, isArray: true }) topics: Topic[];
  /** Null: wherever somebody studies. */
  campus: string | null;
  link: string | null;
  phone: string | null;
  email: string | null;
  /** The day somebody last said that it is still true. */
  checkedOn: string;
}

export class DirectoryAbilities {
  /** Cards: own ones or all. */
  keep: boolean;
}

export class Directory {
  services: ServiceCard[];
  /** Where the institution receives reports; Kull receives none. */
  speakUpLink: string | null;
  can: DirectoryAbilities;
}

export class ServiceOwner {
  id: string;
  /** Null: protected. */
  name: string | null;
  /** Still has the role that lets them keep cards. */
  holdsRole: boolean;
}

/** A card as whoever keeps it reads it. */
export class KeptService extends ServiceCard {
  isActive: boolean;
  version: number;
  owner: ServiceOwner | null;
  /** Nobody has said for half a year that it is still true. */
  isDue: boolean;
}

export class KeptAbilities {
  /** New cards, owners, and the link to speak up. */
  arrange: boolean;
}

export class KeptServices {
  /** Those that are due first. */
  services: KeptService[];
  speakUpLink: string | null;
  can: KeptAbilities;
}

export class PossibleOwner {
  id: string;
  name: string;
}

/** What a card may be filled in with. */
export class ServiceChoices {
  campuses: string[];
  /** Who has the role; empty for those who may not name an owner. */
  owners: PossibleOwner[];
  can: KeptAbilities;
}

export class ServiceBody {
  @IsDefined() @IsObject() @ValidateNested() @Type(() => ServiceNames) names: ServiceNames;
  @IsDefined() @IsObject() @ValidateNested() @Type(() => ServiceTexts) texts: ServiceTexts;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TOPICS.length)
  @ArrayUnique()
  @IsIn(TOPICS, { each: true })
  @ApiProperty({ enum: TOPICS, isArray: true })
  topics: Topic[];
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @ApiProperty({ type: String, nullable: true, required: false })
  campus?: string | null;
  @IsOptional()
  @IsUrl(WEB)
  @MaxLength(500)
  @ApiProperty({ type: String, nullable: true, required: false })
  link?: string | null;
  @IsOptional()
  @Matches(/^\+?[\d ]{3,20}$/)
  @ApiProperty({ type: String, nullable: true, required: false })
  phone?: string | null;
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  @ApiProperty({ type: String, nullable: true, required: false })
  email?: string | null;
  @IsBoolean() isActive: boolean;
  /** Only from whoever arranges the directory. Null: nobody. Left out: as it is. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  ownerId?: string | null;
}

export class SpeakUpLink {
  @IsOptional()
  @IsUrl(WEB)
  @MaxLength(500)
  @ApiProperty({ type: String, nullable: true, required: false })
  link?: string | null;
}
