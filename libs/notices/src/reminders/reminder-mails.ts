import type { SignedLinks } from '#access';
import { reportToken } from '#meetings';
import type { OutgoingMail, Tx } from '#platform';
import { mailsTo } from '../receiver.js';
import type { WebAddresses } from '../web-addresses.js';
import {
  remindedOf,
  reminderOf,
  type About,
  type OccasionOfGroup,
  type Source,
} from './reminded-of.js';

type Leads = (web: WebAddresses, occasion: OccasionOfGroup) => string;

/** What a reminder of a meeting and one of a talk differ in; `text` is what their texts begin with. */
interface Reminding {
  readonly source: Source;
  readonly soon: {
    readonly what: string;
    readonly text: 'meetingSoon' | 'talkSoon';
    readonly action: 'meetingSoonAction' | 'talkAction';
    readonly page: Leads;
  };
  readonly unlogged: {
    readonly what: string;
    readonly text: 'logMissing' | 'talkUnlogged';
    /** Where it is said behind the sign-in, and where without one. */
    readonly page: Leads;
    readonly link: (web: WebAddresses, token: string) => string;
  };
}

const REMINDING: Readonly<Record<'meeting' | 'talk', Reminding>> = {
  meeting: {
    source: {
      table: 'meetings',
      state: 'planned',
      leads: `exists (select from memberships m
        join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
        where m.institution_id = t.institution_id and m.group_id = t.group_id
          and e.person_id = p.id and m.left_at is null and m.role = 'mentee') is false`,
    },
    soon: {
      ...{ what: 'meeting_soon', text: 'meetingSoon', action: 'meetingSoonAction' },
      page: (web, { aboutId }) => web.meeting(aboutId),
    },
    unlogged: {
      ...{ what: 'log_missing', text: 'logMissing' },
      page: (web, { aboutId }) => web.log(aboutId),
      link: (web, token) => web.report(token),
    },
  },
  talk: {
    source: {
      table: 'talks',
      state: 'booked',
      leads: 'e.id = t.mentor_id',
      andWhose: `join enrolments e on e.institution_id = t.institution_id
        and e.id in (t.mentor_id, t.student_id) and e.person_id = p.id`,
    },
    soon: {
      ...{ what: 'talk_soon', text: 'talkSoon', action: 'talkAction' },
      page: (web, { groupId }) => web.talks(groupId),
    },
    unlogged: {
      ...{ what: 'talk_unlogged', text: 'talkUnlogged' },
      page: (web, { groupId }) => web.talks(groupId),
      link: (web, token) => web.talkReport(token),
    },
  },
};

type Of = keyof typeof REMINDING;

/** The day before a meeting or a talk, where it is still to be. */
export const mailsBefore = async (
  tx: Tx,
  of: Of,
  { reminded, now, web }: About,
): Promise<OutgoingMail[]> => {
  const { source, soon } = REMINDING[of];
  const { what, text, action, page } = soon;
  const told = (await remindedOf(tx, reminded, source)).filter(({ startsAt }) => startsAt > now);
  return mailsTo(told, (occasion) => ({
    ...reminderOf(occasion, { what, written: now }, (speaker, when) => ({
      subject: speaker.say(`${text}Subject`, when),
      paragraphs: [
        speaker.say(`${text}Intro`, { round: occasion.round }),
        speaker.say(occasion.leads ? `${text}AskMentor` : `${text}Ask`),
      ],
      label: speaker.say(action),
      address: page(web, occasion),
    })),
    sendBefore: occasion.startsAt,
  }));
};

/** To a mentor who has not said whether a meeting or talk was held: a link says it without a sign-in. */
export const mailsOfMissingLog = async (
  tx: Tx,
  of: Of,
  { reminded, now, web, links }: About & { readonly links: SignedLinks },
): Promise<OutgoingMail[]> => {
  const { institutionId } = tx;
  const { source, unlogged } = REMINDING[of];
  const { what, text, page, link } = unlogged;
  const told = await Promise.all(
    (await remindedOf(tx, reminded, source)).map(async (occasion) => {
      const { aboutId: subjectId, personId } = occasion;
      const token = await reportToken(links, { of, institutionId, subjectId, personId }, now);
      return { ...occasion, address: token ? link(web, token) : page(web, occasion) };
    }),
  );
  return mailsTo(told, (occasion) =>
    reminderOf(occasion, { what, written: now }, (speaker, { date }) => ({
      subject: speaker.say(`${text}Subject`, { date }),
      paragraphs: [
        speaker.say(`${text}Intro`, { round: occasion.round, date }),
        speaker.say(`${text}Ask`),
      ],
      label: speaker.say(`${text}Action`),
      address: occasion.address,
    })),
  );
};
