import type { OutgoingMail, Tx } from '#platform';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Asked extends Receiver {
  readonly groupId: string;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
}

/** To a student who had asked for another group: that there is an answer, which is read in Kull. */
export const mailsToDeclined = async (
  tx: Tx,
  requestId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const asked = await tx.query<Asked>(
    `select ${RECEIVER}, m.group_id as "groupId", r.name as round, i.name as institution,
            ${IS_PAIR}
     from change_requests q
     join enrolments e on e.institution_id = q.institution_id and e.id = q.enrolment_id
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join institutions i on i.id = r.institution_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     join memberships m on m.institution_id = e.institution_id and m.enrolment_id = e.id
      and m.role = 'mentee' and m.left_at is null
     where q.institution_id = $1 and q.id = $2 and q.state = 'declined'`,
    [tx.institutionId, requestId],
  );
  return mailsTo(asked, ({ locale, groupId, round, institution, isPair }) => {
    const speaker = speakerOf(locale, isPair);
    return {
      kind: 'change',
      key: `change_request:${requestId}`,
      letter: {
        speaker,
        subject: speaker.say('changeDeclinedSubject'),
        paragraphs: [
          speaker.say('changeDeclinedIntro', { round }),
          speaker.say('changeDeclinedAsk'),
        ],
        facts: [],
        action: { label: speaker.say('changeDeclinedAction'), address: web.anotherGroup(groupId) },
        institution,
        round,
      },
    };
  });
};
