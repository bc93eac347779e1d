import type concerns from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    concerns: typeof concerns;
  }
}
