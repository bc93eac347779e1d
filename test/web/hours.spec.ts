import { Meeting } from '#meetings';
import { Timesheet } from '#work';
import { day } from '../support/days.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

/** A mentor who is paid sends a month in from a phone, and the coordinator approves it. */
describe('hours that are paid', () => {
  const web = OpenWeb.forThisFile();

  it('are entered, submitted, sent back, approved and taken as a file', async () => {
    const { kull, institutionId, arrive } = web;
    const paid = { ...mentorsOfKind('student'), paid: true, hours: 40 };
    const settings = { ...fyseLikeSettings, mentors: [paid] };
    const scheme = await kull.a.scheme({ institutionId, settings, name: 'FYSE' });
    const round = await kull.a.round({
      ...{ of: scheme, state: 'running', name: 'FYSE nå', startsOn: day(-200), endsOn: day(200) },
    });
    const marte = await kull.a.enrolment({
      ...{ in: round, role: 'mentor', person: { givenName: 'Marte', familyName: 'Berg' } },
    });
    const { group } = await kull.a.group({ in: round, of: 2, mentor: marte, number: 12 });
    const today = day(0);
    const [month] = [today.slice(0, 7)];
    const startsAt = new Date(`${today}T00:15:00Z`);
    await kull.a.insert(Meeting, institutionId, {
      ...{ groupId: group.id, startsAt, endsAt: new Date(startsAt.getTime() + 45 * 60_000) },
      ...{ state: 'held', loggedAt: startsAt },
    });

    const phone = await arrive(marte.personId, { size: PHONE });
    await phone.page.goto('/');
    await phone.page.getByRole('link', { name: 'Åpne timelista' }).click();
    await phone.page.getByText('0,75 t i alt').waitFor();
    await phone.page.getByText('0,75 t arbeidet i terminen, 40 timer er avtalt.').waitFor();
    await phone.page.getByText('Legg til annet arbeid').press('Enter');
    await phone.page.getByLabel('Dag', { exact: true }).fill(day(5));
    await phone.page.getByLabel('Minutter').fill('30');
    await phone.page.getByRole('button', { name: 'Legg til' }).press('Enter');
    await phone.page.getByRole('link', { name: /^Dag/ }).waitFor();
    expect(await phone.barriers()).toEqual([]);
    await phone.picture('hours-refused-phone');
    await phone.page.getByLabel('Dag', { exact: true }).fill(today);
    await phone.page.getByLabel('Hva det var (frivillig)').fill('Leste opplegget');
    await phone.page.getByRole('button', { name: 'Legg til' }).press('Enter');
    await phone.page.getByText('1,25 t i alt').waitFor();
    expect(await phone.barriers()).toEqual([]);
    await phone.page.keyboard.press('Control+Home');
    await phone.picture('hours-mentor-phone');
    await phone.page.getByRole('button', { name: /^Send inn timelista for/ }).press('Enter');
    await phone.page.getByText('Timelista er sendt til koordinatoren.').waitFor();

    const ingrid = await arrive((await kull.a.coordinator(round)).id);
    const { page } = ingrid;
    await page.goto(`/schemes/${scheme.id}/rounds/${round.id}/overview`);
    await page.getByRole('link', { name: 'Møter', exact: true }).click();
    await page.getByRole('link', { name: 'Timer', exact: true }).click();
    await page
      .getByRole('row', { name: /Marte Berg/ })
      .getByText('Sendt inn')
      .waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('hours-round-desktop');
    await page.getByRole('link', { name: 'Marte Berg' }).press('Enter');
    await page.getByLabel('Hva må rettes?').fill('Hva leste du?');
    const months = page.getByLabel('Måned').locator('option');
    expect(await months.first().innerText()).toMatch(/^[A-Z][a-z]+ \d{4}$/);
    await ingrid.picture('hours-decide-desktop');
    expect(await ingrid.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Send tilbake' }).press('Enter');
    await page.getByText('Sendt tilbake: Hva leste du?').waitFor();

    await phone.page.reload();
    await phone.page.getByText('Sendt tilbake: Hva leste du?').waitFor();
    await phone.page.getByText('Endre', { exact: true }).press('Enter');
    await phone.page
      .getByLabel('Hva det var (frivillig)')
      .first()
      .fill('Leste opplegget til uke 3');
    await phone.page.getByRole('button', { name: 'Lagre endringen' }).press('Enter');
    await phone.page.getByText('Leste opplegget til uke 3').waitFor();
    await phone.page.getByRole('button', { name: /^Send inn timelista for/ }).press('Enter');
    await phone.page.getByText('Sendt inn', { exact: true }).waitFor();

    await page.getByRole('link', { name: 'Alle timelister' }).press('Enter');
    await page.getByRole('button', { name: 'Godkjenn 1 timeliste' }).press('Enter');
    await page.getByText('1 timeliste er godkjent.').waitFor();
    await page
      .getByRole('row', { name: /Marte Berg/ })
      .getByText('Godkjent')
      .waitFor();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent fil til lønn' }).press('Enter');
    expect((await file).suggestedFilename()).toBe(`timer-${month}.csv`);
    await page.setViewportSize(PHONE);
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('hours-round-phone');

    await phone.page.reload();
    await phone.page.getByText(/^Timelista er godkjent og endres ikke/).waitFor();
    for (const each of [phone, ingrid]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });

  it('are found by the coordinator in whichever month they wait, the oldest first', async () => {
    const { kull, institutionId, arrive } = web;
    const settings = {
      ...fyseLikeSettings,
      mentors: [{ ...mentorsOfKind('student'), paid: true, hours: 40 }],
    };
    const scheme = await kull.a.scheme({ institutionId, settings, name: 'FYSE to' });
    const round = await kull.a.round({
      ...{ of: scheme, state: 'running', startsOn: day(-200), endsOn: day(200) },
    });
    const { id: enrolmentId } = await kull.a.enrolment({ in: round, role: 'mentor' });
    const [oldest, later] = [day(-100).slice(0, 7), day(-50).slice(0, 7)];
    const submitted = { enrolmentId, state: 'submitted', submittedAt: new Date() } as const;
    for (const month of [later, oldest])
      await kull.a.insert(Timesheet, institutionId, { ...submitted, month });

    const visitor = await arrive((await kull.a.coordinator(round)).id);
    const { page } = visitor;
    await page.goto('/');
    const due = page.getByRole('listitem').filter({ hasText: '2 timelister venter' });
    await due.getByRole('link', { name: 'Se over' }).click();
    await page.waitForURL(new RegExp(`month=${oldest}`));
    const elsewhere = page.getByText(/^Dette venter (også )?på å bli godkjent i andre måneder:$/);
    expect(await elsewhere.innerText()).toContain('også');
    await page.getByRole('link', { name: /1 timeliste$/ }).press('Enter');
    await page.waitForURL(new RegExp(`month=${later}`));
    expect(await page.locator(':focus').innerText()).toBe('Timelister');
    await page.getByLabel('Måned').selectOption(day(0).slice(0, 7));
    await page
      .getByRole('link', { name: /1 timeliste$/ })
      .nth(1)
      .waitFor();
    expect(await elsewhere.innerText()).not.toContain('også');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('hours-elsewhere-desktop');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
