import type outgoing from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    outgoing: typeof outgoing;
  }
}
