import type { Round } from '#schemes';
import { PHONE, type Visitor } from './browser.js';
import type { OpenWeb } from './open-web.js';

export const LOCALES = ['nb-NO', 'nn-NO', 'en-GB'] as const;
export type Locale = (typeof LOCALES)[number];

/** What stands at a student's hours, unless the round shows the mentors who can when. */
export const ONLY_HOW_MANY: Readonly<Record<Locale, string>> = {
  'nb-NO': 'Gruppa og mentoren din ser bare hvor mange som kan når.',
  'nn-NO': 'Gruppa og mentoren din ser berre kor mange som kan når.',
  'en-GB': 'The group and your mentor only see how many can when.',
};

/** Somebody new in a round, at a phone, where they answer what it asks; and all that is written there. */
export const atOwnAnswers = async (
  web: OpenWeb,
  round: Round,
  how: { readonly role?: 'mentee' | 'mentor'; readonly locale: Locale },
): Promise<{ visitor: Visitor; text: string }> => {
  const { role = 'mentee', locale } = how;
  const { id, personId } = await web.kull.a.enrolment({ in: round, role, state: 'joined' });
  const visitor = await web.arrive(personId, { size: PHONE, locale });
  const form = visitor.page.locator('form');
  await visitor.page.goto(`/me/enrolments/${id}`);
  await form.waitFor();
  return { visitor, text: await form.innerText() };
};
