import type closedDays from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    'closed-days': typeof closedDays;
  }
}
