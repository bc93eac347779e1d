import type enrolment from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    enrolment: typeof enrolment;
  }
}
