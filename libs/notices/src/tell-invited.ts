import { issueInvitations, type WayIn } from '#enrolment';
import type { OutgoingMail, Tx } from '#platform';
import type { MailedRound } from './mailed-round.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface InvitedPerson extends Receiver {
  readonly enrolmentId: string;
  readonly role: 'mentee' | 'mentor';
  readonly enteredBy: WayIn | null;
  readonly key: string;
}

/** Which words: somebody is asked, or is in already and is told so. */
const wordsFor = ({ role, enteredBy }: InvitedPerson) => {
  if (role === 'mentor') return 'mentor';
  return enteredBy === 'opt_out' || enteredBy === 'mandatory' ? enteredBy : role;
};

/**
 * To each of the invited, with a link of the person's own. Who has had the mail of this event is
 * left out before a link is made, so that a redelivery makes no links without mails.
 */
export const mailsToInvited = async (
  tx: Tx,
  about: {
    enrolmentIds: readonly string[];
    eventId: string;
    round: MailedRound;
    web: WebAddresses;
  },
): Promise<OutgoingMail[]> => {
  const invited = await tx.query<InvitedPerson>(
    `select ${RECEIVER}, e.id as "enrolmentId", e.role,
            case when e.state = 'joined' then e.entered_by end as "enteredBy", 'invitation:' || e.id || ':' || $3 as key
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and e.id = any($2) and e.state <> 'withdrawn'
       and p.email is not null
       and not exists (select from mails m where m.institution_id = e.institution_id
                       and m.key = 'invitation:' || e.id || ':' || $3)
     order by e.id`,
    [tx.institutionId, about.enrolmentIds, about.eventId],
  );
  const links = await issueInvitations(
    tx,
    invited.map(({ enrolmentId }) => enrolmentId),
  );
  return mailsTo(invited, (person) => {
    const { enrolmentId, role, locale, key } = person;
    const kind = wordsFor(person);
    const speaker = speakerOf(locale);
    const { round, scheme, institution, answerBy, about: description } = about.round;
    return {
      kind: 'invitation',
      key,
      letter: {
        speaker,
        subject: speaker.say(`${kind}InvitationSubject`, { scheme }),
        paragraphs: [
          speaker.say(`${kind}InvitationIntro`, { scheme, round }),
          ...(role === 'mentee' ? description[speaker.locale].split('\n\n') : []),
          speaker.say(`${kind}InvitationAsk`),
          ...(kind === 'mentee' && answerBy
            ? [speaker.say('answerBy', { day: speaker.day(answerBy) })]
            : []),
        ],
        facts: [],
        action: {
          label: speaker.say(`${kind}InvitationAction`),
          address: about.web.invitation(links.get(enrolmentId)!.token),
        },
        institution,
        round,
      },
    };
  });
};
