import type schemes from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    schemes: typeof schemes;
  }
}
