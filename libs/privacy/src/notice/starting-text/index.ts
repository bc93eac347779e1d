import type { Localized } from '#kernel';
import en from './en.js';
import nb from './nb.js';
import nn from './nn.js';

/**
 * A notice under the usual headings. It says what Kull does; what only the institution can know is a
 * blank in double brackets, and no text with a blank in it is published.
 */
export const STARTING_TEXTS: Localized = { nb, nn, en };

export const hasBlanks = (text: string): boolean => /\[\[|\]\]/.test(text);
