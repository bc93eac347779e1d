import type { Browser } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, Visitor } from './browser.js';

describe('units and leave, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    cast = await castOf(kull);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (role: 'administrator' | 'fellow'): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl);
    await visitor.signInAs(cast.people[role].id);
    return visitor;
  };

  const focused = ({ page }: Visitor) => page.locator(':focus').innerText();

  it('arrange a faculty and a department, and a role that covers them', async () => {
    const visitor = await arrive('administrator');
    const { page } = visitor;
    await page.goto('/units');
    await page.getByLabel('Navn').fill('Fakultet');
    await page.getByRole('button', { name: 'Legg til enhet' }).press('Enter');
    await page.getByRole('button', { name: 'Endre Fakultet' }).waitFor();
    await page.getByLabel('Navn').fill('Institutt');
    await page.getByLabel('Ligger under').selectOption({ label: 'Fakultet' });
    await page.getByRole('button', { name: 'Legg til enhet' }).press('Enter');
    await page.getByText('Fakultet › Institutt').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await page.goto('/grants');
    const { otherMentee } = cast.people;
    const name = `${otherMentee.givenName} ${otherMentee.familyName}`;
    await page.getByLabel('Finn en person').fill(name);
    await page.getByRole('button', { name: `Velg ${name}` }).press('Enter');
    // A press on a name takes its button away: the focus goes to who was chosen.
    expect(await focused(visitor)).toBe(`Gir en rolle til ${name}`);
    await page.getByRole('button', { name: 'Velg en annen' }).press('Enter');
    await page.getByLabel('Finn en person').and(page.locator(':focus')).waitFor();
    await page.getByLabel('Finn en person').fill(name);
    await page.getByRole('button', { name: `Velg ${name}` }).press('Enter');
    await page.getByLabel('Gjelder').selectOption({ label: 'Fakultet › Institutt' });
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: `Gi ${name} rollen` }).press('Enter');
    await page.getByRole('cell', { name: 'Fakultet › Institutt' }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('gives a deputy the roles, what is open, and takes them back', async () => {
    const { coordinator, fellow } = cast.people;
    const administrator = await arrive('administrator');
    const { page } = administrator;
    await page.goto('/leaves');
    await page.getByRole('button', { name: 'Velg en annen' }).press('Enter');
    for (const [label, person] of [
      ['Hvem er borte?', coordinator],
      ['Hvem er vikar?', fellow],
    ] as const) {
      const name = `${person.givenName} ${person.familyName}`;
      await page.getByLabel(label).fill(name);
      await page.getByRole('button', { name: `Velg ${name}` }).press('Enter');
      await page.getByText(`${label} ${name}`).waitFor();
      expect(await focused(administrator)).toBe(`${label} ${name}`);
    }
    const today = day(0);
    await page.getByLabel('Første dag').fill(today);
    await page.getByLabel('Siste dag').fill(`${Number(today.slice(0, 4)) - 1}-01-01`);
    await page.getByRole('button', { name: 'Sett permisjonen' }).press('Enter');
    await page.getByText('Siste dag kan ikke være før første dag.').first().waitFor();
    await page.getByLabel('Siste dag').fill(day(1));
    expect(await administrator.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Sett permisjonen' }).press('Enter');
    const end = page.getByRole('button', { name: /^Avslutt permisjonen til/ });
    await end.waitFor();

    const deputy = await arrive('fellow');
    await deputy.page.goto('/');
    await deputy.page.getByRole('link', { name: 'Se hva som er åpent' }).click();
    await deputy.page.getByRole('heading', { name: /^Overlevering/ }).waitFor();
    await deputy.page.getByText(cast.round.name).first().waitFor();
    expect(await deputy.barriers()).toEqual([]);

    await end.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Avslutt' }).press('Enter');
    await end.waitFor({ state: 'detached' });
    // What is over is not said beside what took its place.
    await page.getByText('Permisjonen er avsluttet').waitFor();
    expect(await page.locator('[role="status"] .ds-alert').count()).toBe(1);
    await deputy.page.goto('/');
    await deputy.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await deputy.page.getByText('Du er vikar').count()).toBe(0);
    expect([...administrator.faults, ...deputy.faults]).toEqual([]);
    await administrator.leave();
    await deputy.leave();
  });
});
