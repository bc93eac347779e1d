import { openName } from '#people';
import type { OutgoingMail, Tx } from '#platform';
import type { CertificatesGround } from './events.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { COORDINATORS, type Coordinator } from './tell-coordinators.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Holder extends Receiver {
  /** Null for who is protected: the number says which it is. */
  readonly name: string | null;
  readonly number: string;
  readonly round: string;
  readonly institution: string;
}

/** As many as a mail names; the page has the rest. */
const NAMED = 10;

/**
 * To each mentor whose certificate is withdrawn because the logs and hours show less than it says, or is valid
 * again, and of the former to the round's coordinators: of those that are so still.
 */
export const mailsOfGround = async (
  tx: Tx,
  { type, roundId, certificateIds }: CertificatesGround,
  eventId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const isGone = type === 'certificates.ground_gone';
  const holders = await tx.query<Holder>(HOLDERS, [tx.institutionId, certificateIds, isGone]);
  if (holders.length === 0) return [];
  const coordinators = isGone
    ? await tx.query<Coordinator>(COORDINATORS, [tx.institutionId, roundId, null])
    : [];
  return [
    ...mailsTo(holders, ({ locale, number, round, institution }) => {
      const speaker = speakerOf(locale);
      return {
        // The round's id, so that the letter goes with it.
        key: `${isGone ? 'certificate.ground_gone' : 'certificate.ground_back'}:${roundId}:${eventId}:${number}`,
        letter: {
          speaker,
          subject: speaker.say(isGone ? 'certificateGoneSubject' : 'groundBackSubject', { number }),
          paragraphs: [
            speaker.say(isGone ? 'groundGoneIntro' : 'groundBackIntro', { number, round }),
            speaker.say(isGone ? 'groundGoneAsk' : 'groundBackAsk'),
          ],
          facts: [],
          action: { label: speaker.say('certificateGoneAction'), address: web.certificates() },
          institution,
          round,
        },
      };
    }),
    ...mailsTo(coordinators, ({ personId, locale, schemeId, round, institution }) => {
      const speaker = speakerOf(locale);
      return {
        key: `certificates.ground_gone:${roundId}:${eventId}:${personId}`,
        letter: {
          speaker,
          subject: speaker.say('groundsGoneSubject', { round }),
          paragraphs: [speaker.say('groundsGoneIntro', { round }), speaker.say('groundsGoneAsk')],
          facts: holders
            .slice(0, NAMED)
            .map(({ name, number }) => ({ label: name ?? speaker.say('aMentor'), value: number })),
          action: {
            label: speaker.say('groundsGoneAction'),
            address: web.roundCertificates({ schemeId, roundId }),
          },
          institution,
          round,
          reason: speaker.say('reasonDigest', { institution }),
        },
      };
    }),
  ];
};

const HOLDERS = `
  select ${RECEIVER}, ${openName('p')} as name, c.number, r.name as round,
         i.name as institution
  from certificates c
  join enrolments e on e.institution_id = c.institution_id and e.id = c.enrolment_id
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join institutions i on i.id = e.institution_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
   and p.erased_at is null
  where c.institution_id = $1 and c.id = any($2)
    and c.withdrawn_at is null and (c.ground_gone_at is not null) = $3
  order by p.given_name, p.family_name, c.number`;
