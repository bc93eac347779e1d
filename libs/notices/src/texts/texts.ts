import type { nb } from './nb.js';

/** What every language of the mails has. */
export type TextKey = keyof typeof nb;
export type Texts = Readonly<Record<TextKey, string>>;
