import type waiting from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    waiting: typeof waiting;
  }
}
