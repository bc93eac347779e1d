import type wishes from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    wishes: typeof wishes;
  }
}
