import { MayBeLeftOut } from '#platform';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class SaveTemplateBody {
  @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  /** What it is for, in a sentence or two. */
  @IsString() @MaxLength(1000) summary: string;
}

export class ChangeTemplateBody {
  @MayBeLeftOut() @IsString() @IsNotEmpty() @MaxLength(200) name?: string;
  @MayBeLeftOut() @IsString() @MaxLength(1000) summary?: string;
}

export class ImportTemplateBody {
  /** What the file holds, as text. */
  @IsString() @MaxLength(900_000) file: string;
}
