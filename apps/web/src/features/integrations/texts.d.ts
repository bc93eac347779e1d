import type integrations from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    integrations: typeof integrations;
  }
}
