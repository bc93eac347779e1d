import type { WeeklySlot } from '#kernel';
import type { OutgoingMail, Tx } from '#platform';
import type { Fact } from './letter.js';
import type { MailedRound } from './mailed-round.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface PlacedStudent extends Receiver {
  readonly enrolmentId: string;
  readonly groupId: string;
  readonly number: number;
  readonly campus: string | null;
  readonly slot: WeeklySlot | null;
  /** Protected mentors are left out. */
  readonly mentors: readonly string[];
}

/** To each student of the round's groups: which group, who leads it, and when they all can. */
export const mailsToPlaced = async (
  tx: Tx,
  about: { roundId: string; eventId: string; round: MailedRound; web: WebAddresses },
): Promise<OutgoingMail[]> => {
  const students = await tx.query<PlacedStudent>(
    `select ${RECEIVER}, e.id as "enrolmentId", g.id as "groupId", g.number, g.campus, g.slot,
            array(select mp.given_name || ' ' || mp.family_name
                  from memberships mm
                  join enrolments me on me.institution_id = mm.institution_id
                   and me.id = mm.enrolment_id
                  join persons mp on mp.institution_id = me.institution_id and mp.id = me.person_id
                  where mm.institution_id = g.institution_id and mm.group_id = g.id
                    and mm.role <> 'mentee' and mm.left_at is null and not mp.is_protected
                  order by mm.role desc, mp.family_name) as mentors
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
    const speaker = speakerOf(student.locale);
    const { round, institution } = about.round;
    const facts: Fact[] = [];
    if (student.mentors.length > 0)
      facts.push({ label: speaker.say('factCoach'), value: student.mentors.join(', ') });
    if (student.campus) facts.push({ label: speaker.say('factCampus'), value: student.campus });
    if (student.slot !== null)
      facts.push({ label: speaker.say('factHour'), value: speaker.hour(student.slot) });
    return {
      key: `placed:${student.enrolmentId}:${about.eventId}`,
      letter: {
        speaker,
        subject: speaker.say('placedSubject', { number: student.number }),
        paragraphs: [
          speaker.say('placedIntro', { round, number: student.number }),
          speaker.say('placedAsk'),
        ],
        facts,
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
