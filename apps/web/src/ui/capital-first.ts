import { localesOf } from './time/locales-of';

/** What is said in the middle of sentences, at the beginning of a heading or a label. */
export function capitalFirst(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(localesOf(language)) + rest.join('');
}
