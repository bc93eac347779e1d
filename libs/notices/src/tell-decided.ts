import type { OutgoingMail, Tx } from '#platform';
import { mailsTo, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Asked extends Omit<Receiver, 'personId'> {
  /** Null for somebody who was not let in anywhere: they are no person here. */
  readonly personId: string | null;
  readonly state: 'accepted' | 'declined';
  readonly scheme: string;
  readonly round: string;
  readonly institution: string;
}

/** To whoever asked to be let into a round: yes or no. To the address the sign-in came with. */
export const mailsToDecided = async (
  tx: Tx,
  requestId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const asked = await tx.query<Asked>(
    `select p.id as "personId", coalesce(nullif(i.given_name, ''), i.family_name) as "givenName",
            coalesce(p.email, i.email) as email, p.locale, j.state,
            s.name as scheme, r.name as round, inst.name as institution
     from join_requests j
     join identities i on i.institution_id = j.institution_id and i.id = j.identity_id
     left join persons p on p.institution_id = i.institution_id and p.id = i.person_id
     join rounds r on r.institution_id = j.institution_id and r.id = j.round_id
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     join institutions inst on inst.id = j.institution_id
     where j.institution_id = $1 and j.id = $2 and j.state in ('accepted', 'declined')`,
    [tx.institutionId, requestId],
  );
  return mailsTo(asked, ({ locale, state, scheme, round, institution }) => {
    const speaker = speakerOf(locale);
    return {
      key: `join_request:${requestId}:${state}`,
      letter: {
        speaker,
        subject: speaker.say(`${state}Subject`, { scheme }),
        paragraphs: [speaker.say(`${state}Intro`, { round }), speaker.say(`${state}Ask`)],
        facts: [],
        action: {
          label: speaker.say(`${state}Action`),
          address: state === 'accepted' ? web.home() : web.newcomer(),
        },
        institution,
        round,
        reason: speaker.say('reasonAsked', { round }),
      },
    };
  });
};
