import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { TextTree } from './by-namespace';
import { chooseLanguage, type Language } from './languages';
import type { Translate } from './texts';

const DEVICE_KEY = 'kull.language';

/** One lazy file a language, so that a reader loads one. */
const TEXTS: Readonly<
  Record<Language, () => Promise<{ default: Readonly<Record<string, TextTree>> }>>
> = {
  nb: () => import('./texts.nb'),
  nn: () => import('./texts.nn'),
  en: () => import('./texts.en'),
};

async function load(language: Language): Promise<void> {
  const texts = await TEXTS[language]();
  for (const [namespace, tree] of Object.entries(texts.default)) {
    i18next.addResourceBundle(language, namespace, tree);
  }
}

const device = {
  read(): string | null {
    try {
      return localStorage.getItem(DEVICE_KEY);
    } catch {
      return null; // storage is forbidden on this device: the browser's language will do
    }
  },
  write(language: Language): void {
    try {
      localStorage.setItem(DEVICE_KEY, language);
    } catch {
      // as above
    }
  },
};

/** Speaks `language` from now on, on this device too, and tells assistive technology so. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'app')) await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  device.write(language);
}

/** The texts in a language, whatever the pages speak: for what is printed in several. */
export async function textsIn(language: Language): Promise<Translate> {
  if (!i18next.hasResourceBundle(language, 'app')) await load(language);
  const fixed = i18next.getFixedT(language);
  return (key, values) => fixed(key, { ...values });
}

/** What the pages speak now. */
export function spoken(): Language {
  return chooseLanguage(i18next.language, null, []);
}

/** Before the first page: the language of this device, until the session says the person's own. */
export async function startTexts(): Promise<void> {
  const language = chooseLanguage(null, device.read(), navigator.languages);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'app',
    resources: {},
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false },
  });
  await load(language);
  document.documentElement.lang = language;
}
