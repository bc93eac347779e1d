import type pairs from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    pairs: typeof pairs;
  }
}
