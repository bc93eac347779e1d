import type agreement from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    agreement: typeof agreement;
  }
}
