import { LOCALES, type Locale } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class SessionPerson {
  id: string;
  givenName: string;
  name: string;
  /** What the person chose; null: go by the browser. */
  @ApiProperty({ enum: LOCALES, nullable: true }) locale: Locale | null;
}

export class SessionInstitution {
  id: string;
  name: string;
  accent: string | null;
  timeZone: string;
}

/** What the person may do at all, for the places the web shows. Each resource says its own `can`. */
export class SessionAbilities {
  coordinate: boolean;
  administer: boolean;
  readInsight: boolean;
  /** Keeps own cards in the directory of services. */
  ownServices: boolean;
  /** Leads a group now. */
  mentor: boolean;
  /** Oversees other mentors. */
  leadMentors: boolean;
  /** Is on a roster as a student. */
  mentee: boolean;
}

/** Signed in at the identity provider, and not known here yet. */
export class SessionNewcomer {
  /** As the provider has it; empty where it says none. */
  name: string;
}

/** An institution whose people can sign in by e-mail. */
export class EmailDoorView {
  id: string;
  name: string;
}

export class SessionView {
  person: SessionPerson | null;
  newcomer: SessionNewcomer | null;
  institution: SessionInstitution | null;
  demo: boolean;
  /** The name of the identity provider to sign in at; null where there is none. */
  provider: string | null;
  /** Where somebody who is signed out can sign in by e-mail; empty: nowhere. */
  emailDoors: EmailDoorView[];
  can: SessionAbilities;
  /** All they take part in is one to one: there are no groups to speak of. */
  isOnlyInPairs: boolean;
}

export class SignedOut {
  /** Where to go so that the identity provider's session ends too; null: there is none to end. */
  address: string | null;
}

export class ChangeMe {
  @IsOptional() @IsIn(LOCALES) @ApiProperty({ enum: LOCALES }) locale?: Locale;
}
