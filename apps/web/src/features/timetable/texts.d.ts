import type timetable from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    timetable: typeof timetable;
  }
}
