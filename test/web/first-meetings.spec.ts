import { TEMPLATES } from '#schemes';
import type { Page } from 'playwright-core';
import { day } from '../support/days.js';
import type { Visitor } from './browser.js';
import { OpenWeb } from './open-web.js';
import { RunningRounds, type RunningGroup } from './running-rounds.js';

/** Groups of each template, from a published group to the first meeting that is held and logged. */
describe('the first meeting of a group of the template', () => {
  const web = OpenWeb.forThisFile();
  let rounds: RunningRounds;
  let ingrid: Visitor;
  beforeAll(async () => {
    const { institutionId } = web;
    ingrid = await web.arrive((await web.kull.a.coordinator({ institutionId })).id);
    rounds = new RunningRounds(web, ingrid);
  });

  const groupOf = (key: string): Promise<RunningGroup> =>
    rounds.group(TEMPLATES.find((template) => template.key === key)!);

  const toGroup = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: 'Gruppe 1', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Gruppe 1' }).waitFor();
  };

  /** One meeting, at the group's own hour. */
  const planOne = async (page: Page, theme: string): Promise<void> => {
    await toGroup(page);
    await page.getByRole('link', { name: 'Planlegg møte' }).first().click();
    await page.getByRole('textbox', { name: 'Sted' }).fill('B2 012');
    await page.getByLabel('Tema').selectOption(theme);
    await page.getByRole('button', { name: 'Planlegg', exact: true }).click();
    await page.getByText('B2 012').first().waitFor();
  };

  /** All that the plan of the round has, at the group's own hour. */
  const planAll = async (page: Page, count: number): Promise<void> => {
    await toGroup(page);
    await page.getByRole('link', { name: 'Planlegg hele perioden' }).click();
    await page.getByLabel('Sted for alle møtene').fill('B2 012');
    await page.getByRole('button', { name: `Planlegg ${count} møter` }).click();
    await page.getByText(`${count} møter er planlagt`).first().waitFor();
  };

  /** The day has come: by the one big button at home. */
  const toLog = async (mentor: Visitor, running: RunningGroup): Promise<void> => {
    await rounds.dayComes(running);
    await mentor.page.goto('/');
    await mentor.page.getByRole('link', { name: 'Loggfør møtet' }).first().click();
    await mentor.page.getByText('Hvordan gikk det?').waitFor();
  };

  const save = async (mentor: Visitor): Promise<void> => {
    await mentor.page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await mentor.page.getByText('Møtet er loggført').first().waitFor();
  };

  /** What the coordinator sees of it, and that nobody's page failed. */
  const seenHeld = async ({ at }: RunningGroup, ...visitors: Visitor[]): Promise<void> => {
    await ingrid.page.goto(`${at}/meetings`);
    await ingrid.page.getByText('1 av 1 grupper har møttes').first().waitFor();
    for (const visitor of visitors) {
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    }
    expect(ingrid.faults).toEqual([]);
  };

  it('fyse: is planned by the coach, and who came is said for each, since the hours are paid', async () => {
    const running = await groupOf('fyse');
    const coach = await rounds.arrive(running.mentors[0]!);
    await planOne(coach.page, 'Bli kjent');
    const student = await rounds.arrive(running.mentees[0]!);
    await student.page
      .getByText(/B2 012/)
      .first()
      .waitFor();
    await toLog(coach, running);
    await coach.page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await coach.page.getByText('Si for hver enkelt om de var til stede.').first().waitFor();
    await coach.page.getByRole('button', { name: 'Alle var til stede' }).click();
    await coach.page.getByText('10 til stede').waitFor();
    expect(await coach.page.getByRole('checkbox', { name: 'Bli kjent' }).isChecked()).toBe(true);
    await coach.page.getByRole('textbox', { name: 'Til gruppa' }).fill('Vi ble kjent');
    await save(coach);
    await student.page.reload();
    await student.page.getByText('Vi ble kjent').first().waitFor();
    await seenHeld(running, coach, student);
    await ingrid.page.getByRole('link', { name: 'Møter', exact: true }).click();
    await ingrid.page.getByRole('link', { name: 'Timer', exact: true }).click();
    await ingrid.page
      .getByRole('row', { name: /Marte Berg/ })
      .getByText('0,75')
      .first()
      .waitFor();
  });

  it('study_groups: gives the leader who was trained hours on a timesheet', async () => {
    const running = await groupOf('study_groups');
    const leader = await rounds.arrive(running.mentors[0]!);
    await planOne(leader.page, 'Komme i gang');
    await toLog(leader, running);
    await leader.page.getByText('Studievaner', { exact: true }).first().click();
    await leader.page.getByRole('button', { name: 'Alle var til stede' }).click();
    await save(leader);
    await leader.page.goto('/');
    await leader.page.getByRole('link', { name: 'Åpne timelista' }).click();
    await leader.page.getByText('0,75 t i alt').waitFor();
    await seenHeld(running, leader);
  });

  it('staff_groups: takes all to have come, and what they struggle with stands as topics', async () => {
    const running = await groupOf('staff_groups');
    const mentor = await rounds.arrive(running.mentors[0]!);
    await planOne(mentor.page, 'Studiestart');
    await toLog(mentor, running);
    await mentor.page.getByText('20 til stede').waitFor();
    await mentor.page.getByText('Innleveringer', { exact: true }).click();
    await save(mentor);
    await mentor.page.getByText('20 av 20 til stede').waitFor();
    const { rows } = await web.kull.owner.query<{ topics: string[] }>(
      `select topics from meetings where group_id = $1 and state = 'held'`,
      [running.group.id],
    );
    expect(rows).toEqual([{ topics: ['assignments'] }]);
    await seenHeld(running, mentor);
  });

  it('programme_groups: is on the timetable, and either of two mentors logs it', async () => {
    const running = await groupOf('programme_groups');
    const { page } = ingrid;
    await page.goto(`${running.at}/meetings`);
    await page.getByRole('link', { name: 'Sett tider for mange grupper' }).click();
    await page.getByLabel('Første møte').fill(day(3));
    await page.getByLabel('Klokkeslett').fill('10:15');
    expect(await page.getByLabel('Antall møter').inputValue()).toBe('10');
    await page.getByLabel('Rom for gruppe 1').fill('B2 012');
    await page.getByRole('button', { name: 'Se over' }).click();
    await page.getByRole('button', { name: 'Legg inn 10 møter' }).click();
    await page.getByText('10 møter er lagt inn').first().waitFor();
    const [first, second] = running.mentors;
    const marte = await rounds.arrive(first!);
    await marte.page
      .getByText(/B2 012/)
      .first()
      .waitFor();
    const jonas = await rounds.arrive(second!);
    await toLog(jonas, running);
    await save(jonas);
    await toGroup(marte.page);
    await marte.page.getByText('15 av 15 til stede').waitFor();
    await marte.page
      .getByRole('listitem')
      .filter({ hasText: 'Holdt' })
      .getByRole('link')
      .first()
      .click();
    await marte.page.getByText(/^Loggført .* av Jonas Berg/).waitFor();
    await seenHeld(running, marte, jonas);
  });

  it('law_groups: has twelve sessions planned, of which the first is held', async () => {
    const running = await groupOf('law_groups');
    const mentor = await rounds.arrive(running.mentors[0]!);
    await planAll(mentor.page, 12);
    await toLog(mentor, running);
    expect(
      await mentor.page.getByRole('checkbox', { name: 'Samling 1', exact: true }).isChecked(),
    ).toBe(true);
    await save(mentor);
    await seenHeld(running, mentor);
  });

  it('teacher_education: has the two meetings of the term planned, of which the first is held', async () => {
    const running = await groupOf('teacher_education');
    const mentor = await rounds.arrive(running.mentors[0]!);
    await planAll(mentor.page, 2);
    await toLog(mentor, running);
    const theme = mentor.page.getByRole('checkbox', { name: '2. semester, møte 1' });
    expect(await theme.isChecked()).toBe(true);
    await save(mentor);
    await seenHeld(running, mentor);
  });

  it('medicine: counts for each student towards what is required', async () => {
    const running = await groupOf('medicine');
    const [first, second] = running.mentors;
    const marte = await rounds.arrive(first!);
    await planAll(marte.page, 4);
    const jonas = await rounds.arrive(second!);
    await jonas.page
      .getByText(/B2 012/)
      .first()
      .waitFor();
    const away = await rounds.arrive(running.mentees[0]!);
    await away.page.getByText('Mentorer: Marte Berg og Jonas Berg').waitFor();
    await away.page.getByRole('button', { name: 'Kommer ikke' }).click();
    await away.page.getByText('Du har sagt at du ikke kommer').first().waitFor();
    await toLog(marte, running);
    await marte.page.getByRole('button', { name: 'Resten var til stede' }).click();
    await marte.page.getByText('7 til stede').waitFor();
    expect(await marte.barriers()).toEqual([]);
    await marte.picture('first-medicine-log');
    await save(marte);
    await away.page.goto('/');
    await away.page.getByText('Du har vært på 0 av 1 møte.').waitFor();
    await away.picture('first-medicine-student');
    await seenHeld(running, marte, jonas, away);
    await ingrid.page.getByRole('link', { name: 'Møter', exact: true }).click();
    await ingrid.page.getByRole('link', { name: 'Oppmøte', exact: true }).click();
    await ingrid.page.getByText('1 å avgjøre').waitFor();
    await ingrid.picture('first-medicine-attendance');
  });
});
