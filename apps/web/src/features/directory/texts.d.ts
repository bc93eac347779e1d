import type directory from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    directory: typeof directory;
  }
}
