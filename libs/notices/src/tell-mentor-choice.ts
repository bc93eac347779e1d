import { fullName, openName } from '#people';
import type { OutgoingMail, Tx } from '#platform';
import type { MentorChoiceEnded } from './events.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface AskedMentor extends Receiver {
  /** Null for a student who is protected. */
  readonly student: string | null;
  readonly expires: string;
  readonly round: string;
  readonly institution: string;
}

/** Where `c` is the choice: its mentor `me`, its student `se`, and their round. */
const CHOICE = `
  from mentor_choices c
  join enrolments me on me.institution_id = c.institution_id and me.id = c.mentor_id
  join persons mp on mp.institution_id = me.institution_id and mp.id = me.person_id
  join enrolments se on se.institution_id = c.institution_id and se.id = c.mentee_id
  join persons sp on sp.institution_id = se.institution_id and sp.id = se.person_id
  join rounds r on r.institution_id = me.institution_id and r.id = me.round_id
  join institutions i on i.id = r.institution_id`;

/** To a mentor whom a student asks, and again while no answer has come. What the student writes stays in Kull. */
export const mailsToAskedMentor = async (
  tx: Tx,
  { choiceId, eventId, kind }: { choiceId: string; eventId: string; kind: 'asked' | 'reminder' },
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const asked = await tx.query<AskedMentor>(
    `select ${RECEIVER}, r.name as round, i.name as institution,
            to_char(c.expires_on, 'YYYY-MM-DD') as expires,
            ${openName('sp')} as student
     ${CHOICE}
     join persons p on p.institution_id = mp.institution_id and p.id = mp.id
     where c.institution_id = $1 and c.id = $2 and c.state = 'asked'`,
    [tx.institutionId, choiceId],
  );
  return mailsTo(asked, ({ locale, student, expires, round, institution }) => {
    const speaker = speakerOf(locale);
    const words = {
      ...{ student: student ?? speaker.say('aStudent'), round },
      expires: speaker.day(expires),
    };
    const text = kind === 'asked' ? 'mentorAsked' : 'mentorReminder';
    return {
      kind: 'offer',
      key: `mentor_choice:${choiceId}:${eventId}`,
      letter: {
        speaker,
        subject: speaker.say(`${text}Subject`, words),
        paragraphs: [speaker.say(`${text}Intro`, words), speaker.say('mentorAskedAsk', words)],
        facts: [],
        action: { label: speaker.say('mentorAskedAction'), address: web.mentorRequests() },
        institution,
        round,
      },
    };
  });
};

interface Choosing extends Receiver {
  readonly mentor: string;
  /** Who is asked now. */
  readonly next: string | null;
  readonly roundId: string;
  readonly round: string;
  readonly institution: string;
}

const ENDED = {
  accepted: 'choiceAccepted',
  declined: 'choiceDeclined',
  expired: 'choiceExpired',
  released: 'choiceReleased',
} as const satisfies Record<MentorChoiceEnded['how'], string>;

/** To a student whose mentor said yes; or whose request came to nothing, and what happens now. */
export const mailsToChoosing = async (
  tx: Tx,
  { choiceId, how, groupId }: Pick<MentorChoiceEnded, 'choiceId' | 'how' | 'groupId'>,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Choosing>(
    `select ${RECEIVER}, r.id as "roundId", r.name as round, i.name as institution,
            ${fullName('mp')} as mentor, (
              select ${fullName('np')}
              from mentor_choices n
              join enrolments ne on ne.institution_id = n.institution_id and ne.id = n.mentor_id
              join persons np on np.institution_id = ne.institution_id and np.id = ne.person_id
              where n.institution_id = c.institution_id and n.mentee_id = c.mentee_id
                and n.state = 'asked') as next
     ${CHOICE}
     join persons p on p.institution_id = sp.institution_id and p.id = sp.id
     where c.institution_id = $1 and c.id = $2 and c.state = $3`,
    [tx.institutionId, choiceId, how],
  );
  return mailsTo(told, ({ locale, mentor, next, roundId, round, institution }) => {
    const speaker = speakerOf(locale);
    const now = next
      ? speaker.say('choiceNext', { next })
      : speaker.say(how === 'accepted' ? 'choiceAcceptedAsk' : 'choiceNone');
    return {
      kind: 'change',
      key: `mentor_choice:${choiceId}:${how}`,
      letter: {
        speaker,
        subject: speaker.say(`${ENDED[how]}Subject`, { mentor }),
        paragraphs: [speaker.say(`${ENDED[how]}Intro`, { mentor, round }), now],
        facts: [],
        action: groupId
          ? { label: speaker.say('choiceAcceptedAction'), address: web.group(groupId) }
          : { label: speaker.say('choiceAction'), address: web.mentors(roundId) },
        institution,
        round,
      },
    };
  });
};
