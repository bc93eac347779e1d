/** Commas, semicolons, bars and line breaks all part a list; a leading bullet is no part of it. */
export const itemsOf = (text: string): string[] =>
  text
    .split(/[,;|\r\n]+/)
    .map((item) => item.replace(/^\s*(?:[-*•–]\s+)?/, '').trim())
    .filter((item) => item !== '');
