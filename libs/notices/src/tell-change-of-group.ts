import { openName } from '#people';
import type { OutgoingMail, Tx } from '#platform';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

export interface ChangeOfGroup {
  readonly kind: 'joined' | 'left';
  readonly groupId: string;
  /** The student's. */
  readonly enrolmentId: string;
  readonly eventId: string;
}

interface Leader extends Receiver {
  readonly number: number;
  /** Null for a student who is protected. */
  readonly student: string | null;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
}

/** To the mentors of a group that a student has joined or left. Why somebody left is not told. */
export const mailsAboutChange = async (
  tx: Tx,
  { kind, groupId, enrolmentId, eventId }: ChangeOfGroup,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const leaders = await tx.query<Leader>(
    `select ${RECEIVER}, g.number, r.name as round, i.name as institution, ${IS_PAIR},
            ${openName('sp')} as student
     from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     join institutions i on i.id = g.institution_id
     join enrolments s on s.institution_id = g.institution_id and s.round_id = g.round_id
      and s.id = $3 and s.role = 'mentee'
     join persons sp on sp.institution_id = s.institution_id and sp.id = s.person_id
     join memberships m on m.institution_id = g.institution_id and m.group_id = g.id
      and m.role <> 'mentee' and m.left_at is null and m.enrolment_id <> s.id
     join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where g.institution_id = $1 and g.id = $2`,
    [tx.institutionId, groupId, enrolmentId],
  );
  return mailsTo(leaders, ({ locale, personId, isPair, student, number, round, institution }) => {
    const speaker = speakerOf(locale, isPair);
    const who = student ?? speaker.say('aStudent');
    return {
      kind: 'change',
      key: `${kind}:${enrolmentId}:${personId}:${eventId}`,
      letter: {
        speaker,
        subject: speaker.say(`${kind}Subject`, { number, round }),
        paragraphs: [speaker.say(`${kind}Intro`, { student: who, number, round })],
        facts: [],
        action: { label: speaker.say(`${kind}Action`), address: web.group(groupId) },
        institution,
        round,
      },
    };
  });
};
