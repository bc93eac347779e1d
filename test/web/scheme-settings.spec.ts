import type { Scheme } from '#schemes';
import type { Browser, Page } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

describe('the settings of a scheme and of a round', () => {
  let kull: TestKull;
  let browser: Browser;
  let scheme: Scheme;
  let coordinatorId: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST, work: false });
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    scheme = await kull.a.scheme({ institutionId, name: 'Mentor' });
    coordinatorId = (await kull.a.coordinator({ institutionId })).id;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (how: Parameters<typeof Visitor.arrive>[2]): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, how);
    await visitor.signInAs(coordinatorId);
    return visitor;
  };
  const saved = (page: Page) => page.getByText('Innstillingene er lagret').first().waitFor();

  it('are all changed in the scheme, by keyboard, and new rounds start from them', async () => {
    const visitor = await arrive({ size: DESKTOP });
    const { page } = visitor;
    await page.goto(`/schemes/${scheme.id}`);
    await page.getByRole('link', { name: 'Innstillinger for nye runder' }).press('Enter');
    await page.getByRole('heading', { name: 'Innstillinger for nye runder', level: 1 }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('scheme-settings');

    const who = page.getByRole('group', { name: 'Hvem er mentor?' });
    await who.getByLabel('Ansatte').press('Space');
    const staff = page.locator('section#mentors').getByText('Ansatte').last().locator('../..');
    await page.getByLabel('Grupper en mentor kan ha, høyst').nth(1).fill('3');
    await page.getByLabel('Må ha opplæring først').nth(1).press('Space');
    await page.getByLabel('Avtalte timer i et semester').nth(1).fill('40');
    await page.getByRole('button', { name: 'Ansatte er det vanligste' }).press('Enter');
    await staff.waitFor();
    await page.getByLabel('Mentorer i en gruppe').fill('2');

    const semesters = page.getByRole('group', { name: 'Hvilke semestre av studiet' });
    for (const semester of ['3', '11'])
      await semesters.getByLabel(semester, { exact: true }).check();

    await page.getByRole('group', { name: 'Hva skal alle i en gruppe ha likt?' }).waitFor();
    await page.getByLabel('Studieprogram', { exact: true }).first().check();
    await page.getByLabel('De må være med, og kan be deg om fritak').check();
    await page.getByLabel('Antall møter').fill('4');
    await page.getByLabel('Regnes per').first().selectOption({ label: 'studieår' });
    await page.getByLabel('Bare hvor mange som kom').check();
    await page.getByLabel('Det er et krav om oppmøte').check();
    await page.getByLabel('Mentoren har samtaler med hver student').check();
    const themes = page.getByRole('group', { name: 'Temaer for møtene' });
    await themes.getByRole('button', { name: 'Legg til et tema' }).press('Enter');
    await themes.getByLabel('Navn (bokmål)').last().fill('Møtet med pasienten');
    await themes.getByLabel('Navn (nynorsk)').last().fill('Møtet med pasienten');
    await themes.getByLabel('Obligatorisk').last().check();

    // What is wrong stands at its field, and everything else is still there.
    await page.getByRole('button', { name: 'Lagre innstillingene' }).press('Enter');
    await page.getByRole('link', { name: /Navn \(engelsk\)/ }).press('Enter');
    await page.keyboard.type('Meeting the patient');
    await page.getByLabel('Minst i en gruppe').fill('12');
    await page.getByRole('button', { name: 'Lagre innstillingene' }).press('Enter');
    await page
      .getByRole('link', { name: /Helst i en gruppe – Dette kan ikke være færre/ })
      .waitFor();
    await page.getByRole('link', { name: /Oppmøte – Et krav om oppmøte/ }).press('Enter');
    await visitor.picture('scheme-settings-errors');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('Med navn: til stede, meldt fravær, borte').check();
    await page.getByLabel('Minst i en gruppe').fill('7');

    // Going elsewhere asks first.
    await page.getByRole('link', { name: 'Hjem' }).first().click();
    const leaving = page.getByRole('alertdialog', { name: 'Gå fra siden uten å lagre?' });
    await leaving.waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Avbryt' }).press('Enter');
    await leaving.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Lagre innstillingene' }).press('Enter');
    await saved(page);
    await page.getByRole('link', { name: 'Hjem' }).first().click();
    await page.getByRole('heading', { level: 1, name: /^(God|Hei)/ }).waitFor();

    const { rows } = await kull.owner.query<{ settings: object }>(
      `select settings from schemes where id = $1`,
      [scheme.id],
    );
    expect(rows[0]!.settings).toMatchObject({
      mentors: [
        { kind: 'staff', capacity: 3, training: true, hours: 40 },
        { kind: 'student', capacity: 1, training: false, hours: null },
      ],
      mentorsPerGroup: 2,
      semesters: [1, 2, 3, 11],
      group: { minimum: 7, target: 10, maximum: 11 },
      matching: { sameWithin: ['campus', 'programme'] },
      waysIn: { invitation: 'mandatory' },
      meetings: {
        plannedCount: 4,
        per: 'year',
        attendance: 'by_name',
        threshold: { unit: 'percent', least: 75, per: 'round' },
        talks: { count: 1, minutes: 30, per: 'round' },
        themes: [
          { code: 'study_technique' },
          { code: 'exams' },
          { code: 'motet_med_pasienten', mandatory: true },
        ],
      },
    });
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('are those of a round too, on a phone; whether there are groups is settled in time', async () => {
    const round = await kull.a.round({ of: scheme, name: 'Høst', state: 'matching' });
    const visitor = await arrive({ size: PHONE });
    const { page } = visitor;
    await page.goto(`/schemes/${scheme.id}/rounds/${round.id}/settings`);
    await page.getByLabel('Minutter et møte varer').fill('60');
    await page.getByText('Eksamen', { exact: true }).or(page.getByText('Exams')).first().click();
    await visitor.picture('round-settings-phone');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('Én og én student').check();
    await page.getByRole('button', { name: 'Lagre innstillingene' }).click();
    await page.getByRole('link', { name: /For hvem\? – Runden er i gang med dette/ }).waitFor();
    expect(await page.getByLabel('Minutter et møte varer').inputValue()).toBe('60');
    await page.getByLabel('Grupper', { exact: true }).check();
    await page.getByRole('button', { name: 'Lagre innstillingene' }).click();
    await saved(page);
    expect(
      await new Records(kull.owner).count(
        `from rounds where settings #>> '{meetings,minutes}' = '60' and settings ->> 'format' = 'groups'`,
      ),
    ).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
