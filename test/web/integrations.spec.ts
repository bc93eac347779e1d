import type { Browser } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

describe('integrations, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;
  let records: Records;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    records = new Records(kull.owner);
    browser = await launchChromium();
    cast = await castOf(kull);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const read = (secret: string): Promise<Response> =>
    fetch(`${kull.baseUrl}/api/v1/integration/rounds`, {
      headers: { authorization: `Bearer ${secret}` },
    });

  it('have tokens: made and revoked by keyboard, shown once, used in between', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    const signIn = {
      data: { personId: cast.people.administrator.id },
      headers: { 'X-Kull': '1' },
    };
    await page.request.post('/api/v1/demo/session', signIn);
    await page.goto('/integrations');
    await page.getByRole('heading', { name: 'Integrasjoner' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    // Without a name, or without anything to read, it is refused at the field.
    await page.getByRole('checkbox', { name: /^Runder og tall/ }).press('Space');
    await page.getByRole('button', { name: 'Lag nøkkel' }).press('Enter');
    await page.getByText('2 ting må rettes').waitFor();
    await page.getByLabel('Navn').fill('FS');
    await page.getByRole('checkbox', { name: /^Runder og tall/ }).press('Space');
    await page.getByRole('checkbox', { name: /^Grupper/ }).press('Space');
    await page.getByLabel('Hvor lenge skal den vare?').selectOption('30 dager');
    await page.getByRole('button', { name: 'Lag nøkkel' }).press('Enter');

    const field = page.getByLabel('API-nøkkel', { exact: true });
    await field.waitFor();
    const secret = await field.inputValue();
    expect(secret).toMatch(/^kull_[0-9a-f]{104}$/);
    expect(await visitor.barriers()).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopier' }).press('Enter');
    await page.getByText('Kopiert').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(secret);
    expect((await read(secret)).status).toBe(200);

    await page.getByRole('button', { name: 'Jeg har lagret den' }).press('Enter');
    await field.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Trekk tilbake nøkkelen FS' }).waitFor();
    expect(await page.content()).not.toContain(secret);
    expect(
      await records.count(`from api_tokens where last_used_on is not null
        and scopes = '{rounds:read,groups:read}'`),
    ).toBe(1);

    await page.getByRole('button', { name: 'Trekk tilbake nøkkelen FS' }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    expect(await visitor.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Trekk tilbake' }).press('Enter');
    await page.getByText('Trukket tilbake').waitFor();
    expect((await read(secret)).status).toBe(401);

    await page.goto('/audit');
    await page.getByText('Laget en API-nøkkel for 30 dager: rounds:read groups:read').waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
