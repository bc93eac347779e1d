import type dropIn from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    'drop-in': typeof dropIn;
  }
}
