import type talks from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    talks: typeof talks;
  }
}
