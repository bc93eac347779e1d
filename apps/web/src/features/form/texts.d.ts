import type form from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    form: typeof form;
  }
}
