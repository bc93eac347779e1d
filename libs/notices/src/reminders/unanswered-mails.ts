import { issueInvitations } from '#enrolment';
import type { OutgoingMail, Tx } from '#platform';
import { mailsTo, RECEIVER, type Receiver } from '../receiver.js';
import { speakerOf } from '../texts/speaker.js';
import type { About } from './reminded-of.js';
import type { ReminderKind } from './reminder.entity.js';

interface Unanswered extends Receiver {
  readonly enrolmentId: string;
  readonly round: string;
  readonly scheme: string;
  readonly institution: string;
  readonly answerBy: string | null;
}

/** To whoever has not answered an invitation, with a new link beside the first, which works as well. */
export const mailsToUnanswered = async (
  tx: Tx,
  { reminded, kind, web }: About & { readonly kind: ReminderKind },
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Unanswered>(
    `select ${RECEIVER}, e.id as "enrolmentId", r.name as round, s.name as scheme,
            i.name as institution, to_char(r.answer_by, 'YYYY-MM-DD') as "answerBy"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     join institutions i on i.id = e.institution_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and e.id = any($2) and e.state = 'invited' and p.email is not null
     order by e.id`,
    [tx.institutionId, reminded.map(({ aboutId }) => aboutId)],
  );
  const links = await issueInvitations(
    tx,
    told.map(({ enrolmentId }) => enrolmentId),
  );
  return mailsTo(told, ({ locale, enrolmentId, round, scheme, institution, answerBy }) => {
    const speaker = speakerOf(locale);
    return {
      kind: 'reminder',
      key: `reminder.${kind}:${enrolmentId}`,
      letter: {
        speaker,
        subject: speaker.say('unansweredSubject', { scheme }),
        paragraphs: [
          speaker.say(kind === 'unanswered_14' ? 'unansweredLast' : 'unansweredIntro', { round }),
          ...(answerBy ? [speaker.say('answerBy', { day: speaker.day(answerBy) })] : []),
        ],
        facts: [],
        action: {
          label: speaker.say('menteeInvitationAction'),
          address: web.invitation(links.get(enrolmentId)!.token),
        },
        institution,
        round,
      },
    };
  });
};
