import { LOCALES } from '#kernel';
import { PAIRS } from './pairs.js';
import { speakerOf } from './speaker.js';
import { TEXTS } from './texts.js';

const { nb } = TEXTS;

const variablesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).sort();

describe('the texts of mails', () => {
  it.each(LOCALES)('are complete in %s, with the same variables', (locale) => {
    const texts = TEXTS[locale];
    expect(Object.keys(texts).sort()).toEqual(Object.keys(nb).sort());
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim()).not.toBe('');
      expect([key, variablesOf(text)]).toEqual([key, variablesOf(nb[key as keyof typeof nb])]);
    }
  });

  it.each(LOCALES)('say the same of pairs in %s as in bokmål, and never of a group', (locale) => {
    expect(Object.keys(PAIRS[locale])).toEqual(Object.keys(PAIRS.nb));
    for (const [key, text] of Object.entries(PAIRS[locale])) {
      const inBokmaal = PAIRS.nb[key as keyof typeof PAIRS.nb];
      expect([key, variablesOf(text)]).toEqual([key, variablesOf(inBokmaal)]);
      expect(text).not.toMatch(/gr[uo]u?p/i);
    }
  });

  it('say an hour of the week, in the reader’s language', () => {
    expect(speakerOf('nb').hour(210)).toBe('tirsdager kl. 10:00');
    expect(speakerOf('nn').hour(309)).toBe('onsdagar kl. 09:00');
    expect(speakerOf('en').hour(null)).toBe('no hour in common yet');
    expect((['nb', 'nn', 'en'] as const).map((one) => speakerOf(one).day('2026-02-03'))).toEqual([
      ...['3. februar 2026', '3. februar 2026', '3 February 2026'],
    ]);
  });

  it('refuse to speak with a hole in the sentence', () => {
    expect(() => speakerOf(null).say('placedSubject')).toThrow('number');
  });
});
