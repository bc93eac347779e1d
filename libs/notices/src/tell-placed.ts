import type { OutgoingMail, Tx } from '#platform';
import { groupFacts, MENTOR_NAMES, type DescribedGroup } from './group-facts.js';
import type { MailedRound } from './mailed-round.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface PlacedStudent extends Receiver, DescribedGroup {
  readonly enrolmentId: string;
  readonly groupId: string;
  readonly number: number;
}

/** To each student of the round's groups: which group, who leads it, and when they all can. */
export const mailsToPlaced = async (
  tx: Tx,
  about: { roundId: string; eventId: string; round: MailedRound; web: WebAddresses },
): Promise<OutgoingMail[]> => {
  const students = await tx.query<PlacedStudent>(
    `select ${RECEIVER}, e.id as "enrolmentId", g.id as "groupId", g.number, g.campus, g.slot,
            ${MENTOR_NAMES} as mentors
     from groups g
     join memberships m on m.institution_id = g.institution_id and m.group_id = g.id
      and m.role = 'mentee' and m.left_at is null
     join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null
     order by g.number, p.family_name, p.given_name, p.id`,
    [tx.institutionId, about.roundId],
  );
  return mailsTo(students, (student) => {
    const speaker = speakerOf(student.locale, about.round.isPair);
    const { round, institution } = about.round;
    return {
      kind: 'change',
      key: `placed:${student.enrolmentId}:${about.eventId}`,
      letter: {
        speaker,
        subject: speaker.say('placedSubject', { round, number: student.number }),
        paragraphs: [
          speaker.say('placedIntro', { round, number: student.number }),
          speaker.say('placedAsk'),
        ],
        facts: groupFacts(speaker, student),
        action: {
          label: speaker.say('placedAction'),
          address: about.web.group(student.groupId),
        },
        institution,
        round,
      },
    };
  });
};
