import { fullName } from '#people';
import type { OutgoingMail, Tx } from '#platform';
import type { LeaveChanged } from './events.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Told extends Receiver {
  readonly part: 'Holder' | 'Deputy';
  readonly other: string;
  readonly from: string;
  readonly to: string;
  readonly institution: string;
}

/** To whoever is on leave and to the deputy: who holds the roles when, or that it is over. */
export const mailsAboutLeave = async (
  tx: Tx,
  { leaveId, type }: LeaveChanged,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Told>(
    `select ${RECEIVER}, told.part, ${fullName('o')} as other,
            to_char(l.starts_on, 'YYYY-MM-DD') as "from", to_char(l.ends_on, 'YYYY-MM-DD') as "to",
            i.name as institution
     from leaves l
     cross join lateral (values ('Holder', l.holder_id, l.deputy_id),
                                ('Deputy', l.deputy_id, l.holder_id)) told (part, id, other_id)
     join persons p on p.institution_id = l.institution_id and p.id = told.id
     join persons o on o.institution_id = l.institution_id and o.id = told.other_id
     join institutions i on i.id = l.institution_id
     where l.institution_id = $1 and l.id = $2`,
    [tx.institutionId, leaveId],
  );
  return mailsTo(told, ({ locale, part, other, from, to, institution }) => {
    const speaker = speakerOf(locale);
    const what = type === 'leave.set' ? 'leaveSet' : 'leaveEnded';
    const words = { other, from: speaker.day(from), to: speaker.day(to) };
    return {
      key: `${type}:${leaveId}:${part}`,
      letter: {
        speaker,
        subject: speaker.say(`${what}${part}Subject`, words),
        paragraphs: [speaker.say(`${what}${part}`, words)],
        facts: [],
        action: { label: speaker.say('leaveAction'), address: web.leaves() },
        institution,
        round: institution,
        reason: speaker.say('reasonLeave'),
      },
    };
  });
};
