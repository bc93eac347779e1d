import { Identity } from '#access';
import type { Browser } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

describe('sign-ins, as an administrator sees them', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;
  let records: Records;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    cast = await castOf(kull);
    records = new Records(kull.owner);
    const { institutionId, id: personId } = cast.people.mentee;
    await kull.a.insert(Identity, institutionId, {
      ...{ issuer: 'https://provider.example', subject: 'aisha', personId, linkedBy: 'invitation' },
      ...{ givenName: 'Aisha', familyName: 'Khan', linkedAt: new Date() },
    });
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  it('end everywhere at one press and an answer, by keyboard, on a phone', async () => {
    const student = await kull.as(cast.people.mentee);
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, locale: 'nn-NO' });
    await visitor.signInAs(cast.people.administrator.id);
    const { page } = visitor;
    await page.goto('/identities');
    await page
      .getByRole('button', { name: /^Logg ut overalt/ })
      .first()
      .press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('må logge inn på nytt').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('sign-out-person');
    await dialog.getByRole('button', { name: 'Logg ut overalt' }).press('Enter');
    await page.getByText('er logga ut overalt').first().waitFor();
    expect((await student.get('/me/sessions')).status).toBe(401);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('by e-mail are let by a button, not by looking for somebody', async () => {
    const { fellow } = cast.people;
    const name = `${fellow.givenName} ${fellow.familyName}`;
    const allowed = (): Promise<number> =>
      records.count(`from email_permissions where person_id = '${fellow.id}'`);
    const visitor = await Visitor.arrive(browser, kull.baseUrl);
    await visitor.signInAs(cast.people.administrator.id);
    const { page } = visitor;
    await page.goto('/identities');
    await page.getByLabel('La noen logge inn med e-post').fill(name);
    await page
      .getByRole('button', { name: `Velg ${name}` })
      .first()
      .click();
    const allow = page.getByRole('button', { name: `La ${name} logge inn med e-post` });
    await allow.waitFor();
    expect(await allowed()).toBe(0);
    await allow.click();
    await page.getByText(`${name} kan logge inn med e-post.`).first().waitFor();
    expect(await allowed()).toBe(1);
    await page.getByRole('button', { name: `Ta bort: ${name}` }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.leave();
  });
});
