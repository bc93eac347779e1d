import { PATH_GAPS, PATH_JOINS } from '#groups';
import type { OutgoingMail, Tx } from '#platform';
import { OPEN_TO_ANSWERS, BEFORE_OPENING } from '#schemes';
import type { DeclarationWritten } from './events.js';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Asked extends Receiver {
  readonly enrolmentId: string;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
}

/** To the mentors of a scheme's rounds who have to accept its declaration, and have not. */
export const mailsToAccept = async (
  tx: Tx,
  { schemeId, version }: DeclarationWritten,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Asked>(
    `select ${RECEIVER}, e.id as "enrolmentId", r.name as round, i.name as institution, ${IS_PAIR}
     from rounds r
     join enrolments e on e.institution_id = r.institution_id and e.round_id = r.id
      and e.role = 'mentor' and e.state = 'joined'
     join institutions i on i.id = r.institution_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     ${PATH_JOINS}
     where r.institution_id = $1 and r.scheme_id = $2 and r.state = any($3)
       and decl.version = $4 and 'declaration' = any(${PATH_GAPS})
       and terms.ended_at is null
     order by e.id`,
    [tx.institutionId, schemeId, [...BEFORE_OPENING, ...OPEN_TO_ANSWERS], version],
  );
  return mailsTo(told, ({ locale, enrolmentId, round, institution, isPair }) => {
    const speaker = speakerOf(locale, isPair);
    const intro = version === 1 ? 'declarationFirstIntro' : 'declarationIntro';
    return {
      key: `declaration:${enrolmentId}:${version}`,
      letter: {
        speaker,
        subject: speaker.say('declarationSubject', { round }),
        paragraphs: [speaker.say(intro, { round }), speaker.say('declarationAsk')],
        facts: [],
        action: { label: speaker.say('declarationAction'), address: web.mentorPath(enrolmentId) },
        institution,
        round,
      },
    };
  });
};
