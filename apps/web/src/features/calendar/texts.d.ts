import type calendar from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    calendar: typeof calendar;
  }
}
