import { MayBeLeftOut } from '#platform';
import { IsEmail, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

export class AskForEmail {
  @IsEmail() @MaxLength(254) address: string;
  /** Where there are several to choose from. */
  @MayBeLeftOut() @IsUUID() institutionId?: string;
}

export class EmailLink {
  /** What stands after `#` in the address that was mailed. */
  @IsString() @MaxLength(200) token: string;
}

export class EmailCode {
  @Matches(/^\d{6}$/) code: string;
}

/** Somebody whom an administrator has let sign in by e-mail. */
export class AllowedByEmail {
  personId: string;
  name: string;
  /** Null: there is none, so it does not work yet. */
  email: string | null;
  since: Date;
}

export class AllAllowedByEmail {
  allowed: AllowedByEmail[];
}
