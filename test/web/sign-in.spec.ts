import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('signing in to the demo', () => {
  let kull: TestKull;
  let browser: Browser;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    const institution = await kull.a.institution({ name: 'Demo' });
    await kull.a.person({
      in: institution,
      givenName: 'Ingrid',
      familyName: 'Koordinator',
      demoRole: 'coordinator',
      grants: [{ role: 'coordinator', schemeId: null }],
    });
    await kull.a.person({ in: institution, givenName: 'Ola', familyName: 'Nordmann' });
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  it('offers the demo’s people by role, in the browser’s language', async () => {
    for (const [locale, heading] of [
      ['nb-NO', 'Logg inn'],
      ['nn-NO', 'Logg inn'],
      ['en-GB', 'Sign in'],
    ] as const) {
      const visitor = await Visitor.arrive(browser, kull.baseUrl, { locale, size: PHONE });
      await visitor.page.goto('/sign-in');
      await visitor.page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
      expect(await visitor.barriers()).toEqual([]);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    }
  });

  it('signs in with one click, and out again', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl);
    const { page } = visitor;
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /Ingrid Koordinator/ }).click();
    // At once, without loading the page anew: who is in, and the places that are theirs.
    await page.getByRole('button', { name: 'Logg ut' }).first().waitFor();
    await page.getByRole('link', { name: 'Ordninger' }).first().waitFor();
    await page.goto('/me');
    await page.getByRole('heading', { level: 1, name: 'Meg' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Logg ut' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('makes the language that is chosen there the person’s own, for mails as well', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl);
    const { page } = visitor;
    await page.goto('/sign-in');
    await page.getByLabel('Språk').first().selectOption('en');
    await page.getByLabel('Search by name').fill('nordm');
    await page.getByRole('button', { name: /Ola Nordmann/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).first().waitFor();
    await page.waitForLoadState('networkidle');
    const { rows } = await kull.owner.query(
      `select locale from persons where family_name = 'Nordmann'`,
    );
    expect(rows).toEqual([{ locale: 'en' }]);
    await visitor.leave();
  });

  it('finds another person of the demo by name', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl);
    const { page } = visitor;
    await page.goto('/sign-in');
    await page.getByLabel('Søk på navn').fill('nordm');
    await page.getByRole('button', { name: /Ola Nordmann/ }).waitFor();
    await visitor.leave();
  });
});
