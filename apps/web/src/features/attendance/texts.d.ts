import type attendance from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    attendance: typeof attendance;
  }
}
