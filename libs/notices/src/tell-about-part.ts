import type { OutgoingMail, Tx } from '#platform';
import type { ExcuseAnswered } from './events.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Student extends Receiver {
  readonly round: string;
  readonly institution: string;
}

/** What the coordinator has decided about a student's part in a round. */
interface Decided {
  readonly enrolmentId: string;
  readonly answer: ExcuseAnswered['answer'] | 'onLeave';
}

/** To a student who asked not to have to take part, or is noted as on leave. */
export const mailsAboutPart = async (
  tx: Tx,
  { enrolmentId, answer }: Decided,
  eventId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Student>(
    `select ${RECEIVER}, r.name as round, i.name as institution
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join institutions i on i.id = e.institution_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and e.id = $2`,
    [tx.institutionId, enrolmentId],
  );
  return mailsTo(told, ({ locale, round, institution }) => {
    const speaker = speakerOf(locale);
    return {
      kind: 'change',
      key: `excuse:${enrolmentId}:${eventId}`,
      letter: {
        speaker,
        subject: speaker.say(`${answer}Subject`, { round }),
        paragraphs: [speaker.say(`${answer}Intro`, { round })],
        facts: [],
        action: { label: speaker.say('excuseAction'), address: web.enrolment(enrolmentId) },
        institution,
        round,
      },
    };
  });
};
