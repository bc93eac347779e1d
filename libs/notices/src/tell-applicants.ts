import type { OutgoingMail, Tx } from '#platform';
import type { ApplicationsDecided } from './events.js';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Applicant extends Receiver {
  readonly applicationId: string;
  readonly enrolmentId: string | null;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
}

/** To whoever applied to be a mentor: selected, or not. */
export const mailsToApplicants = async (
  tx: Tx,
  { applicationIds, decision }: ApplicationsDecided,
  eventId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Applicant>(
    `select ${RECEIVER}, a.id as "applicationId", e.id as "enrolmentId", r.name as round,
            i.name as institution, ${IS_PAIR}
     from mentor_applications a
     join rounds r on r.institution_id = a.institution_id and r.id = a.round_id
     join institutions i on i.id = a.institution_id
     join persons p on p.institution_id = a.institution_id and p.id = a.person_id
     left join enrolments e on e.institution_id = a.institution_id and e.round_id = a.round_id
      and e.person_id = a.person_id and e.role = 'mentor'
     where a.institution_id = $1 and a.id = any($2) and a.state = $3
     order by a.id`,
    [tx.institutionId, applicationIds, decision],
  );
  const isSelected = decision === 'selected';
  return mailsTo(told, ({ locale, isPair, applicationId, enrolmentId, round, institution }) => {
    const speaker = speakerOf(locale, isPair);
    const say = isSelected ? 'selected' : 'turnedDown';
    return {
      key: `mentor_application:${applicationId}:${eventId}`,
      letter: {
        speaker,
        subject: speaker.say(`${say}Subject`, { round }),
        paragraphs: [speaker.say(`${say}Intro`, { round }), speaker.say(`${say}Ask`)],
        facts: [],
        action: {
          label: speaker.say(`${say}Action`),
          address: isSelected && enrolmentId ? web.mentorPath(enrolmentId) : web.calls(),
        },
        institution,
        round,
        reason: speaker.say('reasonApplied', { round }),
      },
    };
  });
};
