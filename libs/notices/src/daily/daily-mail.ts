import type { OutgoingMail } from '#platform';
import type { Action } from '../letter.js';
import { mailsTo, type Receiver } from '../receiver.js';
import { speakerOf } from '../texts/speaker.js';
import type { WebAddresses } from '../web-addresses.js';

/** One thing that somebody is told of in the day's mail. */
export interface Gathered {
  readonly mailId: string;
  readonly subject: string;
  /** Null: there is nothing to do about it. */
  readonly action: Action | null;
  readonly calendar: OutgoingMail['calendar'] | null;
}

/** Somebody who gets one mail a day, and what it is about: one thing at least. */
export interface DailyReader extends Receiver {
  readonly institution: string;
  readonly gathered: readonly Gathered[];
}

/** So many are named; a mail that goes on and on is read by nobody. */
const NAMED = 25;

export const dailyMails = (readers: readonly DailyReader[], web: WebAddresses): OutgoingMail[] =>
  mailsTo(readers, ({ personId, locale, institution, gathered }) => {
    const speaker = speakerOf(locale);
    const [first] = gathered;
    const count = gathered.length;
    const more = count - NAMED;
    return {
      kind: 'daily',
      // The first of them is in no other day's mail.
      key: `daily:${personId}:${first!.mailId}`,
      calendar: gathered.flatMap(({ calendar }) => calendar ?? []),
      letter: {
        speaker,
        subject:
          count === 1
            ? speaker.say('dailySubjectOne', { subject: first!.subject })
            : speaker.say('dailySubject', { count }),
        paragraphs: [speaker.say('dailyIntro')],
        items: gathered.slice(0, NAMED).map(({ subject, action }) => ({ subject, action })),
        afterwards: more > 0 ? [speaker.say('dailyMore', { count: more })] : [],
        facts: [],
        action: { label: speaker.say('dailyAction'), address: web.home() },
        institution,
        round: institution,
        reason: speaker.say('reasonDaily'),
      },
    };
  });
