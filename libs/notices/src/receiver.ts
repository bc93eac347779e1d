import type { Locale } from '#kernel';
import { isStoppable, type MailKind, type OutgoingMail } from '#platform';
import type { Letter } from './letter.js';
import { renderLetter } from './render-letter.js';

/** A person whom a mail is for, as the queries of this lib select one. */
export interface Receiver {
  readonly personId: string;
  readonly givenName: string;
  /** Null: cannot be reached by mail. Progress of the round counts them for the coordinator. */
  readonly email: string | null;
  readonly locale: Locale | null;
}

/** The column that says whether the groups are pairs, where `r` is the round. */
export const IS_PAIR = `r.settings ->> 'format' = 'pairs' as "isPair"`;

/** The columns of a receiver, where `p` is the person. */
export const RECEIVER = `p.id as "personId", p.given_name as "givenName", p.email, p.locale`;

/**
 * The mails for those who can be reached.
 *
 * @param write the letter, and the key that makes it the same mail at a second delivery
 */
export const mailsTo = <R extends Omit<Receiver, 'personId'> & { personId: string | null }>(
  receivers: readonly R[],
  write: (receiver: R) => {
    letter: Omit<Letter, 'givenName'>;
    key: string;
    kind?: MailKind;
    sendBefore?: Date;
    sendAfter?: Date;
    calendar?: OutgoingMail['calendar'];
  },
): OutgoingMail[] =>
  receivers.flatMap((receiver) => {
    const { email, givenName, personId } = receiver;
    if (email === null) return [];
    const { letter, ...how } = write(receiver);
    return [
      {
        personId,
        to: email,
        ...how,
        action: letter.action,
        ...renderLetter({ ...letter, givenName, isChoosable: isStoppable(how.kind ?? 'notice') }),
      },
    ];
  });
