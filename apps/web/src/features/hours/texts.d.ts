import type hours from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    hours: typeof hours;
  }
}
