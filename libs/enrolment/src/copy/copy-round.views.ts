import { RoundTermView, SETTING_PARTS, type SettingPart } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

const TERM = /^\d{4}-(VÅR|HØST)$/u;

export class CopyRoundQuery {
  /** `2027-HØST`: whom the copy is for. */
  @Matches(TERM) @ApiProperty({ example: '2027-HØST' }) cohort: string;
}

export class CopyRoundBody extends CopyRoundQuery {
  @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  /** Puts the mentors who were in on the copy's list, to be invited. */
  @IsBoolean() inviteBack: boolean;
}

/** What a copy would be. ISO dates. */
export class CopyPreview {
  cohort: string;
  moreCohorts: string[];
  startsOn: string;
  endsOn: string;
  terms: RoundTermView[];
  applyBy: string | null;
  answerBy: string | null;
  /** Who were in, and could be asked back. */
  mentors: number;
  /** Settings that are the scheme's in the copy, since the centre has locked them (or some of them). */
  @ApiProperty({ enum: SETTING_PARTS, isArray: true }) fromScheme: SettingPart[];
}

export class RoundCopied {
  roundId: string;
  schemeId: string;
  /** On its list, not invited yet. */
  mentors: number;
}
