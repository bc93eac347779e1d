import { LOCALES, type Locale } from '#kernel';
import { ACCESS } from './access.js';
import { CHOICES } from './choices.js';
import { CHOOSING } from './choosing.js';
import { CONCERNS } from './concerns.js';
import { ENROLMENT } from './enrolment.js';
import { GROUPS } from './groups.js';
import { INVITATIONS } from './invitations.js';
import { LETTER } from './letter.js';
import { MEETINGS } from './meetings.js';
import { MENTORS } from './mentors.js';
import { MESSAGES } from './messages.js';
import { REMINDERS } from './reminders.js';
import { RETENTION } from './retention.js';
import { SHIFTS } from './shifts.js';
import { TALKS } from './talks.js';
import { WAITING } from './waiting.js';
import { WORK } from './work.js';

/** All that mails say, each domain's in a file of its own. `{name}` is filled in. */
const textsIn = (locale: Locale) => ({
  ...LETTER[locale],
  ...INVITATIONS[locale],
  ...GROUPS[locale],
  ...ENROLMENT[locale],
  ...MENTORS[locale],
  ...TALKS[locale],
  ...SHIFTS[locale],
  ...MESSAGES[locale],
  ...ACCESS[locale],
  ...CONCERNS[locale],
  ...RETENTION[locale],
  ...CHOOSING[locale],
  ...WAITING[locale],
  ...REMINDERS[locale],
  ...MEETINGS[locale],
  ...CHOICES[locale],
  ...WORK[locale],
});

/** What every language of the mails has, with the same variables. */
export type Texts = Readonly<ReturnType<typeof textsIn>>;
export type TextKey = keyof Texts;

export const TEXTS = Object.fromEntries(
  LOCALES.map((locale) => [locale, textsIn(locale)]),
) as Readonly<Record<Locale, Texts>>;
