import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

/** From training by the declaration to a group: the coordinator's list and the mentor's own page. */
describe('the mentor’s path', () => {
  const web = OpenWeb.forThisFile();
  let round: Round;

  beforeAll(async () => {
    const { kull, institutionId } = web;
    const [student] = fyseLikeSettings.mentors;
    const mentors = [{ ...student!, capacity: 2, training: true, declaration: true }];
    const settings = { ...fyseLikeSettings, mentors };
    round = await kull.a.round({
      of: await kull.a.scheme({ institutionId, settings, name: 'FYSE' }),
    });
  });

  const mentor = (givenName: string, familyName: string): Promise<Enrolment> =>
    web.kull.a.enrolment({ in: round, role: 'mentor', person: { givenName, familyName } });

  it('goes from a list of who lacks what to a mentor who is ready', async () => {
    const { kull, arrive } = web;
    const marte = await mentor('Marte', 'Berg');
    await mentor('Ola', 'Dahl');
    await mentor('Siri', 'Foss');
    await kull.a.enrolment({ in: round, person: { givenName: 'Aisha', familyName: 'Khan' } });
    const ingrid = await arrive((await kull.a.coordinator(round)).id);
    const { page } = ingrid;
    const address = `/schemes/${round.schemeId}/rounds/${round.id}`;
    await page.goto('/');
    await page.getByText('3 mentorer mangler opplæring eller taushetserklæring').waitFor();
    await page.goto(`${address}/groups`);
    await page
      .getByText('Marte Berg mangler opplæring og har ikke godtatt taushetserklæringen')
      .waitFor();
    await ingrid.picture('left-out-desktop');
    await page.getByRole('link', { name: 'Se mentorene' }).press('Enter');
    await page.getByText('3 mentorer, 0 kan ha gruppe.').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Skriv erklæringen' }).press('Enter');
    await page.getByRole('button', { name: 'Begynn med forslaget' }).press('Enter');
    await page.getByLabel('English').fill('');
    await page.getByRole('button', { name: 'Publiser versjon 1' }).press('Enter');
    await page.getByRole('link', { name: /^English/ }).waitFor();
    await ingrid.picture('declaration-refused');
    await page.getByRole('button', { name: 'Begynn med forslaget' }).press('Enter');
    expect(await ingrid.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Publiser versjon 1' }).press('Enter');
    await page.getByText('Versjon 1 er publisert.').waitFor();

    await page.goto(`${address}/mentors`);
    await page.getByRole('button', { name: 'Velg de som mangler opplæring (3)' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Velg Siri Foss' }).uncheck();
    await ingrid.picture('mentors-chosen');
    await page.getByRole('button', { name: 'Noter opplæring som ferdig for 2' }).press('Enter');
    await page.getByText('Notert for 2 mentorer.').waitFor();
    await page.getByRole('checkbox', { name: 'Velg Ola Dahl' }).check();
    await page.getByLabel('Følges opp av').selectOption('Marte Berg');
    await page.getByRole('button', { name: 'Sett hvem som følger opp' }).press('Enter');
    await page.getByText('Notert for 1 mentor.').waitFor();
    await page.getByRole('link', { name: 'Ola Dahl' }).press('Enter');
    await page.getByLabel('Permisjon fra og med').fill('2026-01-01');
    await page.getByRole('button', { name: 'Lagre' }).press('Enter');
    await page.getByRole('link', { name: /^Permisjon til og med/ }).waitFor();
    await page.getByLabel('Permisjon til og med').fill('2099-12-31');
    await page.getByLabel('Deltid i prosent').fill('50');
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('terms-desktop');
    await page.getByRole('button', { name: 'Lagre' }).press('Enter');
    const ola = page.getByRole('row', { name: /Ola Dahl/ });
    await ola.getByText('Permisjon 1. januar').waitFor();
    await ola.getByText('0 av 1').waitFor();
    await ola.getByText('50 % stilling').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('mentors-desktop');
    await page.setViewportSize(PHONE);
    await ingrid.picture('mentors-phone');
    await page.setViewportSize(DESKTOP);

    const own = await arrive(marte.personId, { size: PHONE, locale: 'nn-NO' });
    await own.page.goto('/');
    await own.page.getByText('les og godta erklæringa om teieplikt').waitFor();
    await own.picture('home-phone');
    await own.page.getByRole('link', { name: 'Sjå kva som er att' }).press('Enter');
    await own.page.getByText('Eg fortel ikkje vidare').waitFor();
    expect(await own.barriers()).toEqual([]);
    await own.page.getByRole('checkbox', { name: /Eg har lese erklæringa/ }).check();
    await own.picture('my-path-phone');
    await own.page.getByRole('button', { name: 'Godta versjon 1' }).press('Enter');
    await own.page.getByText('Du er klar. Du får beskjed når du har fått gruppe.').waitFor();
    await own.page.getByText('Du godtok versjon 1').waitFor();
    expect(await own.barriers()).toEqual([]);
    await own.page.setViewportSize(DESKTOP);
    await own.picture('my-path-desktop');

    await page.goto(`${address}/groups`);
    await page.getByText('2 mentorer er med, men får ingen gruppe nå').waitFor();
    for (const each of [ingrid, own]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
