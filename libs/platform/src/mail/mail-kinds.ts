/**
 * What a mail is about, as its receiver and an administrator may know it: a way in; an invitation;
 * a seat that is held until somebody answers; a change in one's groups or meetings; a reminder; what
 * somebody wrote; a summary; all that came in a day, for who wants it so; and whatever else has to be told.
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
  'daily',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What a person may choose not to get, since Kull shows it as well. */
export const CHOOSABLE_KINDS = [
  'reminder',
  'change',
  'message',
  'digest',
] as const satisfies readonly MailKind[];
export type ChoosableKind = (typeof CHOOSABLE_KINDS)[number];

export const isChoosable = (kind: MailKind): kind is ChoosableKind =>
  CHOOSABLE_KINDS.some((choosable) => choosable === kind);

/** At once; gathered into one mail a day; only in Kull. */
export const MAIL_HOWS = ['at_once', 'daily', 'app'] as const;
export type MailHow = (typeof MAIL_HOWS)[number];

/** What a link in the mail stops: the kinds that one may choose, and the day's mail. */
export const STOPPABLE_KINDS = [...CHOOSABLE_KINDS, 'daily'] as const satisfies readonly MailKind[];
export type StoppableKind = (typeof STOPPABLE_KINDS)[number];

export const isStoppable = (kind: MailKind): kind is StoppableKind =>
  STOPPABLE_KINDS.some((stoppable) => stoppable === kind);

export const MAIL_STATES = [
  'queued',
  'gathering',
  'gathered',
  'sending',
  'sent',
  'failed',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

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
