import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import type { Round, Scheme } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

const LOCALES = ['nb-NO', 'nn-NO', 'en-GB'] as const;
type Locale = (typeof LOCALES)[number];

/** What a student reads where the hours are given. */
const ONLY_HOW_MANY = {
  'nb-NO': 'Gruppa og mentoren din ser bare hvor mange som kan når.',
  'nn-NO': 'Gruppa og mentoren din ser berre kor mange som kan når.',
  'en-GB': 'The group and your mentor only see how many can when.',
};
const WHO = {
  'nb-NO': 'Mentorene i gruppa di ser hvem som kan når. De andre i gruppa ser bare hvor mange.',
  'nn-NO': 'Mentorane i gruppa di ser kven som kan når. Dei andre i gruppa ser berre kor mange.',
  'en-GB': "Your group's mentors see who can when. The others in the group only see how many.",
};
/** What a mentor reads under the grid. */
const PLAN = {
  'nb-NO': {
    thursday: /3 av 4 kan torsdag 14–15/,
    words: ['Kan', 'Kan ikke', 'Ikke svart'],
  },
  'nn-NO': {
    thursday: /3 av 4 kan torsdag 14–15/,
    words: ['Kan', 'Kan ikkje', 'Ikkje svart'],
  },
  'en-GB': {
    thursday: /3 of 4 can on Thursday 14–15/,
    words: ['Can', 'Cannot', 'No answer'],
  },
};
const NAMES = ['Ada Berg', 'Bo Dahl', 'Cecilie Eide', 'Didrik Foss', 'Eli Gran'] as const;

/** How high the bar at the foot of a phone is: `--kull-bar`. */
const BAR = 64;

describe('who of a group can when', () => {
  let kull: TestKull;
  let browser: Browser;
  let scheme: Scheme;
  let round: Round;
  let mentor: Enrolment;
  let group: Group;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST, work: false });
    scheme = await kull.a.scheme();
    const { meetings } = fyseLikeSettings;
    round = await kull.a.round({
      ...{ of: scheme, state: 'running', startsOn: '2098-09-01', endsOn: '2098-12-19' },
      settings: {
        ...fyseLikeSettings,
        meetings: { ...meetings, ...{ plannedCount: 4, per: 'round', showsWhoCan: true } },
      },
    });
    const person = { givenName: 'Marte', familyName: 'Coach' };
    mentor = await kull.a.enrolment({ in: round, role: 'mentor', person, slots: [210, 414] });
    const made = await kull.a.group({ in: round, of: NAMES.length, mentor, slot: 210 });
    group = made.group;
    const hours = [[210, 414], [210, 414], [210, 414], [210], null];
    for (const [i, { id, personId }] of made.mentees.entries()) {
      const [givenName, familyName] = NAMES[i]!.split(' ');
      await kull.owner.query(`update persons set given_name = $2, family_name = $3 where id = $1`, [
        ...[personId, givenName, familyName],
      ]);
      await kull.owner.query(`update enrolments set slots = $2 where id = $1`, [id, hours[i]]);
    }
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (personId: string, locale: Locale, size = PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size, locale });
    await visitor.signInAs(personId);
    return visitor;
  };

  it.each(LOCALES)('is pressed out of the grid on a phone, in %s', async (locale) => {
    const visitor = await arrive(mentor.personId, locale);
    const { page } = visitor;
    const { thursday, words } = PLAN[locale];
    await page.goto(`/groups/${group.id}/plan/all`);
    const panel = page.getByRole('status').filter({ hasText: words[0]! });
    const told = async () => (await panel.locator('dl').innerText()).split('\n').filter(Boolean);
    await panel.getByText('Ada Berg').waitFor();
    expect((await told()).slice(0, 2).join()).toContain('Didrik Foss');
    await page.getByRole('button', { name: thursday }).click();
    await panel.getByText('14–15').waitFor();
    const all = (await told()).join(' ');
    expect(all).toMatch(new RegExp(`${words[0]} Ada Berg, Bo Dahl,? (og|and) Cecilie Eide`));
    expect(all).toContain(`${words[1]} Didrik Foss`);
    expect(all).toContain(`${words[2]} Eli Gran`);
    // In sight above the bar of the phone, although the page goes on.
    const box = await panel.boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y + box!.height).toBeLessThanOrEqual(PHONE.height - BAR);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture(`who-can-390-${locale}`);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('is reached by the keyboard alone', async () => {
    const visitor = await arrive(mentor.personId, 'nb-NO', DESKTOP);
    const { page } = visitor;
    await page.goto(`/groups/${group.id}/plan/all`);
    await page.locator('button[aria-pressed="true"]').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('status').filter({ hasText: 'torsdag 14–15' });
    await panel.getByText('Didrik Foss').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('who-can-1280');
    await visitor.leave();
  });

  it.each(LOCALES)(
    'is said where students give their hours, and else not, in %s',
    async (locale) => {
      const readers = async (of: Round): Promise<string> => {
        const { id, personId } = await kull.a.enrolment({ in: of });
        const visitor = await arrive(personId, locale);
        await visitor.page.goto(`/me/enrolments/${id}`);
        await visitor.page.locator('form').waitFor();
        const text = await visitor.page.locator('form').innerText();
        await visitor.leave();
        return text;
      };
      const shown = await readers(round);
      expect(shown).toContain(WHO[locale]);
      expect(shown).not.toContain(ONLY_HOW_MANY[locale]);
      const other = await readers(await kull.a.round({ of: scheme, state: 'running' }));
      expect(other).toContain(ONLY_HOW_MANY[locale]);
      expect(other).not.toContain(WHO[locale]);
    },
  );

  it('is turned on by a coordinator, unless somebody has given hours: said at its field', async () => {
    const coordinator = await kull.a.coordinator(round);
    const visitor = await arrive(coordinator.id, 'nb-NO');
    const { page } = visitor;
    const label = 'Mentorene i gruppa ser hvem som kan når';
    const save = async (of: Round): Promise<void> => {
      await page.goto(`/schemes/${scheme.id}/rounds/${of.id}/settings`);
      await page.getByLabel(label).check();
      await page.getByRole('button', { name: 'Lagre innstillingene' }).click();
    };
    const fresh = await kull.a.round({ of: scheme });
    await save(fresh);
    await page.getByText('Innstillingene er lagret').first().waitFor();
    await page.reload();
    expect(await page.getByLabel(label).isChecked()).toBe(true);
    const begun = await kull.a.round({ of: scheme });
    await kull.a.enrolment({ in: begun, slots: [210] });
    await save(begun);
    await page.getByRole('link', { name: /fått vite at bare antallet vises/ }).click();
    expect(await page.getByLabel(label).isChecked()).toBe(true);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('who-can-setting-390');
    await visitor.leave();
  });
});
