import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import type { Translate } from '../../app/i18n/texts';
import { speech } from './say';

const NOBODY = { of: () => undefined, programme: () => undefined };

/** The speech of the board, with its texts as they are in a language. */
const speaking = async (language: string) => {
  const file = readFileSync(join(import.meta.dirname, `${language}.json`), 'utf8');
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: language,
    resources: { [language]: { placement: JSON.parse(file) as object } },
    interpolation: { escapeValue: false },
  });
  const t: Translate = (key, values) => i18n.t(key, { ...values });
  return speech(t, language, NOBODY);
};

describe('what the board says of the other groups', () => {
  it.each([
    [0, 0, 'Ingen andre grupper er åpne.'],
    [1, 0, 'Én annen gruppe er åpen, men ville ikke gitt et bedre forslag.'],
    [1, 1, 'Én annen gruppe er åpen, og ville gitt et bedre forslag.'],
    [4, 0, '4 andre grupper er åpne, men ingen av dem ville gitt et bedre forslag.'],
    [4, 1, '4 andre grupper er åpne, og 1 av dem ville gitt et bedre forslag.'],
  ])('is in words where there are %i, %i of them better', async (groups, better, said) => {
    const say = await speaking('nb');
    const about = { attribute: null, value: null, ids: [] };
    expect(say.reason({ code: 'place.alternatives', numbers: { groups, better }, ...about })).toBe(
      said,
    );
  });
});

describe('what the board says of attributes', () => {
  it.each([
    ['nb', 'hjemfylker', 'Blandede interesser: 3 slag blant 5, og høyst 2 like.'],
    ['nn', 'heimfylke', 'Blanda interesser: 3 slag blant 5, og høgst 2 like.'],
    ['en', 'home counties', 'Mixed interests: 3 kinds among 5, at most 2 alike.'],
  ])('agrees in number in %s', async (language, counties, mixed) => {
    const say = await speaking(language);
    expect(say.attributes('homeCounty')).toBe(counties);
    const numbers = { kinds: 3, known: 5, same: 2 };
    const reason = { code: 'group.mixed', attribute: 'interests', value: null, numbers, ids: [] };
    expect(say.reason(reason as Parameters<typeof say.reason>[0])).toBe(mixed);
  });
});
