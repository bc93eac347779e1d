import type privacy from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    privacy: typeof privacy;
  }
}
