import { shownName } from '#people';
import type { OutgoingMail, Tx } from '#platform';
import type { MessageReportDecided, MessageWritten } from './events.js';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf, type Speaker } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Told extends Receiver {
  readonly body: string;
  readonly kind: 'group' | 'mentor' | 'inbox';
  readonly side: 'member' | 'mentor' | 'coordinator';
  readonly groupId: string | null;
  readonly roundId: string;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
  /** Null: protected. */
  readonly author: string | null;
}

/**
 * To those whom a message is for: the words themselves, and where to answer. It is read in its author's
 * name, since nobody else but its readers may.
 */
export const mailsOfMessage = async (
  tx: Tx,
  { messageId, threadId, receiverIds }: MessageWritten,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Told>(
    `select ${RECEIVER}, m.body, m.side, m.round_id as "roundId", r.name as round,
            i.name as institution, t.kind, t.group_id as "groupId", ${IS_PAIR},
            ${shownName('a')} as author
     from messages m
     join threads t on t.institution_id = m.institution_id and t.id = m.thread_id
     join rounds r on r.institution_id = m.institution_id and r.id = m.round_id
     join institutions i on i.id = m.institution_id
     join persons a on a.institution_id = m.institution_id and a.id = m.author_id
     join persons p on p.institution_id = m.institution_id and p.id = any($3)
      and p.erased_at is null
     where m.institution_id = $1 and m.id = $2 and m.hidden_at is null`,
    [tx.institutionId, messageId, receiverIds],
  );
  return mailsTo(told, ({ personId, locale, isPair, body, kind, groupId, ...of }) => {
    const speaker = speakerOf(locale, isPair);
    const { round, institution, roundId } = of;
    return {
      kind: 'message',
      // The round's id, so that the letter goes with it.
      key: `message:${roundId}:${messageId}:${personId}`,
      letter: {
        speaker,
        subject: speaker.say('messageSubject', { author: authorIn(speaker, of) }),
        paragraphs: [speaker.say('messageIn', { round })],
        body,
        facts: [],
        action: {
          label: speaker.say('messageAction'),
          address: kind === 'group' ? web.groupMessages(groupId!) : web.thread(threadId),
        },
        institution,
        round,
        reason: `${speaker.say('messageNoReply')} ${speaker.say('reason', { round })}`,
      },
    };
  });
};

const authorIn = (speaker: Speaker, { author, side }: Pick<Told, 'author' | 'side'>): string =>
  author ?? speaker.say(`messageSide_${side}`);

interface Reported extends Receiver {
  readonly round: string;
  readonly institution: string;
}

/** To those who had reported a message, and to who wrote it where it is hidden. None of them is named. */
export const mailsOfDecidedReport = async (
  tx: Tx,
  { messageId, roundId, decision, authorId, reporterIds }: MessageReportDecided,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Reported>(
    `select ${RECEIVER}, r.name as round, i.name as institution
     from persons p
     join rounds r on r.institution_id = p.institution_id and r.id = $3
     join institutions i on i.id = p.institution_id
     where p.institution_id = $1 and p.id = any($2) and p.erased_at is null`,
    [tx.institutionId, [...reporterIds, ...(decision === 'hidden' ? [authorId] : [])], roundId],
  );
  return mailsTo(told, ({ personId, locale, round, institution }) => {
    const speaker = speakerOf(locale);
    const what = personId === authorId ? 'ownHidden' : `report_${decision}`;
    return {
      key: `message_report:${roundId}:${messageId}:${decision}:${personId}`,
      letter: {
        speaker,
        subject: speaker.say(personId === authorId ? 'ownHiddenSubject' : 'reportSubject'),
        paragraphs: [speaker.say(what as 'ownHidden', { round })],
        facts: [],
        action: { label: speaker.say('reportAction'), address: web.messages() },
        institution,
        round,
      },
    };
  });
};
