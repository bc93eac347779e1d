import type { Localized } from '#kernel';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { NamedCode } from './scheme-settings.js';

/** A short text in every language of Kull. */
export class LocalizedName implements Localized {
  @IsString() @IsNotEmpty() @MaxLength(200) nb: string;
  @IsString() @IsNotEmpty() @MaxLength(200) nn: string;
  @IsString() @IsNotEmpty() @MaxLength(200) en: string;
}

/** A longer text in every language of Kull; an empty line parts paragraphs. */
export class LocalizedText implements Localized {
  @IsString() @IsNotEmpty() @MaxLength(4000) nb: string;
  @IsString() @IsNotEmpty() @MaxLength(4000) nn: string;
  @IsString() @IsNotEmpty() @MaxLength(4000) en: string;
}

export class NamedCodeView implements NamedCode {
  /** Stays when the name is changed: meetings refer to it. */
  @Matches(/^[a-z0-9_]{1,60}$/) code: string;
  @ValidateNested() @Type(() => LocalizedName) name: LocalizedName;
}
