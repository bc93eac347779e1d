import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Locale } from '#kernel';
import type { MentorKind } from '#schemes';

/** Approved for payroll, or as the work was logged, where hours are not paid. */
export type HoursKind = 'approved' | 'logged';

/** What a certificate says, and nothing else does: it stands so in the file and on the page that checks it. */
export interface CertificateFacts {
  readonly number: string;
  readonly language: Locale;
  readonly institution: string;
  readonly name: string;
  readonly scheme: string;
  readonly round: string;
  readonly kind: MentorKind;
  /** The days of the first and the last meeting, talk or drop-in shift, as ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Groups, or in a scheme of pairs the students. None: only drop-in shifts. */
  readonly groups: number;
  /** Certificates from before pairs were told apart do not say. */
  readonly inPairs?: boolean;
  readonly meetings: number;
  /** Talks with single students, and drop-in shifts, that were held. Without any it says nothing of them. */
  readonly talks?: number;
  readonly shifts?: number;
  readonly minutes: number;
  readonly hours: HoursKind;
  /** ISO date. */
  readonly issuedOn: string;
}

/** The part that a correction of the logs can change. */
export type Ground = Pick<
  CertificateFacts,
  'from' | 'to' | 'groups' | 'meetings' | 'talks' | 'shifts' | 'minutes'
>;

/** Then its period is said to be from the first to the last of them. */
export const isOfMeetingsAlone = ({ talks = 0, shifts = 0 }: Partial<Ground>): boolean =>
  talks === 0 && shifts === 0;

/** Always the same text for the same facts. */
const canonical = (facts: CertificateFacts): string =>
  JSON.stringify(Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))));

/** The checksum of what is said: SHA-256, in hexadecimal. It is printed on the certificate. */
export const checksumOf = (facts: CertificateFacts): string =>
  createHash('sha256').update(canonical(facts)).digest('hex');

/** The installation's own signature: HMAC-SHA-256 by a key made from its secret. Null: it has none. */
export const signatureOf = (facts: CertificateFacts, secretKey: string | null): string | null => {
  if (secretKey === null) return null;
  const key = hkdfSync('sha256', secretKey, '', 'kull certificates', 32);
  return createHmac('sha256', Buffer.from(key)).update(canonical(facts)).digest('hex');
};

export const isSignedBy = (
  facts: CertificateFacts,
  signature: string | null,
  secretKey: string | null,
): boolean => {
  const own = signatureOf(facts, secretKey);
  return (
    own !== null &&
    signature !== null &&
    own.length === signature.length &&
    timingSafeEqual(Buffer.from(own), Buffer.from(signature))
  );
};

/** What is known of a mentor's work now. */
export interface KnownGround extends Ground {
  readonly hours: HoursKind;
  /** By either measure, so that a certificate is held against the one it was issued by. */
  readonly minutesOf: Readonly<Record<HoursKind, number>>;
}

/** Less is known now than was certified. What has come since is no reason to withdraw. */
export const hasFallenAway = (
  said: Ground & Pick<CertificateFacts, 'hours'>,
  now: Omit<KnownGround, 'hours' | 'minutes'> | null,
): boolean =>
  now === null ||
  now.meetings < said.meetings ||
  (now.talks ?? 0) < (said.talks ?? 0) ||
  (now.shifts ?? 0) < (said.shifts ?? 0) ||
  now.minutesOf[said.hours] < said.minutes ||
  now.groups < said.groups ||
  now.from > said.from ||
  now.to < said.to;
