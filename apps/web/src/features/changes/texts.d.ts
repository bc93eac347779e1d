import type changes from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    changes: typeof changes;
  }
}
