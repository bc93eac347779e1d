import { MayBeLeftOut } from '#platform';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const LONGEST = 20_000;

/** Markdown. A language without a text reads the bokmål. */
export class NoticeTexts {
  @IsString() @IsNotEmpty() @MaxLength(LONGEST) nb: string;
  @IsOptional() @IsString() @MaxLength(LONGEST) nn: string | null;
  @IsOptional() @IsString() @MaxLength(LONGEST) en: string | null;
}

export class NoticeQuery {
  /** For whoever is not signed in: whose notice. */
  @MayBeLeftOut() @IsUUID() institution?: string;
  /** An earlier one; without it, the one that holds now. */
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(1_000_000) version?: number;
}

export class SchemeKeeps {
  scheme: string;
  /** After the round's end. Null: not set. */
  months: number | null;
}

export class PrivacyNoticeView {
  institutionName: string;
  /** 0: none has been written yet. */
  version: number;
  writtenAt: Date | null;
  /** Whether a later one has taken its place. */
  isEarlier: boolean;
  texts: NoticeTexts | null;
  /** How long what is done in a scheme's rounds is kept: of the schemes that the reader is in. */
  keeps: SchemeKeeps[];
  can: NoticeAbilities;
}

export class NoticeAbilities {
  write: boolean;
}

export class NoticeDraft {
  /** What it is written on the ground of: 0 for none. */
  version: number;
  /** The texts that hold now; before the first, a start with blanks in double brackets. */
  texts: NoticeTexts;
}

export class WriteNotice {
  /** The version it was written on the ground of: 0 for none. */
  @IsInt() @Min(0) @Max(1_000_000) after: number;
  @IsDefined() @IsObject() @ValidateNested() @Type(() => NoticeTexts) texts: NoticeTexts;
}
