import type { Browser } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('choosing which e-mails to get, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    cast = await castOf(kull);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  it.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ])('is found on one’s own page, done by keyboard and kept, on a %s', async (name, size) => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(cast.people.mentee.id);
    const { page } = visitor;
    await page.goto('/me');
    await page.getByRole('link', { name: 'E-post fra Kull' }).click();
    await page.getByRole('heading', { name: 'E-post fra Kull', level: 1 }).waitFor();
    const reminders = page.getByRole('checkbox', { name: /^Påminnelser/ });
    const before = await reminders.isChecked();
    await reminders.press('Space');
    await page.getByText('Lagret', { exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture(`mail-choices-${name}`);
    await page.reload();
    await reminders.waitFor();
    expect(await reminders.isChecked()).toBe(!before);
    expect(visitor.faults).toEqual([]);
  });
});
