import type { OutgoingMail, Tx } from '#platform';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

const SAYS = {
  booked: 'talkBooked',
  moved: 'talkMoved',
  freed: 'talkFreed',
  cancelled: 'talkCancelled',
} as const;

interface TalkTold {
  readonly talkId: string;
  readonly eventId: string;
  readonly what: keyof typeof SAYS;
}

/**
 * To a mentor whose time was taken, changed or given back; to a student whose talk is cancelled. Who the
 * student is stands on the page alone. A time that has gone, or was taken anew since, is not told.
 */
export const mailsAboutTalk = async (
  tx: Tx,
  { talkId, eventId, what }: TalkTold,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const isToStudent = what === 'cancelled';
  const told = await tx.query<
    Receiver & {
      groupId: string;
      round: string;
      institution: string;
      isPair: boolean;
      when: string;
    }
  >(
    `select ${RECEIVER}, t.group_id as "groupId", r.name as round, i.name as institution, ${IS_PAIR},
            to_char(t.starts_at at time zone i.time_zone, 'DD.MM.YYYY HH24:MI') as when
     from talks t
     join groups g on g.institution_id = t.institution_id and g.id = t.group_id
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     join institutions i on i.id = t.institution_id
     join enrolments e on e.institution_id = t.institution_id
      and e.id = ${isToStudent ? 't.student_id' : 't.mentor_id'}
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where t.institution_id = $1 and t.id = $2
       and t.state = '${what === 'freed' ? 'open' : isToStudent ? 'cancelled' : 'booked'}'`,
    [tx.institutionId, talkId],
  );
  return mailsTo(told, ({ locale, isPair, round, when, institution, groupId }) => {
    const speaker = speakerOf(locale, isPair);
    return {
      key: `talk:${eventId}`,
      letter: {
        speaker,
        subject: speaker.say(`${SAYS[what]}Subject`, { when }),
        paragraphs: [
          speaker.say(`${SAYS[what]}Intro`, { round }),
          ...(isToStudent ? [speaker.say('talkCancelledAsk')] : []),
        ],
        facts: [],
        action: {
          label: speaker.say(isToStudent ? 'talkCancelledAction' : 'talkAction'),
          address: web.talks(groupId),
        },
        institution,
        round,
      },
    };
  });
};
