import type certificates from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    certificates: typeof certificates;
  }
}
