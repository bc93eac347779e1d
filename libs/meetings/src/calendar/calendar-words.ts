import type { Locale } from '#kernel';

interface CalendarWords {
  /** What the calendar is called in a list of calendars. */
  readonly calendar: string;
  readonly ofPair: string;
  ofGroup(number: number): string;
  readonly online: string;
  readonly page: string;
  readonly file: string;
}

const WORDS: Readonly<Record<Locale, CalendarWords>> = {
  nb: {
    calendar: 'Mentormøter',
    ofPair: 'Mentormøte',
    ofGroup: (number) => `Møte i gruppe ${number}`,
    online: 'Møt på nett',
    page: 'Møtets side i Kull',
    file: 'mote',
  },
  nn: {
    calendar: 'Mentormøte',
    ofPair: 'Mentormøte',
    ofGroup: (number) => `Møte i gruppe ${number}`,
    online: 'Møt på nett',
    page: 'Sida til møtet i Kull',
    file: 'mote',
  },
  en: {
    calendar: 'Mentor meetings',
    ofPair: 'Mentor meeting',
    ofGroup: (number) => `Meeting of group ${number}`,
    online: 'Meet online',
    page: 'The meeting’s page in Kull',
    file: 'meeting',
  },
};

export const calendarWords = (locale: Locale): CalendarWords => WORDS[locale];
