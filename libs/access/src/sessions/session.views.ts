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
  /** Leads a group now. */
  mentor: boolean;
  /** Oversees other mentors. */
  leadMentors: boolean;
  /** Is on a roster as a student. */
  mentee: boolean;
}

export class SessionView {
  person: SessionPerson | null;
  institution: SessionInstitution | null;
  demo: boolean;
  can: SessionAbilities;
}

export class ChangeMe {
  @IsOptional() @IsIn(LOCALES) @ApiProperty({ enum: LOCALES }) locale?: Locale;
}
