import type { Gender } from '../../person.entity.js';
import { itemsOf } from './items.js';
import { quoted, type ReadCell, Refusal } from './refusal.js';

const words = <T>(values: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(values.flatMap(([value, names]) => names.split(' ').map((name) => [name, value])));

const GENDERS = words<Gender | null>([
  ['woman', 'k kvinne kvinner dame jente f female woman'],
  ['man', 'm mann menn gutt male man'],
  ['other', 'x annet anna andre other ikke-binær ikkje-binær ikkebinær nonbinary non-binary'],
  [null, 'u ukjent ukjend unknown uoppgitt'],
]);

export const readGender: ReadCell<Gender | null> = (text) => {
  const gender = GENDERS.get(text.toLowerCase());
  return gender === undefined ? new Refusal('gender', { value: quoted(text) }) : gender;
};

const LANGUAGES = words([
  ['nb', 'nb no nob bokmål bokmal norsk norwegian'],
  ['nn', 'nn nno nynorsk'],
  ['en', 'en eng engelsk english'],
  ['se', 'se sme nordsamisk davvisámegiella sami'],
  ['smj', 'smj lulesamisk'],
  ['sma', 'sma sørsamisk'],
]);
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** ISO 639 codes, or the names above; `nb-NO` is `nb`. The first is the one most at home. */
export const readLanguages: ReadCell<readonly string[]> = (text) => {
  const languages = new Set<string>();
  for (const item of itemsOf(text.replaceAll('/', ','))) {
    const language = languageOf(item.toLowerCase());
    if (language === null) return new Refusal('language', { value: quoted(item) });
    languages.add(language);
  }
  return [...languages];
};

const languageOf = (name: string): string | null => {
  const word = name.replace(/[-_]no$/, '');
  const isCode = /^[a-z]{2,3}$/.test(word) && languageNames.of(word) !== undefined;
  return LANGUAGES.get(word) ?? (isCode ? word : null);
};

const PROTECTED = words([
  [
    true,
    'ja j x yes y true 1 sperret sperra skjermet skjerma fortrolig fortruleg ' +
      'strengt_fortrolig hemmelig 6 7 spsf spfo',
  ],
  [false, 'nei n no false 0 ugradert åpen open'],
]);

/** Whether the address is protected. What isn't understood is refused, and never taken as 'no'. */
export const readProtected: ReadCell<boolean> = (text) => {
  const word = text.toLowerCase().replace(/\s+/g, '_');
  return PROTECTED.get(word) ?? new Refusal('protected', { value: quoted(text) });
};
