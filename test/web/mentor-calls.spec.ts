import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

/** From a call on somebody's home page to a mentor in the round. */
describe('a call for mentors', () => {
  const web = OpenWeb.forThisFile();

  it('goes from an application by phone to being selected', async () => {
    const { kull, institutionId, arrive } = web;
    const mentors = [
      { ...mentorsOfKind('student'), apply: true, training: true, paid: true, hours: 40 },
      { ...mentorsOfKind('alumni'), apply: true },
    ];
    const scheme = await kull.a.scheme({
      institutionId,
      settings: { ...fyseLikeSettings, mentors },
      name: 'FYSE',
    });
    const given = { name: 'FYSE 2099', applyBy: '2099-08-01', endsOn: '2100-06-15' };
    const round = await kull.a.round({ of: scheme, state: 'call', ...given });
    const ola = await kull.a.person({ institutionId, givenName: 'Ola', familyName: 'Dahl' });
    const siri = await kull.a.person({ institutionId, givenName: 'Siri', familyName: 'Foss' });
    const other = await kull.as(siri);
    await other.put(`/rounds/${round.id}/my-application`, {
      kind: 'alumni',
      motivation: 'Jeg jobber med det samme.',
    });

    const applicant = await arrive(ola.id, { size: PHONE });
    const { page } = applicant;
    await page.goto('/');
    await page.getByText('FYSE 2099 søker mentorer.').waitFor();
    await applicant.picture('call-home-phone');
    await page.getByRole('link', { name: 'Les mer og søk' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Søk om å bli mentor' }).waitFor();
    await page.getByText('lønnet, 40 timer arbeid i terminen').waitFor();
    await page.getByText('Bare koordinatorene for ordningen kan lese dette').waitFor();
    await page.getByRole('button', { name: 'Send søknaden' }).press('Enter');
    await page.getByRole('link', { name: /^Hvorfor vil du bli mentor/ }).waitFor();
    await page.getByLabel('Hvorfor vil du bli mentor?').fill('Jeg hadde en god mentor selv.');
    expect(await applicant.barriers()).toEqual([]);
    await applicant.picture('apply-phone');
    await page.getByRole('button', { name: 'Send søknaden' }).press('Enter');
    await page.getByText('søknaden er ikke avgjort ennå').waitFor();
    await page.setViewportSize(DESKTOP);
    await applicant.picture('applied-desktop');
    await page.setViewportSize(PHONE);

    const ingrid = await arrive((await kull.a.coordinator(round)).id);
    const its = ingrid.page;
    await its.goto('/');
    await its.getByText('2 søker om å bli mentor').waitFor();
    await its.getByRole('link', { name: 'Svar dem' }).press('Enter');
    await its.getByText('Jeg hadde en god mentor selv.').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await its.getByRole('checkbox', { name: 'Velg Ola Dahl' }).check();
    await its.getByRole('button', { name: 'Velg ut 1' }).press('Enter');
    await its.getByRole('alertdialog').getByRole('button', { name: 'Velg ut 1' }).press('Enter');
    await its.getByText('1 er valgt ut.').waitFor();
    await its.getByRole('checkbox', { name: 'Velg Siri Foss' }).check();
    await ingrid.picture('applications-desktop');
    await its.getByRole('button', { name: 'Si nei til 1' }).press('Enter');
    await its
      .getByRole('alertdialog')
      .getByRole('button', { name: /Si nei/ })
      .press('Enter');
    await its.getByText('1 har fått nei.').waitFor();
    await its.setViewportSize(PHONE);
    await ingrid.picture('applications-phone');
    await its.getByRole('link', { name: 'Til mentorene' }).press('Enter');
    await its
      .getByRole('row', { name: /Ola Dahl/ })
      .getByText('Mangler opplæring')
      .waitFor();

    await page.goto('/');
    await page.getByText('FYSE 2099: opplæringen er ikke notert som ferdig.').waitFor();
    await page.goto(`/calls/${round.id}`);
    await page.getByText('Du er valgt ut som mentor.').waitFor();
    expect(await applicant.barriers()).toEqual([]);
    for (const each of [applicant, ingrid]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
