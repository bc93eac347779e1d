import type groups from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    groups: typeof groups;
  }
}
