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
    const of = (what: string) => page.getByRole('group', { name: what });
    const how = (what: string, label: string) =>
      of(what).getByRole('radio', { name: label, exact: true });
    await kull.owner.query('delete from mail_choices');
    await page.reload();
    expect(await how('Påminnelser', 'Med en gang').isChecked()).toBe(true);
    const saved = () => page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await Promise.all([saved(), how('Påminnelser', 'Med en gang').press('ArrowDown')]);
    await page.getByText('Lagret', { exact: true }).first().waitFor();
    await Promise.all([saved(), how('Meldinger', 'Bare i Kull').check()]);
    // That is for coordinators.
    expect(await of('Oppsummering på mandager').count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture(`mail-choices-${name}`);
    await page.reload();
    await of('Meldinger').waitFor();
    expect(await how('Meldinger', 'Bare i Kull').isChecked()).toBe(true);
    expect(await how('Påminnelser', 'Samlet én gang om dagen').isChecked()).toBe(true);
    expect(await how('Endringer', 'Med en gang').isChecked()).toBe(true);
    expect(visitor.faults).toEqual([]);
  });

  it('has the summary on Mondays for coordinators, weekly or in Kull alone', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP });
    await visitor.signInAs(cast.people.coordinator.id);
    const { page } = visitor;
    await page.goto('/me/mails');
    const summary = page.getByRole('group', { name: 'Oppsummering på mandager' });
    await summary.waitFor();
    expect(await summary.getByRole('radio').count()).toBe(2);
    await summary.getByRole('radio', { name: 'Bare i Kull' }).check();
    await page.getByText('Lagret', { exact: true }).first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
