import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('asking to change group in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    const institution = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId: institution.id, name: 'FYSE' });
    round = await kull.a.round({
      ...{ of: scheme, name: 'FYSE høst 2026', state: 'running', endsOn: '2099-12-31' },
      settings: { ...fyseLikeSettings, group: { minimum: 1, target: 3, maximum: 4 } },
    });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (personId: string, size = DESKTOP) => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(personId);
    return visitor;
  };

  it('goes from the student to the coordinator alone, and back with an answer', async () => {
    const seats = { in: round, seats: 4, slot: 210, campus: 'Grimstad' };
    const one = await kull.a.group({ ...seats, number: 1, of: 2 });
    await kull.a.group({ ...seats, number: 2, of: 1 });
    await kull.owner.query(
      `update persons set given_name = 'Aisha', family_name = 'Khan' where id = $1`,
      [one.mentees[0]!.personId],
    );
    const student = await arrive(one.mentees[0]!.personId, PHONE);
    const { page } = student;
    await page.goto(`/groups/${one.group.id}`);
    await page.getByRole('link', { name: 'Be om å bytte gruppe' }).press('Enter');
    await page.getByText('Bare koordinatorene får vite at du spør.').waitFor();
    await page.getByLabel('Noe koordinatoren bør vite (frivillig)').fill('Krasjer med jobben');
    await page.getByLabel('Gruppe 2, Grimstad, tirsdag kl. 10, 3 ledige plasser').check();
    expect(await student.barriers()).toEqual([]);
    await student.picture('another-phone');
    await page.getByRole('button', { name: 'Send ønsket' }).press('Enter');
    await page.getByText('Koordinatoren har ikke svart ennå.').waitFor();
    await page.getByRole('button', { name: 'Ta ønsket tilbake' }).press('Enter');
    await page.getByText('Du tok ønsket om å bytte gruppe tilbake').waitFor();
    await page.getByLabel('Noe koordinatoren bør vite (frivillig)').fill('Krasjer med jobben');
    await page.getByLabel('Gruppe 2, Grimstad, tirsdag kl. 10, 3 ledige plasser').check();
    await page.getByRole('button', { name: 'Send ønsket' }).press('Enter');
    await page.getByText('Koordinatoren har ikke svart ennå.').waitFor();
    await page.setViewportSize(DESKTOP);
    await student.picture('asked-desktop');
    // The group's page says so as well, to the student alone, and leads there.
    await page.goto(`/groups/${one.group.id}`);
    await page
      .getByRole('link', { name: 'Du har bedt om å bytte gruppe – se ønsket' })
      .press('Enter');
    await page.getByText('Koordinatoren har ikke svart ennå.').waitFor();

    const coordinator = await arrive((await kull.a.coordinator(round)).id);
    const at = coordinator.page;
    await at.goto('/');
    await at.getByText('1 student ber om å bytte gruppe').waitFor();
    await at.getByRole('link', { name: 'Se hvem' }).press('Enter');
    await at.getByText('Krasjer med jobben').waitFor();
    await at.getByText('Vil helst til: Gruppe 2').waitFor();
    await at.getByRole('button', { name: 'Si nei til Aisha Khan' }).press('Enter');
    await at.getByLabel('Et ord til studenten (frivillig)').fill('Ikke før jul');
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('decline-desktop');
    await at.getByRole('button', { name: 'Send svaret' }).press('Enter');
    await at.getByText('Aisha Khan har fått svar').waitFor();

    await page.reload();
    await page.getByText('Koordinatoren skriver: Ikke før jul').waitFor();
    await page.getByRole('button', { name: 'Send ønsket' }).press('Enter');
    await page.getByText('Koordinatoren har ikke svart ennå.').waitFor();
    await at.reload();
    await at.getByRole('button', { name: 'Finn en gruppe til Aisha Khan' }).press('Enter');
    await at.getByLabel('Til gruppe, den som passer best først').selectOption({ index: 1 });
    await at.getByText('Kommer inn: Aisha Khan').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await at.setViewportSize(PHONE);
    await coordinator.picture('move-phone');
    await at.getByRole('button', { name: 'Flytt studenten' }).press('Enter');
    await at.getByText('Ingen ber om å bytte gruppe').waitFor();
    for (const each of [student, coordinator]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
