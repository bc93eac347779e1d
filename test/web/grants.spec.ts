import type { Browser } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, Visitor } from './browser.js';
import { Records } from './records.js';

describe('roles, in the browser', () => {
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

  it('are given and taken away by keyboard, and the last administrator stays', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl);
    const { page } = visitor;
    const { administrator, mentee } = cast.people;
    await visitor.signInAs(administrator.id);
    const held = (role: string): Promise<number> =>
      records.count(`from grants where role = '${role}' and person_id = '${mentee.id}'`);

    await page.goto('/');
    await page.getByRole('link', { name: 'Roller' }).first().click();
    const name = `${mentee.givenName} ${mentee.familyName}`;
    await page.getByLabel('Finn en person').fill(name);
    await page.getByRole('button', { name: `Velg ${name}` }).press('Enter');
    await page.getByRole('radio', { name: /Leser av tall/ }).press('Space');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: `Gi ${name} rollen` }).press('Enter');
    const revoke = `Ta bort rollen Leser av tall og rapporter fra ${name}`;
    await page.getByRole('button', { name: revoke }).waitFor();
    expect(await held('insight')).toBe(1);

    await page.getByRole('button', { name: revoke }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    expect(await visitor.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Ta bort' }).press('Enter');
    await page.getByRole('button', { name: revoke }).waitFor({ state: 'detached' });
    expect(await held('insight')).toBe(0);

    await page.getByRole('button', { name: /^Ta bort rollen Administrator/ }).press('Enter');
    await dialog.getByRole('button', { name: 'Ta bort' }).press('Enter');
    await page.getByText('Dette er den siste administratoren').waitFor();
    expect(await records.count(`from grants where role = 'administrator'`)).toBe(1);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('move with a scheme to the unit it comes to belong to', async () => {
    const { institutionId, schemeId } = cast.round;
    const unit = await kull.a.unit({ institutionId });
    const visitor = await Visitor.arrive(browser, kull.baseUrl);
    const { page } = visitor;
    await visitor.signInAs(cast.people.administrator.id);
    await page.goto(`/schemes/${schemeId}`);
    await page.getByRole('link', { name: /Endre navn/ }).press('Enter');
    await page.getByLabel('Hører til').selectOption({ label: unit.name });
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Lagre endringene' }).press('Enter');
    await page.getByText(`Hører til ${unit.name}.`).waitFor();
    const moved = `from schemes where id = '${schemeId}' and unit_id = '${unit.id}'`;
    expect(await records.count(moved)).toBe(1);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
