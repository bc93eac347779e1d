import type meetings from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    meetings: typeof meetings;
  }
}
