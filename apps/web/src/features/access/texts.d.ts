import type access from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    access: typeof access;
  }
}
