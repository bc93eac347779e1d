import type services from './nb.json';

declare module '../../app/i18n/texts' {
  interface Texts {
    services: typeof services;
  }
}
