import type mentors from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    mentors: typeof mentors;
  }
}
