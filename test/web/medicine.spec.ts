import { Round, type SchemeSettings } from '#schemes';
import type { Browser } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

/** Two terms more than a year of study apart, of which the later goes on; and one after a pause. */
const TERMS = [
  { term: '2025-HØST', startsOn: day(-500), endsOn: day(-300) },
  { term: '2026-HØST', startsOn: day(-100), endsOn: day(100) },
  { term: '2029-HØST', startsOn: day(1000), endsOn: day(1100) },
];

describe('mentor groups in medicine, over their terms', () => {
  let kull: TestKull;
  let browser: Browser;
  let ingrid: Visitor;
  let institutionId: string;
  let schemeId: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    institutionId = (await kull.a.institution({ name: 'Universitetet' })).id;
    ingrid = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP });
    await ingrid.signInAs((await kull.a.coordinator({ institutionId })).id);
    schemeId = (await asked('POST', '/schemes', { templateKey: 'medicine', name: 'Medisin' })).id;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const asked = async (method: 'POST' | 'PATCH', path: string, data: object, version = 1) => {
    const answer = await ingrid.page.request.fetch(`/api/v1${path}`, {
      ...{ method, data },
      headers: { 'X-Kull': '1', 'If-Match': `"${version}"` },
    });
    expect([path, answer.ok()]).toEqual([path, true]);
    return (await answer.json()) as { id: string };
  };
  /** A round of the template, running in the terms above. */
  const running = async (name: string, cohort: string): Promise<Round> => {
    const { id } = await asked('POST', `/schemes/${schemeId}/rounds`, { name, cohort });
    await asked('PATCH', `/rounds/${id}`, { terms: TERMS });
    await kull.owner.query(`update rounds set state = 'running' where id = $1`, [id]);
    const { rows } = await kull.owner.query<{ settings: SchemeSettings }>(
      `select settings from rounds where id = $1`,
      [id],
    );
    return Object.assign(new Round(), { institutionId, schemeId, id, ...rows[0]! });
  };
  const held = async (
    { group: { id: groupId }, mentor, mentees }: Awaited<ReturnType<TestKull['a']['group']>>,
    date: string,
  ): Promise<void> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await visitor.signInAs(mentor.personId);
    const answer = await visitor.page.request.post(`/api/v1/groups/${groupId}/logged-meetings`, {
      data: {
        ...{ date, time: '12:15', outcome: 'held', summary: 'Pasienten' },
        // Attendance is required, so it is said of each.
        attendance: mentees.map(({ id }) => ({ enrolmentId: id, presence: 'present' })),
      },
      headers: { 'X-Kull': '1' },
    });
    expect([answer.status(), await answer.text()]).toEqual([201, expect.anything()]);
    await visitor.leave();
  };

  it('counts each year by itself, and carries a student over a leave into the next cohort', async () => {
    const round = await running('Kull 2025', '2025-HØST');
    const next = await running('Kull 2026', '2026-HØST');
    const made = await kull.a.group({ in: round, of: 8, number: 1 });
    const { group, mentees } = made;
    await kull.a.group({ in: next, of: 7, number: 1, seats: 8 });
    const [student] = mentees;
    await kull.owner.query(
      `update persons set given_name = 'Aisha', family_name = 'Khan' where id = $1`,
      [student!.personId],
    );
    // A meeting in the first term, and one in the term that goes on.
    await held(made, day(-400));
    await held(made, day(-50));

    const { page } = ingrid;
    const at = `/schemes/${schemeId}/rounds/${round.id}`;
    await page.goto(`${at}/meetings`);
    await page.getByText('4 møter hvert studieår.').first().waitFor();
    await page.getByRole('cell', { name: '1 av 4' }).waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('medicine-meetings');

    // On leave: by the coordinator, on the student's own page.
    await page.goto(`${at}/participants/${student!.id}`);
    await page.getByText('Permisjon', { exact: true }).press('Enter');
    await page.getByLabel('Ventes tilbake').fill(day(60));
    await ingrid.picture('go-on-leave');
    await page.getByRole('button', { name: 'Sett i permisjon' }).press('Enter');
    await page.getByText('Har permisjon siden').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await page.goto(`/groups/${group.id}`);
    await page.getByRole('heading', { name: /7 av/ }).waitFor();

    // Back: in the round of the next cohort, with a seat in a group there.
    await page.goto(`${at}/participants/${student!.id}`);
    await page.getByLabel('Runde', { exact: true }).selectOption({ label: 'Kull 2026' });
    await ingrid.picture('come-back');
    await page.getByRole('button', { name: 'La studenten fortsette her' }).press('Enter');
    await page.getByLabel('Student', { exact: true }).selectOption({ label: 'Aisha Khan' });
    await page.getByText(/Studenter: 7 nå, 8 etterpå/).waitFor();
    await ingrid.picture('come-back-unplaced');
    await page.getByRole('button', { name: 'Gi studenten plassen' }).press('Enter');
    await page.getByText('Studenten har fått plass').first().waitFor();

    // What was stays: both parts name each other, and each group knows who was in it.
    await page.goto(`${at}/participants/${student!.id}`);
    await page.getByRole('link', { name: 'Fortsatte i Kull 2026' }).press('Enter');
    await page.getByRole('link', { name: 'Fortsetter fra Kull 2025' }).waitFor();
    await page.goto(`/groups/${group.id}`);
    await page.getByText('Hvem har vært i gruppa').press('Enter');
    await page.getByText('Aisha Khan').first().waitFor();
    expect(ingrid.faults).toEqual([]);

    const aisha = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await aisha.signInAs(student!.personId);
    await aisha.page.goto('/');
    await aisha.page.getByRole('heading', { name: 'Kull 2026' }).waitFor();
    await aisha.page.getByRole('link', { name: 'Gruppe 1' }).waitFor();
    await aisha.picture('after-leave-phone');
    await aisha.leave();
  });
});
