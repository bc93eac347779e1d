import type audit from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    audit: typeof audit;
  }
}
