import { IsString, MaxLength } from 'class-validator';

export class SignInBegun {
  /** At the identity provider: where the browser goes now. */
  address: string;
}

export class SignInReturned {
  /** The query of the address that the provider sent the browser back to. */
  @IsString() @MaxLength(4000) parameters: string;
}

export class SignInFinished {
  /** Whether it is known who it is; else the newcomer is asked. */
  known: boolean;
}

export class LogoutToken {
  @IsString() @MaxLength(10_000) logout_token: string;
}
