import type roster from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    roster: typeof roster;
  }
}
