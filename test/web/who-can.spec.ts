import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import type { Round, Scheme } from '#schemes';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, PHONE, type Visitor } from './browser.js';
import { OpenWeb } from './open-web.js';
import { atOwnAnswers, LOCALES, ONLY_HOW_MANY, type Locale } from './own-answers.js';

/** What a student reads where the hours are given, in place of `ONLY_HOW_MANY`. */
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
/** Where one meeting is planned: the hour that suits best, its field, and what no hour is asked of. */
const ONE = {
  'nb-NO': {
    best: 'Torsdag kl. 14: 3 kan, og du',
    time: 'Klokkeslett',
    notAsked: 'Ingen er spurt om de kan da.',
  },
  'nn-NO': {
    best: 'Torsdag kl. 14: 3 kan, og du',
    time: 'Klokkeslett',
    notAsked: 'Ingen er spurde om dei kan då.',
  },
  'en-GB': {
    best: 'Thursday at 14: 3 can, and you',
    time: 'Time',
    notAsked: 'Nobody is asked whether they can then.',
  },
};
const NAMES = ['Ada Berg', 'Bo Dahl', 'Cecilie Eide', 'Didrik Foss', 'Eli Gran'] as const;

/** How high the bar at the foot of a phone is: `--kull-bar`. */
const BAR = 64;

describe('who of a group can when', () => {
  const web = OpenWeb.forThisFile();
  let scheme: Scheme;
  let round: Round;
  let mentor: Enrolment;
  let group: Group;

  beforeAll(async () => {
    const { kull, institutionId } = web;
    scheme = await kull.a.scheme({ institutionId });
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
  });

  const arrive = (personId: string, locale: Locale, size = PHONE): Promise<Visitor> =>
    web.arrive(personId, { size, locale });

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

  it.each(LOCALES)(
    'follows the day and time of one meeting that is planned, in %s',
    async (locale) => {
      const visitor = await arrive(mentor.personId, locale);
      const { page } = visitor;
      const { words } = PLAN[locale];
      const { best, time, notAsked } = ONE[locale];
      await page.goto(`/groups/${group.id}/plan`);
      const panel = page.getByRole('status').filter({ has: page.locator('h3') });
      const told = async () => (await panel.locator('dl').innerText()).split('\n').join(' ');
      // The group's own hour is suggested, at which four can.
      await panel.getByText('10–11').waitFor();
      expect(await told()).toContain('Didrik Foss');
      const thursday = page.getByRole('button', { name: best });
      await thursday.click();
      await panel.getByText('14–15').waitFor();
      expect(await thursday.getAttribute('aria-pressed')).toBe('true');
      expect(await told()).toContain(`${words[1]} Didrik Foss`);
      expect(await told()).toContain(`${words[2]} Eli Gran`);
      expect(await visitor.barriers()).toEqual([]);
      await visitor.picture(`who-can-one-390-${locale}`);
      await page.getByLabel(time, { exact: true }).fill('20:00');
      await panel.getByText(notAsked).waitFor();
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );

  it('plans the meeting at the hour that was pressed', async () => {
    const visitor = await arrive(mentor.personId, 'nb-NO', DESKTOP);
    const { page } = visitor;
    await page.goto(`/groups/${group.id}/plan`);
    await page.getByRole('button', { name: ONE['nb-NO'].best }).click();
    await page.getByText('torsdag 14–15').waitFor();
    await visitor.picture('who-can-one-1280');
    await page.getByRole('button', { name: 'Planlegg', exact: true }).click();
    await page.getByText('Møtet er planlagt').first().waitFor();
    const { rows } = await web.kull.owner.query<{ starts: string }>(
      `select to_char(starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD HH24:MI') as starts
       from meetings where group_id = $1`,
      [group.id],
    );
    // 1 September 2098, when the round begins, is a Monday.
    expect(rows).toEqual([{ starts: '2098-09-04 14:15' }]);
    await visitor.leave();
  });

  it('names nobody to who plans one meeting where the round’s settings do not say so', async () => {
    const silent = await web.kull.a.round({
      ...{ of: scheme, state: 'running', startsOn: '2098-09-01', endsOn: '2098-12-19' },
    });
    const leader = await web.kull.a.enrolment({
      ...{ in: silent, role: 'mentor', personId: mentor.personId, slots: [210, 414] },
    });
    const made = await web.kull.a.group({ in: silent, of: 2, mentor: leader, slot: 210 });
    const theyCan = (slots: number[]) =>
      web.kull.owner.query(`update enrolments set slots = $2 where id = any($1)`, [
        ...[made.mentees.map(({ id }) => id), slots],
      ]);
    await theyCan([210]);
    const visitor = await arrive(mentor.personId, 'nb-NO');
    const { page } = visitor;
    const plan = page.waitForResponse(`**/api/v1/groups/${made.group.id}/plan`);
    await page.goto(`/groups/${made.group.id}/plan`);
    await page.getByRole('button', { name: 'tirsdag kl. 10: 2 kan, og du' }).waitFor();
    // An hour that suits the mentor alone is not proposed.
    const hours = page.getByRole('region', { name: 'Når gruppa kan' });
    expect(await hours.getByRole('button').count()).toBe(1);
    expect(await (await plan).json()).toMatchObject({ whoCan: null });
    expect(await page.getByText('Koordinatoren og mentorene i gruppa kan se hvem.').count()).toBe(
      0,
    );
    await theyCan([]);
    await page.reload();
    await hours.getByText('2 av 2 har svart. Ingen av timene passer for noen av dem.').waitFor();
    expect(await hours.getByRole('button').count()).toBe(0);
    await visitor.picture('hours-that-suit-nobody-390');
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
        const { visitor, text } = await atOwnAnswers(web, of, { locale });
        await visitor.leave();
        return text;
      };
      const shown = await readers(round);
      expect(shown).toContain(WHO[locale]);
      expect(shown).not.toContain(ONLY_HOW_MANY[locale]);
      const other = await readers(await web.kull.a.round({ of: scheme, state: 'running' }));
      expect(other).toContain(ONLY_HOW_MANY[locale]);
      expect(other).not.toContain(WHO[locale]);
    },
  );

  it('is turned on by a coordinator, unless somebody has given hours: said at its field', async () => {
    const coordinator = await web.kull.a.coordinator(round);
    const visitor = await arrive(coordinator.id, 'nb-NO');
    const { page } = visitor;
    const label = 'Mentorene i gruppa ser hvem som kan når';
    const save = async (of: Round): Promise<void> => {
      await page.goto(`/schemes/${scheme.id}/rounds/${of.id}/settings`);
      await page.getByLabel(label).check();
      await page.getByRole('button', { name: 'Lagre innstillingene' }).click();
    };
    const fresh = await web.kull.a.round({ of: scheme });
    await save(fresh);
    await page.getByText('Innstillingene er lagret').first().waitFor();
    await page.reload();
    expect(await page.getByLabel(label).isChecked()).toBe(true);
    const begun = await web.kull.a.round({ of: scheme });
    await web.kull.a.enrolment({ in: begun, slots: [210] });
    await save(begun);
    await page.getByRole('link', { name: /fått vite at bare antallet vises/ }).click();
    expect(await page.getByLabel(label).isChecked()).toBe(true);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('who-can-setting-390');
    await visitor.leave();
  });
});
