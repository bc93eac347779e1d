import type { OutgoingMail, Tx } from '#platform';
import type { RoundPastLimit } from './events.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Told extends Receiver {
  readonly institution: string;
  readonly round: string;
  readonly scheme: string;
}

/** To the administrators, once for each day that a round was kept through. */
export const mailsAboutPastLimit = async (
  tx: Tx,
  { roundId, through }: RoundPastLimit,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Told>(
    `select ${RECEIVER}, i.name as institution, r.name as round, s.name as scheme
     from rounds r
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     join institutions i on i.id = r.institution_id
     join persons p on p.institution_id = r.institution_id
     where r.institution_id = $1 and r.id = $2 and exists (
       select from grants g
       where g.institution_id = p.institution_id and g.person_id = p.id and g.role = 'administrator')`,
    [tx.institutionId, roundId],
  );
  return mailsTo(told, ({ personId, locale, institution, round, scheme }) => {
    const speaker = speakerOf(locale);
    const words = { round, scheme, through: speaker.day(through) };
    return {
      key: `round.past_limit:${roundId}:${through}:${personId}`,
      letter: {
        speaker,
        subject: speaker.say('pastLimitSubject', words),
        paragraphs: [speaker.say('pastLimitIntro', words), speaker.say('pastLimitAsk')],
        facts: [],
        action: { label: speaker.say('pastLimitAction'), address: web.retention() },
        institution,
        round: institution,
        reason: speaker.say('reasonAdministrator', { institution }),
      },
    };
  });
};
