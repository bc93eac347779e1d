import type { WeeklySlot } from '#kernel';
import type { OutgoingMail, Tx } from '#platform';
import { namesOf, STUDENT_NAMES } from './group-facts.js';
import type { MailedRound } from './mailed-round.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf, type Speaker } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Leader extends Receiver {
  readonly enrolmentId: string;
  readonly groups: readonly LedGroup[];
}

interface LedGroup {
  readonly id: string;
  readonly number: number;
  readonly slot: WeeklySlot | null;
  readonly members: number;
  /** Null: protected. */
  readonly students: readonly (string | null)[];
}

/** To each mentor of the round's groups, one mail about all of the mentor's groups. */
export const mailsToLeaders = async (
  tx: Tx,
  about: { roundId: string; eventId: string; round: MailedRound; web: WebAddresses },
): Promise<OutgoingMail[]> => {
  const leaders = await tx.query<Leader>(
    `select ${RECEIVER}, e.id as "enrolmentId",
            jsonb_agg(jsonb_build_object('id', g.id, 'number', g.number, 'slot', g.slot,
                                         'members', g.seats_taken,
                                         'students', ${STUDENT_NAMES}) order by g.number) as groups
     from groups g
     join memberships m on m.institution_id = g.institution_id and m.group_id = g.id
      and m.role <> 'mentee' and m.left_at is null
     join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null
     group by p.institution_id, p.id, e.id
     order by p.family_name, p.given_name, p.id`,
    [tx.institutionId, about.roundId],
  );
  return mailsTo(leaders, (leader) => {
    const speaker = speakerOf(leader.locale, about.round.isPair);
    const { round, institution, isPair } = about.round;
    const [first, ...more] = leader.groups;
    const isOne = first !== undefined && more.length === 0;
    return {
      kind: 'change',
      key: `leads:${leader.enrolmentId}:${about.eventId}`,
      letter: {
        speaker,
        subject: speaker.say('leadsSubject', { round }),
        paragraphs: [speaker.say('leadsIntro', { round }), speaker.say('leadsAsk')],
        facts: leader.groups.map((group) => ({
          label: speaker.say('leadsGroup', { number: group.number }),
          value: isPair ? ofPair(speaker, group) : ofGroup(speaker, group),
        })),
        action: isOne
          ? { label: speaker.say('leadsAction'), address: about.web.group(first.id) }
          : { label: speaker.say('leadsActionMany'), address: about.web.groups() },
        institution,
        round,
      },
    };
  });
};

const ofGroup = (speaker: Speaker, { members, slot }: LedGroup): string =>
  `${speaker.say(members === 1 ? 'leadsMember' : 'leadsMembers', { members })}, ${speaker.hour(slot)}`;

/** Whom it is, and the hour in common where they have one. */
const ofPair = (speaker: Speaker, { students, slot }: LedGroup): string => {
  const who = students.length > 0 ? namesOf(speaker, students) : speaker.say('nobodyYet');
  return slot === null ? who : `${who}, ${speaker.hour(slot)}`;
};
