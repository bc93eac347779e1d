import { day } from '../support/days.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

describe('drop-in shifts', () => {
  const web = OpenWeb.forThisFile();

  it('are logged on a phone by how many came, corrected, and counted for the coordinator', async () => {
    const { kull, institutionId } = web;
    const settings = { ...fyseLikeSettings, format: 'drop_in' as const };
    const scheme = await kull.a.scheme({ institutionId, settings });
    const round = await kull.a.round({
      ...{ of: scheme, state: 'running', name: 'Høst', startsOn: day(-10) },
    });
    const mentor = await kull.a.enrolment({ in: round, role: 'mentor' });
    await kull.owner.query(
      `update persons set given_name = 'Marte', family_name = 'Berg' where id = $1`,
      [mentor.personId],
    );
    // Every week on yesterday's weekday: yesterday, and the week before.
    await kull.owner.query(
      `insert into drop_in_offers (institution_id, enrolment_id, hours)
       values ($1, $2, jsonb_build_array(jsonb_build_object('weekday',
         extract(isodow from $3::date), 'startsAt', '10:15', 'endsAt', '11:00', 'place', 'B2 012')))`,
      [institutionId, mentor.id, day(-1)],
    );

    const marte = await web.arrive(mentor.personId, { size: PHONE });
    const { page } = marte;
    const howMany = page.getByRole('spinbutton', { name: 'Hvor mange kom?' });
    await page.goto('/');
    await page.getByText('2 vakter er ikke loggført.').waitFor();
    await marte.picture('shifts-home');
    await page.getByRole('link', { name: 'Loggfør vaktene' }).click();
    // Two presses: one more, and save.
    await page.getByRole('button', { name: 'Lagre vakta' }).click();
    await page.getByRole('link', { name: /^Hvor mange kom\?/ }).waitFor();
    for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'Én til' }).click();
    await page.getByRole('checkbox', { name: 'Maths' }).check();
    expect(await marte.barriers()).toEqual([]);
    await marte.picture('shifts-log');
    await page.getByRole('button', { name: 'Lagre vakta' }).click();
    await page.getByText('3 kom').waitFor();
    const logged = page.getByRole('heading', { level: 3, name: /3 kom/ });
    expect(await logged.innerText()).toMatch(/^\p{Lu}\p{Ll}+dag \d/u);
    // The one before is open by itself. What is typed is there after a reload.
    await howMany.fill('7');
    await page.reload();
    await howMany.waitFor();
    expect(await howMany.inputValue()).toBe('7');
    await page.getByRole('radio', { name: 'Nei' }).check();
    await page.getByRole('button', { name: 'Lagre vakta' }).press('Enter');
    await page.getByText('Alt er loggført').waitFor();
    await page.getByText('Ikke holdt').waitFor();

    await page
      .getByRole('button', { name: /^Rett loggen/ })
      .first()
      .click();
    await page.getByText('Emnene er talt for hele ordningen, og står ikke på vakta.').waitFor();
    await howMany.fill('5');
    await page.getByRole('button', { name: 'Lagre vakta' }).click();
    await page.getByText('5 kom').waitFor();
    // What it said before is kept, as of a meeting.
    await page.getByText('Rettet 1 gang: se hva som er endret').click();
    const changed = page.getByRole('listitem').filter({ hasText: 'Hvor mange som kom' });
    await changed.getByText('3 kom').last().waitFor();
    await changed.getByText('5 kom').last().waitFor();
    await marte.picture('shifts-corrected');
    expect(await marte.barriers()).toEqual([]);
    expect(await marte.barriers()).toEqual([]);
    await marte.picture('shifts-logged');

    // One outside the hours, over another: refused at its field, and nothing is lost.
    await page.getByText('Loggfør en annen vakt').click();
    await page.getByRole('textbox', { name: 'Dag', exact: true }).fill(day(-1));
    await page.getByLabel('Fra', { exact: true }).fill('10:30');
    await page.getByLabel('Til', { exact: true }).fill('12:00');
    await howMany.fill('2');
    await page.getByRole('button', { name: 'Lagre vakta' }).click();
    await page
      .getByText(/Du har loggført en annen vakt da/)
      .first()
      .waitFor();
    await page.getByLabel('Fra', { exact: true }).fill('11:00');
    await page.getByRole('button', { name: 'Lagre vakta' }).click();
    await page.getByText('2 kom').waitFor();

    const coordinator = await kull.a.coordinator({ institutionId, schemeId: scheme.id });
    const ingrid = await web.arrive(coordinator.id, { size: DESKTOP });
    await ingrid.page.goto('/');
    const numbers = ingrid.page.getByRole('listitem');
    await numbers.getByText('vakter holdt').waitFor();
    await numbers.filter({ hasText: /^7\s*besøk$/ }).waitFor();
    expect(await numbers.getByText('har gruppe').count()).toBe(0);
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('shifts-home-coordinator');
    await ingrid.page.goto(`/schemes/${scheme.id}/rounds/${round.id}/drop-in`);
    const row = ingrid.page.getByRole('row', { name: /Marte Berg/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(
      expect.arrayContaining(['2', '1', '0', '7']),
    );
    await ingrid.page.getByText('Ingenting er sagt fem ganger ennå.').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('shifts-round');
    await row.getByRole('link', { name: 'Marte Berg' }).click();
    await ingrid.page.getByText('Du loggfører for Marte Berg.').waitFor();
    expect(await ingrid.barriers()).toEqual([]);

    // Opened by its address, as from a mail: there is no page before it to go back to.
    const tab = await page.context().newPage();
    await tab.goto(`/rounds/${round.id}/drop-in/${mentor.id}`);
    await tab.getByLabel('Hvor').first().fill('B2 014');
    await tab.getByRole('button', { name: 'Lagre tidene' }).click();
    await tab.waitForURL(`**/rounds/${round.id}/drop-in`);
    await tab.getByText('B2 014').first().waitFor();

    // An administrator's page looks to others like one that is not there.
    for (const visitor of [marte, ingrid]) expect(visitor.faults).toEqual([]);
    await page.goto('/outgoing');
    await page.getByRole('heading', { level: 1, name: 'Vi finner ikke siden' }).waitFor();
    await page.getByRole('link', { name: 'Til forsiden' }).waitFor();
  });

  it('are all there is to a round of them: no page promises a group or a meeting', async () => {
    const { kull, institutionId } = web;
    const settings = { ...fyseLikeSettings, format: 'drop_in' as const };
    const scheme = await kull.a.scheme({ institutionId, settings, name: 'Regnehjelp' });
    const round = await kull.a.round({ of: scheme, state: 'running', startsOn: day(-10) });
    const student = await kull.a.enrolment({ in: round });
    const mentor = await kull.a.enrolment({ in: round, role: 'mentor' });

    const visitor = await web.arrive(student.personId, { size: PHONE });
    const { page } = visitor;
    for (const place of ['groups', 'meetings']) {
      await page.goto(`/${place}`);
      await page.getByText('Stikk innom når en mentor er der.').waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await visitor.picture(`shifts-no-${place}`);
    }
    await page.getByRole('link', { name: 'Se når mentorene er der: Regnehjelp' }).click();
    await page.waitForURL(`**/rounds/${round.id}/drop-in`);

    const marte = await web.arrive(mentor.personId, { size: PHONE });
    await marte.page.goto(`/me/mentor-path/${mentor.id}`);
    await marte.page.getByText('Si når du er der, så finner studentene deg.').waitFor();
    await marte.page.getByRole('heading', { name: 'Du er med' }).waitFor();
    expect(await marte.page.getByRole('heading', { name: 'Gruppe' }).count()).toBe(0);
    await marte.page.goto(`/me/enrolments/${mentor.id}`);
    await marte.page.getByRole('button', { name: 'Jeg vil ikke være med lenger' }).click();
    await marte.page.getByText('Studentene ser ikke lenger tidene dine.').waitFor();

    const coordinator = await kull.a.coordinator({ institutionId, schemeId: scheme.id });
    const ingrid = await web.arrive(coordinator.id, { size: DESKTOP });
    await ingrid.page.goto(`/schemes/${scheme.id}/rounds/${round.id}/overview`);
    await ingrid.page.getByText('Runden er satt i gang.').waitFor();
    await ingrid.page.goto(`/schemes/${scheme.id}/rounds/${round.id}/settings`);
    await ingrid.page.getByText('Mentorene er der når de har sagt det.').waitFor();
    expect(await ingrid.page.getByText('Grupper en mentor kan ha, høyst').count()).toBe(0);
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('shifts-settings');
  });
});
