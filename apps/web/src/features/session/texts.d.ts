import type session from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    session: typeof session;
  }
}
