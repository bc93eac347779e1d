import { LOCALES, type Locale } from '#kernel';
import { MENTOR_KINDS, type MentorKind } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { WITHDRAWN_BECAUSE, type WithdrawnBecause } from './withdrawal.js';

export const SIGNATURES = ['valid', 'altered', 'none'] as const;
export type SignatureState = (typeof SIGNATURES)[number];

export class CertificateView {
  id: string;
  number: string;
  @ApiProperty({ enum: LOCALES }) language: Locale;
  /** ISO 8601 instant. */
  issuedAt: string;
  /** Null: it is valid. By its ground it is so only for as long as less is known than it says. */
  @ApiProperty({ enum: WITHDRAWN_BECAUSE, nullable: true })
  withdrawnBecause: WithdrawnBecause | null;
  /** ISO 8601 instant; null also if its ground has gone since last night. */
  withdrawnAt: string | null;
  meetings: number;
  talks: number;
  shifts: number;
  minutes: number;
}

export class CertifiedMentor {
  enrolmentId: string;
  name: string;
  roundName: string;
  schemeName: string;
  /** What can be certified now; nothing without a meeting, a talk or a drop-in shift that was held. */
  meetings: number;
  talks: number;
  shifts: number;
  minutes: number;
  @ApiProperty({ enum: ['approved', 'logged'] }) hours: 'approved' | 'logged';
  certificates: CertificateView[];
  canIssue: boolean;
}

export class CertifiedMentors {
  mentors: CertifiedMentor[];
}

export class IssueCertificate {
  @IsIn(LOCALES) @ApiProperty({ enum: LOCALES }) language: Locale;
}

export class CheckCertificate {
  @IsString() @MaxLength(100) number: string;
  /** The secret of its QR code. */
  @IsString() @MaxLength(200) code: string;
}

/** What a certificate says, for whoever holds it. */
export class CheckedCertificate {
  number: string;
  institution: string;
  name: string;
  scheme: string;
  round: string;
  @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  from: string;
  to: string;
  /** Groups, or in a scheme of pairs the students; none of who has held drop-in shifts alone. */
  groups: number;
  inPairs: boolean;
  meetings: number;
  talks: number;
  shifts: number;
  minutes: number;
  @ApiProperty({ enum: ['approved', 'logged'] }) hours: 'approved' | 'logged';
  issuedOn: string;
  /** Null: it is valid. */
  @ApiProperty({ enum: WITHDRAWN_BECAUSE, nullable: true })
  withdrawnBecause: WithdrawnBecause | null;
  /** ISO 8601 instant; null also if its ground has gone since last night. */
  withdrawnAt: string | null;
  /** What is printed on it, and what is made anew of what it says. */
  checksum: string;
  checksumMatches: boolean;
  /** By this installation's key; `none`: it had no key when the certificate was issued. */
  @ApiProperty({ enum: SIGNATURES }) signature: SignatureState;
  /** SHA-256 of the file as it was issued. */
  fileHash: string;
}
