import type home from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    home: typeof home;
  }
}
