import { LASTS_MINUTES, secretsToMail, type WhoMayUseEmail } from '#access';
import type { OutgoingMail, Tx } from '#platform';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Entering extends Receiver {
  readonly institution: string;
  readonly lastsUntil: Date;
}

/** The link and the code, to whoever asked and may sign in by e-mail. To nobody else a word. */
export const mailsToEnter = async (
  tx: Tx,
  who: WhoMayUseEmail,
  signInId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const secrets = await secretsToMail(tx, who, signInId);
  if (!secrets) return [];
  const entering = await tx.query<Entering>(
    `select ${RECEIVER}, i.name as institution, s.created_at + make_interval(mins => $4) as "lastsUntil"
     from persons p join institutions i on i.id = p.institution_id
     join email_sign_ins s on s.institution_id = p.institution_id and s.id = $3
     where p.institution_id = $1 and p.id = $2`,
    [tx.institutionId, secrets.personId, signInId, LASTS_MINUTES],
  );
  return mailsTo(entering, ({ locale, institution, lastsUntil }) => {
    const speaker = speakerOf(locale);
    const minutes = LASTS_MINUTES;
    return {
      kind: 'sign_in',
      sendBefore: lastsUntil,
      key: `email_sign_in:${signInId}`,
      letter: {
        speaker,
        // Without the code: a locked phone shows subjects.
        subject: speaker.say('enterSubject'),
        paragraphs: [speaker.say('enterIntro', { minutes }), speaker.say('enterWarning')],
        facts: [{ label: speaker.say('enterCode'), value: secrets.code }],
        action: { label: speaker.say('enterAction'), address: web.enter(secrets.token) },
        institution,
        round: institution,
        reason: speaker.say('reasonEnter'),
      },
    };
  });
};
