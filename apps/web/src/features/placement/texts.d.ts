import type placement from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    placement: typeof placement;
  }
}
