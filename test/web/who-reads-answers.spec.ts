import type { Scheme } from '#schemes';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { OpenWeb } from './open-web.js';
import { atOwnAnswers, LOCALES, ONLY_HOW_MANY } from './own-answers.js';

/** What stands at the three questions of Kull's own, by language and role. */
const STUDENTS = {
  'nb-NO': 'Koordinatoren og studentene i runden kan lese dette.',
  'nn-NO': 'Koordinatoren og studentane i runden kan lese dette.',
  'en-GB': 'The coordinator and the students of the round can read this.',
};
const COORDINATOR = {
  'nb-NO': 'Bare koordinatoren kan lese dette.',
  'nn-NO': 'Berre koordinatoren kan lese dette.',
  'en-GB': 'Only the coordinator can read this.',
};
const OWN_STUDENTS = {
  'nb-NO': 'Koordinatoren og studentene du er mentor for, kan lese dette.',
  'nn-NO': 'Koordinatoren og studentane du er mentor for, kan lese dette.',
  'en-GB': 'The coordinator and the students you mentor can read this.',
};
const PLANNED = {
  'nb-NO': 'Den som planlegger møtene, ser hvor mange som kan når.',
  'nn-NO': 'Den som planlegg møta, ser kor mange som kan når.',
  'en-GB': 'Whoever plans the meetings sees how many can when.',
};
const asMentor = { role: 'mentor', locale: 'nb-NO' } as const;
const HOUR = /time som passer|time som passar|hour that suits/;

describe('who reads what somebody answers, said where it is answered', () => {
  const web = OpenWeb.forThisFile();
  let scheme: Scheme;

  beforeAll(async () => {
    scheme = await web.kull.a.scheme({ institutionId: web.institutionId });
  });

  it('is true of mentors whom students choose among, and of students, in a round without a common hour', async () => {
    const { matching, waysIn } = fyseLikeSettings;
    const settings = {
      ...fyseLikeSettings,
      matching: { ...matching, commonHour: false },
      waysIn: { ...waysIn, directory: true },
    };
    const round = await web.kull.a.round({ of: scheme, settings });
    for (const locale of LOCALES) {
      const { visitor: mentor, text } = await atOwnAnswers(web, round, { role: 'mentor', locale });
      expect(text).toContain(OWN_STUDENTS[locale]);
      expect(text.split(STUDENTS[locale]).length).toBeGreaterThan(2);
      expect(text).not.toContain(COORDINATOR[locale]);
      expect(text).toContain(PLANNED[locale]);
      expect(text).not.toMatch(HOUR);
      expect(await mentor.barriers()).toEqual([]);
      if (locale === 'nb-NO') await mentor.picture('answers-of-a-mentor');
      await mentor.leave();

      const { visitor: student, text: read } = await atOwnAnswers(web, round, { locale });
      expect(read).toContain(ONLY_HOW_MANY[locale]);
      expect(read).toContain(COORDINATOR[locale]);
      expect(read).not.toContain(STUDENTS[locale]);
      await student.leave();
    }
  });

  it('is the coordinator alone where students see no mentors, and the hour is the group’s', async () => {
    const round = await web.kull.a.round({ of: scheme });
    const { visitor: mentor, text } = await atOwnAnswers(web, round, asMentor);
    expect(text).toContain(COORDINATOR['nb-NO']);
    expect(text).not.toContain(STUDENTS['nb-NO']);
    expect(text).toMatch(HOUR);
    await mentor.leave();
  });

  it('asks for no hours in a drop-in scheme, which uses none', async () => {
    const round = await web.kull.a.round({
      of: scheme,
      settings: { ...fyseLikeSettings, format: 'drop_in' },
    });
    const { visitor: mentor } = await atOwnAnswers(web, round, asMentor);
    await mentor.page.getByText('Hva er du interessert i?').waitFor();
    expect(await mentor.page.getByText('Når kan du vanligvis møtes?').count()).toBe(0);
    await mentor.leave();
  });
});
