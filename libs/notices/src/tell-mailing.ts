import { shownName } from '#people';
import type { OutgoingMail, Tx } from '#platform';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf, type Speaker } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Mailed extends Receiver {
  readonly enrolmentId: string;
  readonly isInvited: boolean;
  readonly subject: string;
  readonly body: string;
  readonly roundId: string;
  readonly round: string;
  readonly institution: string;
  /** Null: protected. */
  readonly author: string | null;
}

const SELECT = `
  select ${RECEIVER}, ml.subject, ml.body, ml.round_id as "roundId", r.name as round,
         i.name as institution,
         ${shownName('s')} as author`;
const ROUND = `
  join rounds r on r.institution_id = ml.institution_id and r.id = ml.round_id
  join institutions i on i.id = ml.institution_id
  join persons s on s.institution_id = ml.institution_id and s.id = ml.sent_by`;

/** To everybody whom it was fixed for, each in their own language; the words are the coordinator's. */
export const mailsOfMailing = async (
  tx: Tx,
  mailingId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const receivers = await tx.query<Mailed>(
    `${SELECT}, mr.enrolment_id as "enrolmentId", e.state = 'invited' as "isInvited"
     from mailings ml ${ROUND}
     join mailing_receivers mr on mr.institution_id = ml.institution_id and mr.mailing_id = ml.id
     join enrolments e on e.institution_id = mr.institution_id and e.id = mr.enrolment_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      and p.erased_at is null
     where ml.institution_id = $1 and ml.id = $2 and not ml.is_test`,
    [tx.institutionId, mailingId],
  );
  return mailsTo(
    receivers,
    ({ enrolmentId, isInvited, locale, subject, body, round, institution, author }) => {
      const speaker = speakerOf(locale);
      return {
        // Who has not answered yet has no page to read it on but this mail's.
        kind: isInvited ? 'invitation' : 'message',
        // Sent mailings count their mails by this key.
        key: `mailing:${mailingId}:${enrolmentId}`,
        letter: {
          speaker,
          subject,
          paragraphs: [from(speaker, { author, round })],
          body,
          facts: [],
          action: { label: speaker.say('messageAction'), address: web.mailing(mailingId) },
          institution,
          round,
          reason: `${speaker.say('messageNoReply')} ${speaker.say('reason', { round })}`,
        },
      };
    },
  );
};

/** To the coordinator who tries it out. Nothing of it stays but the mail. */
export const mailsOfTest = async (
  tx: Tx,
  mailingId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const mails = await tx.query<Mailed>(
    `${SELECT} from mailings ml ${ROUND}
     join persons p on p.institution_id = s.institution_id and p.id = s.id
     where ml.institution_id = $1 and ml.id = $2 and ml.is_test`,
    [tx.institutionId, mailingId],
  );
  await tx.execute(`delete from mailings where institution_id = $1 and id = $2 and is_test`, [
    tx.institutionId,
    mailingId,
  ]);
  return mailsTo(mails, ({ locale, subject, body, round, roundId, institution, author }) => {
    const speaker = speakerOf(locale);
    return {
      // The round's id, so that the letter goes with it.
      key: `mailing_test:${roundId}:${mailingId}`,
      letter: {
        speaker,
        subject: speaker.say('mailingTestSubject', { subject }),
        paragraphs: [speaker.say('mailingTest'), from(speaker, { author, round })],
        body,
        facts: [],
        action: { label: speaker.say('messageAction'), address: web.home() },
        institution,
        round,
        reason: speaker.say('messageNoReply'),
      },
    };
  });
};

const from = (
  speaker: Speaker,
  { author, round }: { readonly author: string | null; readonly round: string },
): string =>
  author === null
    ? speaker.say('messageFromCoordinator', { round })
    : speaker.say('messageFrom', { author, round });
