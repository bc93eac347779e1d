import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';
import { Records } from './records.js';

describe('saying whom one wants in the browser', () => {
  const web = OpenWeb.forThisFile();
  let round: Round;

  beforeAll(async () => {
    const { kull, institutionId } = web;
    const scheme = await kull.a.scheme({ institutionId, name: 'Alumnimentor' });
    round = await kull.a.round({
      of: scheme,
      name: 'Alumnimentor høst 2026',
      settings: {
        ...fyseLikeSettings,
        format: 'pairs',
        group: { minimum: 1, target: 1, maximum: 1 },
        mentors: [mentorsOfKind('alumni')],
        matching: { ...fyseLikeSettings.matching, by: 'wishes', sameWithin: [] },
      },
    });
  });

  const somebody = (givenName: string, familyName: string, given: Partial<Enrolment> = {}) =>
    web.kull.a.enrolment({ in: round, person: { givenName, familyName }, ...given });

  it('takes a student’s order by keyboard, keeps a draft, and a mentor’s with a no', async () => {
    const { kull, arrive } = web;
    const kari = await somebody('Kari', 'Nordmann', { role: 'mentor', languages: ['nb', 'en'] });
    await somebody('Ola', 'Berg', { role: 'mentor', maxGroups: 2 });
    const aisha = await somebody('Aisha', 'Khan');
    await somebody('Emil', 'Dahl');
    const records = new Records(kull.owner);

    const student = await arrive(aisha.personId, { size: PHONE });
    const { page } = student;
    await page.goto('/');
    await page.getByRole('link', { name: 'Velg mentorer' }).press('Enter');
    await page
      .getByRole('heading', { name: 'Hvem vil du helst ha som mentor?', level: 1 })
      .waitFor();
    await page.getByText('Mentorene ser den ikke').waitFor();
    await page.getByRole('link', { name: 'Kari Nordmann' }).press('Enter');
    await page.getByRole('link', { name: 'Legg på lista' }).press('Enter');
    await page.getByText('Nummer 1 på lista di').waitFor();
    await page.getByRole('button', { name: 'Legg Ola Berg på lista' }).press('Enter');
    await page.getByRole('button', { name: 'Flytt opp: Ola Berg' }).press('Enter');
    await page.getByLabel('Noen ord til mentorene').fill('Jeg vil vite mer om byggebransjen.');
    // What is not saved is kept on the device.
    await page.reload();
    await page.getByRole('listitem').filter({ hasText: 'Ola Berg' }).first().waitFor();
    await page.getByText('Nummer 1 på lista di').waitFor();
    expect(await student.barriers()).toEqual([]);
    await student.picture('wishes-student-phone');
    await page.getByRole('button', { name: 'Lagre ønskene' }).press('Enter');
    await page.getByText('Ønskene er lagret').first().waitFor();
    expect(
      await records.count(`from wishes w join enrolments e on e.id = w.about_id
        join persons p on p.id = e.person_id
        where w.by_id = '${aisha.id}' and (p.given_name, w.rank) in (('Ola', 1), ('Kari', 2))`),
    ).toBe(2);
    await page.setViewportSize(DESKTOP);
    await student.picture('wishes-student-desktop');

    const mentor = await arrive(kari.personId, { size: PHONE });
    await mentor.page.goto('/');
    await mentor.page.getByRole('link', { name: 'Velg studenter' }).press('Enter');
    await mentor.page.getByText('Jeg vil vite mer om byggebransjen.').waitFor();
    await mentor.page.getByRole('button', { name: 'Legg Aisha Khan på lista' }).press('Enter');
    await mentor.page.getByRole('button', { name: 'Si nei til Emil Dahl' }).press('Enter');
    await mentor.page.getByText('Studentene ser det aldri').waitFor();
    await mentor.page.getByRole('button', { name: 'Lagre ønskene' }).press('Enter');
    await mentor.page.getByText('Ønskene er lagret').first().waitFor();
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('wishes-mentor-phone');
    // Students rank here and do not ask: nothing speaks of requests.
    await mentor.page.goto('/');
    await mentor.page.getByRole('link', { name: 'Se hvordan studentene ser deg' }).press('Enter');
    await mentor.page.getByRole('heading', { name: 'Slik ser studentene deg', level: 1 }).waitFor();
    expect(await mentor.page.getByText('Slik ser studentene deg').count()).toBe(1);
    await mentor.page.getByLabel(/hjelpe med/).waitFor();
    expect(await mentor.page.getByText(/har spurt|når en student spør/).count()).toBe(0);
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('seen-by-students-phone');

    const ingrid = await kull.a.coordinator(round);
    const coordinator = await arrive(ingrid.id, { locale: 'en-GB' });
    await coordinator.page.goto(`/schemes/${round.schemeId}/rounds/${round.id}`);
    await coordinator.page.getByRole('link', { name: 'Pairs', exact: true }).click();
    await coordinator.page.getByRole('link', { name: 'Wishes' }).click();
    await coordinator.page.getByText('1 of 2 students have said whom they want.').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('wishes-coordinator');

    await kull.owner.query(`update rounds set state = 'matching' where id = $1`, [round.id]);
    await page.reload();
    await page.getByText('Ønskene kan ikke endres lenger.').waitFor();
    for (const each of [student, mentor, coordinator]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
