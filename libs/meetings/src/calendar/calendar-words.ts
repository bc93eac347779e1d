import type { Locale } from '#kernel';

interface CalendarWords {
  /** What the calendar is called in a list of calendars. */
  readonly calendar: string;
  readonly ofPair: string;
  readonly ofTalk: string;
  ofGroup(number: number): string;
  readonly online: string;
  readonly page: string;
  readonly talksPage: string;
  readonly file: string;
}

const WORDS: Readonly<Record<Locale, CalendarWords>> = {
  nb: {
    calendar: 'Mentormøter',
    ofTalk: 'Mentorsamtale',
    ofPair: 'Mentormøte',
    ofGroup: (number) => `Møte i gruppe ${number}`,
    online: 'Møt på nett',
    page: 'Møtets side i Kull',
    talksPage: 'Samtalene i Kull',
    file: 'mote',
  },
  nn: {
    calendar: 'Mentormøte',
    ofTalk: 'Mentorsamtale',
    ofPair: 'Mentormøte',
    ofGroup: (number) => `Møte i gruppe ${number}`,
    online: 'Møt på nett',
    page: 'Sida til møtet i Kull',
    talksPage: 'Samtalane i Kull',
    file: 'mote',
  },
  en: {
    calendar: 'Mentor meetings',
    ofTalk: 'Mentor talk',
    ofPair: 'Mentor meeting',
    ofGroup: (number) => `Meeting of group ${number}`,
    online: 'Meet online',
    page: 'The meeting’s page in Kull',
    talksPage: 'The talks in Kull',
    file: 'meeting',
  },
};

export const calendarWords = (locale: Locale): CalendarWords => WORDS[locale];
