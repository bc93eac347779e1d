import type notices from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    notices: typeof notices;
  }
}
