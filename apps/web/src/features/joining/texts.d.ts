import type joining from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    joining: typeof joining;
  }
}
