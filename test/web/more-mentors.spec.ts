import { smallRoster } from '../api/placement/placing.js';
import { day } from '../support/days.js';
import { keepApart } from '../support/kept-apart.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

/** A group that gets a second mentor, and a substitute for some days. */
describe('more mentors for a group', () => {
  const web = OpenWeb.forThisFile();

  it('is given by the coordinator, and used on a phone', async () => {
    const { kull, institutionId, arrive } = web;
    const settings = { ...fyseLikeSettings, mentorsPerGroup: 2 };
    const scheme = await kull.a.scheme({ institutionId, settings, name: 'Medisin' });
    const round = await kull.a.round({ of: scheme, state: 'running' });
    const mentor = (givenName: string, familyName: string) =>
      kull.a.enrolment({ in: round, role: 'mentor', person: { givenName, familyName } });
    const marte = await mentor('Marte', 'Berg');
    const { group, mentees } = await kull.a.group({ in: round, of: 2, mentor: marte, number: 12 });
    await mentor('Ola', 'Dahl');
    const siri = await mentor('Siri', 'Foss');
    await keepApart(kull, siri, mentees[0]!);

    const ingrid = await arrive((await kull.a.coordinator(round)).id);
    const { page } = ingrid;
    await page.goto(`/groups/${group.id}`);
    await page.getByText('Gruppa mangler 1 mentor etter innstillingene.').waitFor();
    await page.getByText('Gi gruppa en mentor til').press('Enter');
    await page
      .getByLabel('Mentor som skal være med')
      .selectOption({ label: 'Ola Dahl, har 0 av 1 grupper' });
    await page.getByRole('button', { name: 'Legg til mentoren' }).press('Enter');
    await page.getByRole('button', { name: 'Ta bort Ola Dahl' }).waitFor();
    await page.getByText('Sett en vikar for noen dager').press('Enter');
    await page.getByLabel('Vikar', { exact: true }).selectOption({
      label: 'Siri Foss, har 0 av 1 grupper, skal ikke settes sammen igjen med noen i gruppa',
    });
    await page.getByLabel('Første dag').fill(day(1));
    await page.getByLabel('Siste dag').fill(day(0));
    await page.getByRole('button', { name: 'Sett vikar' }).press('Enter');
    await page.getByRole('link', { name: /^Siste dag/ }).waitFor();
    await page.getByLabel('Første dag').fill(day(0));
    await page.getByLabel('Siste dag').fill(day(3));
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('more-mentors-desktop');
    await page.getByRole('button', { name: 'Sett vikar' }).press('Enter');
    await page.getByText('Vikaren er satt, og får en e-post.').waitFor();
    await page.getByRole('button', { name: 'Avslutt vikariatet til Siri Foss' }).waitFor();
    expect(await ingrid.barriers()).toEqual([]);

    const stand = await arrive(siri.personId, { size: PHONE });
    await stand.page.goto('/groups');
    await stand.page.getByRole('link', { name: /Gruppe 12/ }).press('Enter');
    await stand.page.getByText(/^Du er vikar i denne gruppa/).waitFor();
    await stand.page
      .getByRole('link', { name: /Planlegg/ })
      .first()
      .waitFor();
    expect(await stand.barriers()).toEqual([]);
    await stand.picture('substitute-phone');
    await stand.page.setViewportSize(DESKTOP);
    await stand.picture('substitute-desktop');

    await page.getByRole('button', { name: 'Avslutt vikariatet til Siri Foss' }).press('Enter');
    await page.getByText('Siri Foss er ikke lenger vikar.').waitFor();
    await page.getByRole('button', { name: 'Ta bort Marte Berg' }).press('Enter');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Ta bort Marte Berg' })
      .press('Enter');
    await page.getByText('Marte Berg er ikke lenger mentor for gruppa.').waitFor();
    await stand.page.goto(`/groups/${group.id}`);
    await stand.page.getByText('Vi finner ikke siden').waitFor();
    for (const each of [ingrid, stand]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });

  it('are known to be too few before groups are proposed, and on the board', async () => {
    const { kull, institutionId, arrive } = web;
    const settings = { ...fyseLikeSettings, mentorsPerGroup: 2 };
    const scheme = await kull.a.scheme({ institutionId, settings });
    const round = await kull.a.round({ of: scheme, state: 'matching' });
    await smallRoster(kull, round, { students: 20, mentors: 1 });
    const ingrid = await arrive((await kull.a.coordinator(round)).id);
    const { page } = ingrid;
    await page.goto(`/schemes/${scheme.id}/rounds/${round.id}/groups`);
    await page
      .getByText(/^Hver gruppe skal ha 2 mentorer\. Da trengs 4 plasser .* de har 2/)
      .waitFor();
    await ingrid.picture('few-mentors-panel');
    await page.getByRole('button', { name: 'Foreslå grupper' }).press('Enter');
    await page.getByRole('link', { name: /Se over forslag/ }).click({ timeout: 60_000 });
    await page.getByText('mangler 1 mentor').nth(1).waitFor();
    await ingrid.picture('few-mentors-board');
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.leave();
  });
});
