import type { OutgoingMail, Tx } from '#platform';
import type { SubstituteSet } from './events.js';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface StandIn extends Receiver {
  readonly groupId: string;
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
}

/** To who stands in for a group's mentor: which group, and from when until when. */
export const mailsToSubstitute = async (
  tx: Tx,
  { substitutionId }: SubstituteSet,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const standIns = await tx.query<StandIn>(
    `select ${RECEIVER}, g.id as "groupId", g.number, to_char(s.starts_on, 'YYYY-MM-DD') as "from",
            to_char(s.ends_on, 'YYYY-MM-DD') as "to", r.name as round, i.name as institution,
            ${IS_PAIR}
     from substitutions s
     join groups g on g.institution_id = s.institution_id and g.id = s.group_id
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     join institutions i on i.id = s.institution_id
     join enrolments e on e.institution_id = s.institution_id and e.id = s.enrolment_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where s.institution_id = $1 and s.id = $2`,
    [tx.institutionId, substitutionId],
  );
  return mailsTo(standIns, ({ locale, isPair, groupId, round, institution, ...told }) => {
    const speaker = speakerOf(locale, isPair);
    return {
      kind: 'change',
      key: `substitute:${substitutionId}`,
      letter: {
        speaker,
        subject: speaker.say('substituteSubject', { number: told.number, round }),
        paragraphs: [
          speaker.say('substituteIntro', {
            number: told.number,
            round,
            from: speaker.day(told.from),
            to: speaker.day(told.to),
          }),
          speaker.say('substituteAsk'),
        ],
        facts: [],
        action: { label: speaker.say('substituteAction'), address: web.group(groupId) },
        institution,
        round,
      },
    };
  });
};
