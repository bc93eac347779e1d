import type { OutgoingMail, Tx } from '#platform';
import type { CertificateWithdrawn, TimesheetSentBack } from './events.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Told extends Receiver {
  readonly roundId: string;
  readonly round: string;
  readonly institution: string;
}

const OF_ENROLMENT = `
  from enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join institutions i on i.id = e.institution_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
   and p.erased_at is null`;
const TOLD = `${RECEIVER}, r.id as "roundId", r.name as round, i.name as institution`;

interface SentBack extends Told {
  readonly enrolmentId: string;
  readonly month: string;
  readonly word: string | null;
}

/** To the mentor whose month of hours has come back, with why: unless it is submitted anew by now. */
export const mailsOfSentBack = async (
  tx: Tx,
  { timesheetId }: TimesheetSentBack,
  eventId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<SentBack>(
    `select ${TOLD}, e.id as "enrolmentId", s.word,
            substr(s.month, 6, 2) || '.' || substr(s.month, 1, 4) as month
     ${OF_ENROLMENT}
     join timesheets s on s.institution_id = e.institution_id and s.enrolment_id = e.id
     where e.institution_id = $1 and s.id = $2 and s.state = 'sent_back'`,
    [tx.institutionId, timesheetId],
  );
  return mailsTo(told, ({ personId, locale, roundId, round, institution, ...sheet }) => {
    const speaker = speakerOf(locale);
    return {
      // The round's id, so that the letter goes with it.
      key: `timesheet.sent_back:${roundId}:${eventId}:${personId}`,
      letter: {
        speaker,
        subject: speaker.say('sheetBackSubject', { month: sheet.month }),
        paragraphs: [
          speaker.say('sheetBackIntro', { month: sheet.month, round }),
          speaker.say('sheetBackAsk'),
        ],
        ...(sheet.word ? { body: sheet.word } : {}),
        facts: [],
        action: { label: speaker.say('sheetBackAction'), address: web.hours(sheet.enrolmentId) },
        institution,
        round,
      },
    };
  });
};

/** To the mentor whose certificate holds no more. */
export const mailsOfWithdrawnCertificate = async (
  tx: Tx,
  { certificateId }: CertificateWithdrawn,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Told & { readonly number: string }>(
    `select ${TOLD}, c.number
     ${OF_ENROLMENT}
     join certificates c on c.institution_id = e.institution_id and c.enrolment_id = e.id
     where e.institution_id = $1 and c.id = $2 and c.withdrawn_at is not null`,
    [tx.institutionId, certificateId],
  );
  return mailsTo(told, ({ locale, roundId, round, institution, number }) => {
    const speaker = speakerOf(locale);
    return {
      key: `certificate.withdrawn:${roundId}:${certificateId}`,
      letter: {
        speaker,
        subject: speaker.say('certificateGoneSubject', { number }),
        paragraphs: [
          speaker.say('certificateGoneIntro', { number, round }),
          speaker.say('certificateGoneAsk'),
        ],
        facts: [],
        action: { label: speaker.say('certificateGoneAction'), address: web.certificates() },
        institution,
        round,
      },
    };
  });
};
