import type { Localized } from '#kernel';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const LONGEST = 20_000;

/** Markdown, in every language of Kull. */
export class DeclarationTexts implements Localized {
  @IsString() @IsNotEmpty() @MaxLength(LONGEST) nb: string;
  @IsString() @IsNotEmpty() @MaxLength(LONGEST) nn: string;
  @IsString() @IsNotEmpty() @MaxLength(LONGEST) en: string;
}

/** What a scheme's mentors are to accept, as it is now. */
export class DeclarationView {
  /** 0: none has been written yet. */
  version: number;
  writtenAt: string | null;
  texts: DeclarationTexts | null;
  /** Kull's suggestion, to begin the first one from. */
  suggestion: DeclarationTexts;
}

export class WriteDeclaration {
  /** The version it was written on the ground of: 0 for none. */
  @IsInt() @Min(0) @Max(1_000_000) after: number;
  @IsDefined() @IsObject() @ValidateNested() @Type(() => DeclarationTexts) texts: DeclarationTexts;
}

export class AcceptDeclaration {
  /** The version that was read. */
  @IsInt() @Min(1) @Max(1_000_000) version: number;
}
