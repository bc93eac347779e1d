import type messages from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    messages: typeof messages;
  }
}
