import type calls from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    calls: typeof calls;
  }
}
