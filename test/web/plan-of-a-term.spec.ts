import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import { ClosedDays, type Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

const same = (text: string) => ({ nb: text, nn: text, en: text });
const theme = (code: string, name: string, week: number | null) => ({
  ...{ code, name: same(name), mandatory: week !== null, week },
});

describe('the plan of a term', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let group: Group;
  let mentor: Enrolment;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST, work: false });
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    const { meetings } = fyseLikeSettings;
    const scheme = await kull.a.scheme({
      institutionId,
      settings: {
        ...fyseLikeSettings,
        meetings: {
          ...meetings,
          ...{ plannedCount: 8, per: 'term', everyWeeks: 1 },
          themes: [
            {
              ...theme('start', 'Bli kjent', 2),
              task: same('Tenk gjennom hva du liker.'),
              material: same('En runde rundt bordet.'),
            },
            theme('study', 'Studieteknikk', 4),
            theme('exam', 'Eksamen', null),
          ],
        },
      },
    });
    round = await kull.a.round({
      ...{ of: scheme, state: 'running', startsOn: '2098-09-01', endsOn: '2098-12-19' },
      terms: [{ term: '2098-HØST', startsOn: '2098-09-01', endsOn: '2098-12-19' }],
    });
    const person = { givenName: 'Marte', familyName: 'Coach' };
    mentor = await kull.a.enrolment({ in: round, role: 'mentor', person, slots: [210, 211, 414] });
    const made = await kull.a.group({ in: round, of: 6, mentor, slot: 210 });
    group = made.group;
    await kull.owner.query(`update enrolments set slots = array[210, 414] where id = any($1)`, [
      made.mentees.slice(0, 5).map(({ id }) => id),
    ]);
    const week = { firstDay: '2098-09-29', lastDay: '2098-10-03', kind: 'exam' } as const;
    await kull.a.insert(ClosedDays, institutionId, { ...week, name: 'Eksamensuke' });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (size: typeof PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(mentor.personId);
    return visitor;
  };

  it('is planned by a coach on a phone: the hour, one row changed, one left out', async () => {
    const visitor = await arrive(PHONE);
    const { page } = visitor;
    await page.goto(`/groups/${group.id}`);
    await page.getByRole('link', { name: 'Planlegg hele perioden' }).click();
    await page.getByRole('heading', { name: 'Planlegg møtene' }).waitFor();
    const tuesday = page.getByRole('button', { name: '5 av 5 kan tirsdag 10–11, og mentoren' });
    expect(await tuesday.getAttribute('aria-pressed')).toBe('true');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-390-top');
    await page.getByText('Ikke 30. september 2098: Eksamensuke').waitFor();
    const rows = page.getByRole('checkbox');
    expect(await rows.count()).toBe(8);
    await page.getByLabel('Sted for alle møtene').fill('B2 012');
    const second = page.getByRole('listitem').filter({ hasText: 'Studieteknikk' }).first();
    await second.getByText('Endre', { exact: true }).click();
    await second.getByLabel('Klokkeslett').fill('12:15');
    await second.getByLabel('Eget sted').fill('Biblioteket');
    await rows.nth(7).uncheck();
    expect(await visitor.barriers()).toEqual([]);
    await second.scrollIntoViewIfNeeded();
    await visitor.picture('plan-390-rows');
    await page.getByRole('button', { name: 'Planlegg 7 møter' }).click();
    await page.getByText('7 møter er planlagt').first().waitFor();
    await page.getByText('Biblioteket').waitFor();
    expect(await page.getByText('B2 012').count()).toBe(6);
    await page.getByText('Tenk gjennom hva du liker.').waitFor();
    await page.getByText('En runde rundt bordet.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-390-next');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('says what cannot be at its row, and keeps the rest; another hour by keyboard', async () => {
    const visitor = await arrive(DESKTOP);
    const { page } = visitor;
    await page.goto(`/groups/${group.id}/plan/all`);
    await page.getByText('7 møter står allerede.').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(1);
    const chosen = page.locator('button[aria-pressed="true"]');
    await chosen.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^torsdag .* 14:15/ }).waitFor();
    const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
    await row.getByText('Endre', { exact: true }).click();
    await row.getByLabel('Dato').fill('2098-10-01');
    const save = page.getByRole('button', { name: 'Planlegg 1 møte' });
    await save.click();
    await page
      .getByText(/Lærestedet holder 1. oktober 2098 fri/)
      .first()
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-1280-fault');
    await row.getByLabel('Dato').fill('2098-12-11');
    await save.click();
    await page.getByText('Møtet er planlagt').first().waitFor();
    await page.goto(`/groups/${group.id}/plan/all`);
    await page.getByText('Alle møtene i planen er på plass').waitFor();
    await visitor.leave();
  });
});
