import { openName } from '#people';
import type { OutgoingMail, Tx } from '#platform';
import type { AgreementWritten } from './events.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Other extends Receiver {
  readonly groupId: string;
  /** Null for who is protected. */
  readonly writer: string | null;
  readonly round: string;
  readonly institution: string;
}

/** To the other of a pair, who is to accept the goals. What they are stays in Kull. */
export const mailsToOtherOfPair = async (
  tx: Tx,
  { agreementId, by }: Pick<AgreementWritten, 'agreementId' | 'by'>,
  eventId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const others = await tx.query<Other>(
    `select ${RECEIVER}, a.group_id as "groupId", r.name as round, i.name as institution,
            ${openName('wp')} as writer
     from agreements a
     join enrolments w on w.institution_id = a.institution_id
       and w.id = case when $3 = 'mentor' then a.mentor_id else a.mentee_id end
     join persons wp on wp.institution_id = w.institution_id and wp.id = w.person_id
     join enrolments o on o.institution_id = a.institution_id
       and o.id = case when $3 = 'mentor' then a.mentee_id else a.mentor_id end
     join persons p on p.institution_id = o.institution_id and p.id = o.person_id
       and p.erased_at is null
     join rounds r on r.institution_id = o.institution_id and r.id = o.round_id
     join institutions i on i.id = r.institution_id
     where a.institution_id = $1 and a.id = $2
       and (a.mentor_accepted_at is null or a.mentee_accepted_at is null)`,
    [tx.institutionId, agreementId, by],
  );
  return mailsTo(others, ({ locale, groupId, writer, round, institution }) => {
    const speaker = speakerOf(locale);
    const words = { writer: writer ?? speaker.say('theOther'), round };
    return {
      kind: 'change',
      key: `agreement:${agreementId}:${eventId}`,
      letter: {
        speaker,
        subject: speaker.say('goalsWrittenSubject', words),
        paragraphs: [speaker.say('goalsWrittenIntro', words), speaker.say('goalsWrittenAsk')],
        facts: [],
        action: { label: speaker.say('goalsWrittenAction'), address: web.group(groupId) },
        institution,
        round,
      },
    };
  });
};
