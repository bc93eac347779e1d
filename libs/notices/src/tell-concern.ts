import type { OutgoingMail, Tx } from '#platform';
import type { ConcernTold } from './events.js';
import { mailsTo, RECEIVER, type Receiver } from './receiver.js';
import { speakerOf } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

interface Told extends Receiver {
  readonly institution: string;
}

/**
 * To those of the recipients who can still read it: that there is something to read, and where. Not from
 * whom, nor about what.
 */
export const mailsAboutConcern = async (
  tx: Tx,
  { type, concernId, groupId, recipientIds }: ConcernTold,
  eventId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const told = await tx.query<Told>(
    `select ${RECEIVER}, i.name as institution
     from persons p join institutions i on i.id = p.institution_id
     where p.institution_id = $1 and p.id = any($2)
       and p.id in (select concern_readers($3))`,
    [tx.institutionId, recipientIds, concernId],
  );
  return mailsTo(told, ({ personId, locale, institution }) => {
    const speaker = speakerOf(locale);
    const what = type === 'concern.written' ? 'concern' : 'concernAddition';
    return {
      // The group's id, so that the letter goes with its round.
      key: `${type}:${groupId}:${eventId}:${personId}`,
      letter: {
        speaker,
        subject: speaker.say(`${what}Subject`),
        paragraphs: [speaker.say(`${what}Intro`), speaker.say('concernAsk')],
        facts: [],
        action: { label: speaker.say('concernAction'), address: web.concern(concernId) },
        institution,
        round: institution,
        reason: speaker.say('reasonConcern'),
      },
    };
  });
};

interface LeftAlone extends Told {
  readonly concernId: string;
  readonly groupId: string;
  /** A digest of who they are. */
  readonly recipients: string;
}

/**
 * To the authors of concerns that nobody can read now, since those they were sent to have lost the role
 * or are away: once for every set of recipients, however often roles change.
 */
export const mailsAboutLeftAlone = async (tx: Tx, web: WebAddresses): Promise<OutgoingMail[]> => {
  const told = await tx.query<LeftAlone>(
    `select ${RECEIVER}, i.name as institution, c.concern_id as "concernId",
            c.group_id as "groupId", c.recipients
     from concerns_left_alone() c
     join persons p on p.institution_id = $1 and p.id = c.author_id
     join institutions i on i.id = p.institution_id`,
    [tx.institutionId],
  );
  return mailsTo(told, ({ locale, institution, concernId, groupId, recipients }) => {
    const speaker = speakerOf(locale);
    return {
      key: `concern.left_alone:${groupId}:${concernId}:${recipients}`,
      letter: {
        speaker,
        subject: speaker.say('concernAloneSubject'),
        paragraphs: [speaker.say('concernAloneIntro'), speaker.say('concernAloneAsk')],
        facts: [],
        action: { label: speaker.say('concernAloneAction'), address: web.concern(concernId) },
        institution,
        round: institution,
        reason: speaker.say('reasonConcernAlone'),
      },
    };
  });
};
