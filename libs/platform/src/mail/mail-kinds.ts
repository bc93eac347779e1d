/**
 * What a mail is about, as its receiver and an administrator may know it: a way in; an invitation;
 * a seat that is held until somebody answers; a change in one's groups or meetings; a reminder; what
 * somebody wrote; a summary; and whatever else has to be told.
 */
export const MAIL_KINDS = [
  'sign_in',
  'invitation',
  'offer',
  'notice',
  'change',
  'reminder',
  'message',
  'digest',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What a person may choose not to get, since Kull shows it as well. */
export const CHOOSABLE_KINDS = [
  'reminder',
  'change',
  'digest',
] as const satisfies readonly MailKind[];
export type ChoosableKind = (typeof CHOOSABLE_KINDS)[number];

export const isChoosable = (kind: MailKind): kind is ChoosableKind =>
  CHOOSABLE_KINDS.some((choosable) => choosable === kind);

/** Why a mail did not go out, or has not yet. */
export const MAIL_FAULTS = [
  'address',
  'refused',
  'deferred',
  'connection',
  'login',
  'too_late',
  'given_up',
  'unknown',
] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];
