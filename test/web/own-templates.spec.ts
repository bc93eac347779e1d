import { readFileSync } from 'node:fs';
import type { Person } from '#people';
import type { Scheme } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('an institution’s own templates, and what its centre locks', () => {
  let kull: TestKull;
  let browser: Browser;
  let scheme: Scheme;
  let ingrid: Person;
  let faculty: Person;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST, work: false });
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    const unit = await kull.a.unit({ institutionId }, { name: 'Realfag' });
    scheme = await kull.a.scheme({ institutionId, name: 'Mentor i realfag', unitId: unit.id });
    await kull.a.scheme({ institutionId, name: 'Alumnmentor' });
    const round = await kull.a.round({ of: scheme, name: 'Høst', state: 'running' });
    await kull.a.enrolment({ in: round, state: 'joined' });
    ingrid = await kull.a.person({
      ...{ institutionId, givenName: 'Ingrid', familyName: 'Sentral' },
      grants: [{ role: 'coordinator', schemeId: null }],
    });
    faculty = await kull.a.coordinator({ institutionId, schemeId: scheme.id });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (
    person: Person,
    how: Parameters<typeof Visitor.arrive>[2],
  ): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, how);
    await visitor.signInAs(person.id);
    return visitor;
  };

  it('are saved from a scheme, found in the gallery, taken as a file, and read again', async () => {
    const visitor = await arrive(ingrid, { size: DESKTOP });
    const { page } = visitor;
    await page.goto(`/schemes/${scheme.id}`);
    await page.getByRole('link', { name: 'Lagre som mal' }).press('Enter');
    await page.getByLabel('Navn på malen').fill('Realfagsmalen');
    await page.getByLabel('Hva er den til?').fill('Som vi gjør det på realfag.');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Lagre som mal' }).press('Enter');
    await page.getByRole('heading', { name: 'Realfagsmalen', level: 1 }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('own-template');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned malen som fil' }).press('Enter'),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ name: 'Realfagsmalen', version: 1 });

    await page.getByRole('link', { name: 'Endre malen' }).press('Enter');
    await page.getByLabel('Navn på malen').fill('Malen vår');
    await page.getByRole('button', { name: 'Lagre navn og omtale' }).press('Enter');
    await page.getByText('Malen er endret').first().waitFor();
    await page.getByLabel('Kobling').check();
    await page.getByRole('button', { name: 'Lagre hva som er låst' }).press('Enter');
    await page.getByRole('link', { name: 'Malen vår' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('change-template');
    await page.getByRole('link', { name: 'Malen vår' }).press('Enter');
    await page.getByText('Kobling: låst av Ingrid Sentral.').waitFor();

    await page.goto('/schemes/new');
    const own = page.getByRole('region', { name: 'Lærestedets egne maler' });
    await own.getByRole('link', { name: 'Malen vår' }).waitFor();
    await visitor.picture('gallery-own');
    await page.getByRole('link', { name: 'Hent en mal fra en fil' }).press('Enter');
    const read = (text: string) =>
      page.getByLabel('Velg fila').setInputFiles({
        name: 'mal.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await read('ikke en mal');
    await page.getByText('Dette er ikke en mal fra Kull.').waitFor();
    await read(file.replace('"version": 1', '"version": 2'));
    await page.getByText('Malen er fra en annen versjon av Kull').waitFor();
    await read(file.replace('"target": 10', '"target": 7'));
    await page.getByText('settings/group/target').waitFor();
    await page.getByText('Ingenting er lagret eller endret her.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('import-refused');
    await read(file);
    await page.getByRole('heading', { name: 'Realfagsmalen', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Endre malen' }).click();
    await page.getByRole('button', { name: 'Slett malen' }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Slett malen' }).press('Enter');
    await page.getByRole('region', { name: 'Lærestedets egne maler' }).waitFor();
    await own.getByRole('link', { name: 'Realfagsmalen' }).waitFor({ state: 'detached' });
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('are locked by the centre, and shown so to the faculty, who decides the rest', async () => {
    const visitor = await arrive(ingrid, { size: DESKTOP });
    const { page } = visitor;
    await page.goto(`/schemes/${scheme.id}`);
    await page.getByRole('link', { name: 'Lås innstillinger' }).press('Enter');
    await page.getByLabel('Søknad, opplæring og taushetserklæring').check();
    await page.getByLabel('Veier inn').check();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('locks');
    await page.getByRole('button', { name: 'Lagre hva som er låst' }).press('Enter');
    await page.getByText('Veier inn: låst av Ingrid Sentral.').waitFor();

    await page.goto('/schemes');
    await page.getByRole('link', { name: 'Se alle ordningene i en tabell' }).press('Enter');
    const row = page.getByRole('row', { name: /Mentor i realfag/ });
    for (const text of ['Realfag', 'Studenter', 'Semester 1–2', 'Grupper på 9–11', 'Som avtalt'])
      await row.getByText(text, { exact: true }).first().waitFor();
    await row.getByText('I gang').waitFor();
    await row.getByText('Studenter: 1 av 1. Mentorer: 0.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('all-schemes');
    await page.setViewportSize(PHONE);
    await visitor.picture('all-schemes-phone');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);

    const theirs = await arrive(faculty, { size: PHONE, locale: 'en-GB' });
    await theirs.page.goto(`/schemes/${scheme.id}/settings`);
    const locked = theirs.page.getByRole('group', { name: 'Ways in: locked by Ingrid Sentral' });
    await locked.scrollIntoViewIfNeeded();
    expect(
      await locked.getByLabel('have to take part', { exact: false }).first().isDisabled(),
    ).toBe(true);
    expect(await theirs.page.getByLabel('Needs training first').isDisabled()).toBe(true);
    expect(await theirs.barriers()).toEqual([]);
    await theirs.picture('locked-settings-phone');
    await theirs.page.getByRole('group', { name: 'Who mentors?' }).getByLabel('Staff').check();
    await theirs.page.getByLabel('Weeks between meetings').fill('2');
    await theirs.page.getByRole('button', { name: 'Save the settings' }).click();
    await theirs.page.getByText('The settings are saved').first().waitFor();
    for (const each of [visitor, theirs]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
