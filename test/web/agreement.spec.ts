import type { Browser } from 'playwright-core';
import { personOf } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('the agreement of a pair in the browser', () => {
  let kull: TestKull;
  let browser: Browser;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  it('is written by the student, accepted by the mentor, and ticked off', async () => {
    const institution = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId: institution.id, name: 'Alumnimentor' });
    const round = await kull.a.round({
      of: scheme,
      name: 'Alumnimentor høst 2026',
      state: 'running',
      settings: {
        ...fyseLikeSettings,
        format: 'pairs',
        group: { minimum: 1, target: 1, maximum: 1 },
        mentors: [mentorsOfKind('alumni')],
        agreement: true,
      },
    });
    const kari = await kull.a.enrolment({
      in: round,
      role: 'mentor',
      person: { givenName: 'Kari', familyName: 'Nordmann' },
    });
    const { group, mentees } = await kull.a.group({ in: round, of: 1, seats: 1, mentor: kari });
    await kull.owner.query(
      `update persons set given_name = 'Aisha', family_name = 'Khan' where id = $1`,
      [mentees[0]!.personId],
    );
    const arrive = async (personId: string, how: Parameters<typeof Visitor.arrive>[2]) => {
      const visitor = await Visitor.arrive(browser, kull.baseUrl, how);
      await visitor.signInAs(personId);
      await visitor.page.goto(`/groups/${group.id}`);
      return visitor;
    };

    const student = await arrive((await personOf(kull, mentees[0]!)).id, { size: PHONE });
    const { page } = student;
    await page.getByRole('heading', { name: 'Avtale', level: 2 }).waitFor();
    await page.getByText('Bare dere to kan lese målene.').waitFor();
    await page.getByRole('button', { name: 'Send målene til den andre' }).press('Enter');
    await page.getByLabel('Mål 1').fill('Finne en praksisplass før jul');
    await page.getByLabel('Mål 2').fill('Øve på intervju');
    // What is not sent is kept on the device.
    await page.reload();
    expect(await page.getByLabel('Mål 2').inputValue()).toBe('Øve på intervju');
    expect(await student.barriers()).toEqual([]);
    await page.getByLabel('Mål 1').scrollIntoViewIfNeeded();
    await student.picture('agreement-write-phone');
    await page.getByRole('button', { name: 'Send målene til den andre' }).press('Enter');
    await page.getByText('Venter på at Kari Nordmann godtar målene.').waitFor();

    const mentor = await arrive(kari.personId, { size: DESKTOP });
    await mentor.page.getByText('Aisha Khan har skrevet målene under.').waitFor();
    expect(await mentor.barriers()).toEqual([]);
    await mentor.page.getByRole('button', { name: 'Godta avtalen' }).press('Enter');
    await mentor.page.getByText('Godtatt av begge').first().waitFor();
    await mentor.page.getByRole('checkbox', { name: 'Øve på intervju' }).press('Space');
    await mentor.page.getByText('Nådd').waitFor();
    await mentor.picture('agreement-mentor');

    await page.reload();
    await page.getByText('Nådd').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Øve på intervju' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: 'Øve på intervju' }).scrollIntoViewIfNeeded();
    await student.picture('agreement-student-phone');
    expect(await student.barriers()).toEqual([]);

    const { institutionId, schemeId } = round;
    const ingrid = await kull.a.coordinator({ institutionId, schemeId });
    const coordinator = await arrive(ingrid.id, { locale: 'en-GB' });
    await coordinator.page.getByText('Accepted by both').waitFor();
    expect(await coordinator.page.getByText('praksisplass').count()).toBe(0);
    await coordinator.page.goto(`/schemes/${schemeId}/rounds/${round.id}/groups`);
    await coordinator.page.getByRole('columnheader', { name: 'Agreement' }).waitFor();
    await coordinator.picture('agreement-coordinator');
    for (const each of [student, mentor, coordinator]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
