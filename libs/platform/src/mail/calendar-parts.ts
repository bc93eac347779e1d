import type { SendMailOptions } from 'nodemailer';

/** A message to calendar programs (RFC 5546) that goes with a mail. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** iCalendar, as RFC 5545 has it. */
  readonly text: string;
}

/** What of a mail is for calendar programs, as it is handed over. */
export type HandedParts = Pick<SendMailOptions, 'icalEvent' | 'attachments'>;

/**
 * How the parts stand in the mail. One invitation or cancelling is what the mail says in another form,
 * and so an alternative of it (RFC 6047, 2.4; the same as a file besides, for programs that look for one):
 * Outlook, Google and Apple then show it with the mail. Several are told each by a part of its own; what is
 * only to be looked at is a file.
 */
export const calendarParts = (parts: readonly CalendarPart[]): HandedParts => {
  const [first, ...others] = parts;
  if (!first) return {};
  if (others.length === 0 && first.method !== 'PUBLISH')
    return { icalEvent: { method: first.method, filename: 'invite.ics', content: first.text } };
  return {
    attachments: parts.map(({ method, text }, i) => ({
      filename: parts.length === 1 ? 'kull.ics' : `kull-${i + 1}.ics`,
      content: text,
      contentType: `text/calendar; charset=utf-8; method=${method}`,
    })),
  };
};
