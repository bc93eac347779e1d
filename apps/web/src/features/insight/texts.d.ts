import type insight from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    insight: typeof insight;
  }
}
