import { TEMPLATES, type SchemeTemplate } from '#schemes';
import { day } from '../support/days.js';
import type { Visitor } from './browser.js';
import { OpenWeb } from './open-web.js';
import { RunningRounds, type RunningGroup } from './running-rounds.js';

const templateOf = (key: string): SchemeTemplate =>
  TEMPLATES.find((template) => template.key === key)!;

/** Where no group meets: pairs to their first meeting, the talk that medicine has, and drop-in. */
describe('the first meeting, talk or shift with one mentor', () => {
  const web = OpenWeb.forThisFile();
  let rounds: RunningRounds;
  let ingrid: Visitor;
  beforeAll(async () => {
    const { institutionId } = web;
    ingrid = await web.arrive((await web.kull.a.coordinator({ institutionId })).id);
    rounds = new RunningRounds(web, ingrid);
  });

  const groupOf = (key: string): Promise<RunningGroup> => rounds.group(templateOf(key));

  it('staff_single: counts what the student struggles with for the scheme, never on the meeting', async () => {
    const running = await groupOf('staff_single');
    const mentor = await rounds.arrive(running.mentors[0]!);
    const { page } = mentor;
    await mentor.picture('first-single-home');
    await page.getByRole('link', { name: 'Planlegg neste møte' }).click();
    await page.getByRole('link', { name: 'Planlegg møte' }).first().click();
    await page.getByRole('textbox', { name: 'Sted' }).fill('Kontor 3');
    await page.getByLabel('Tema').selectOption('Studiestart');
    await page.getByRole('button', { name: 'Planlegg', exact: true }).click();
    await page.getByText('Kontor 3').first().waitFor();
    await mentor.picture('first-single-pair');
    await rounds.dayComes(running);
    await page.goto('/');
    await page.getByRole('link', { name: 'Loggfør møtet' }).first().click();
    await page.getByText('1 til stede').waitFor();
    await page.getByText('Innleveringer', { exact: true }).click();
    await page.getByText(/Telles for hele ordningen, lagres ikke på møtet/).waitFor();
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('first-single-log');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    const { rows } = await web.kull.owner.query(
      `select m.topics, c.topic, c.meetings from meetings m cross join topic_counts c
       where m.group_id = $1 and c.scheme_id = $2`,
      [running.group.id, running.round.schemeId],
    );
    expect(rows).toEqual([{ topics: [], topic: 'assignments', meetings: 1 }]);
    await ingrid.page.goto(`${running.at}/meetings`);
    await ingrid.page.getByText('1 av 1 par har møttes').first().waitFor();
    await ingrid.picture('first-single-round');
    await mentor.leave();
  });

  it('alumni: agree on goals, plan a year and hold the first, whose summary is the two’s own', async () => {
    const running = await groupOf('alumni');
    const mentor = await rounds.arrive(running.mentors[0]!);
    const student = await rounds.arrive(running.mentees[0]!);
    const { page } = mentor;
    await page.getByRole('link', { name: 'Planlegg neste møte' }).click();
    await page.getByRole('link', { name: 'Planlegg hele perioden' }).waitFor();
    await mentor.picture('first-alumni-pair');
    await page.getByRole('link', { name: 'Planlegg hele perioden' }).click();
    await page.getByLabel('Lenke for alle møtene').fill('https://video.example/oss');
    await page.getByRole('button', { name: /^Planlegg 5 møter/ }).click();
    await page.getByText('5 møter er planlagt').first().waitFor();
    await student.page.reload();
    await student.page.getByRole('link', { name: 'Bli med på nett' }).first().waitFor();
    await student.picture('first-alumni-student');
    await rounds.dayComes(running);
    await page.goto('/');
    await page.getByRole('link', { name: 'Loggfør møtet' }).first().click();
    await page.getByText('Bare studenten og mentorene kan lese dette').first().waitFor();
    expect(await page.getByText('Oppmøte', { exact: true }).count()).toBe(0);
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('first-alumni-log');
    await page.getByRole('textbox', { name: 'Til studenten' }).fill('Vi snakket om søknader');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    await student.page.goto('/');
    await student.page.getByText('Vi snakket om søknader').first().waitFor();
    await ingrid.page.goto(`${running.at}/meetings`);
    await ingrid.page.getByText('1 av 1 par har møttes').first().waitFor();
    await ingrid.picture('first-alumni-round');
    for (const visitor of [mentor, student]) await visitor.leave();
  });

  it('medicine: a talk is opened by one of two physicians, booked by the student and held', async () => {
    const running = await groupOf('medicine');
    const mentor = await rounds.arrive(running.mentors[1]!);
    await mentor.picture('first-medicine-mentor-home');
    await mentor.page.goto(`/groups/${running.group.id}`);
    await mentor.page.getByRole('link', { name: 'Se og åpne tider' }).click();
    await mentor.page.getByRole('textbox', { name: 'Dag', exact: true }).fill(day(2));
    await mentor.page.getByLabel('Fra klokka').fill('10:15');
    await mentor.page.getByRole('textbox', { name: 'Sted' }).fill('Kontor 3');
    await mentor.page.getByRole('button', { name: 'Åpne tidene' }).click();
    await mentor.page.getByText(/tider er åpnet/).waitFor();
    const student = await rounds.arrive(running.mentees[0]!);
    await student.picture('first-medicine-talk-home');
    await student.page.goto(`/groups/${running.group.id}`);
    await student.page.getByRole('link', { name: 'Bestill samtale' }).click();
    await student.page.getByRole('button', { name: /10:15/ }).first().click();
    await student.page.getByText('Bestilt').waitFor();
    await student.picture('first-medicine-talk');
    await web.kull.owner.query(
      `update talks set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
       where state = 'booked'`,
    );
    await mentor.page.goto('/');
    await mentor.picture('first-medicine-talk-to-log');
    await mentor.page.goto(`/groups/${running.group.id}/talks`);
    await mentor.page.getByRole('heading', { name: 'Ble samtalen holdt?' }).waitFor();
    await mentor.page.getByRole('button', { name: /^Holdt: / }).click();
    await mentor.page.getByText('7 studenter mangler samtale.').waitFor();
    await mentor.picture('first-medicine-talk-held');
    await ingrid.page.goto(`${running.at}/talks`);
    await ingrid.page.getByText('1 av 8 har hatt eller bestilt den.').waitFor();
    for (const visitor of [mentor, student]) {
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    }
    expect(ingrid.faults).toEqual([]);
  });

  it('drop_in: a mentor says when, is there, and logs how many came and what about, never who', async () => {
    const round = await rounds.round(templateOf('drop_in'));
    const joined = { in: round, person: { givenName: 'Marte', familyName: 'Berg' } };
    const { id, personId } = await web.kull.a.enrolment({ ...joined, role: 'mentor' });
    const mentor = await rounds.arrive({ personId });
    const { page } = mentor;
    await page.getByRole('link', { name: 'Si når du er der' }).click();
    await page.getByLabel('Dag').selectOption(String(new Date(day(-1)).getUTCDay() || 7));
    await page.getByLabel('Fra', { exact: true }).fill('10:15');
    await page.getByLabel('Til', { exact: true }).fill('11:00');
    await page.getByLabel('Hvor').fill('B2 012');
    await page.getByRole('button', { name: 'Lagre tidene' }).click();
    await page.waitForURL('**/drop-in');
    await page.goto('/');
    await page.getByText('Du er der én gang i uka').waitFor();
    const student = await rounds.arrive(await web.kull.a.enrolment({ in: round }));
    await student.page.getByRole('link', { name: 'Se når mentorene er der' }).click();
    await student.page.getByText(/10:15–11:00, B2 012/).waitFor();

    await rounds.shiftComes(id);
    await page.goto('/');
    await page.getByRole('link', { name: 'Loggfør vaktene' }).click();
    for (const _ of [1, 2]) await page.getByRole('button', { name: 'Én til' }).click();
    await page.getByRole('checkbox', { name: 'Innleveringer' }).check();
    await mentor.picture('first-shift-log');
    await page.getByRole('button', { name: 'Lagre vakta' }).click();
    await page.getByText('2 kom').waitFor();
    await ingrid.page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/drop-in`);
    const row = ingrid.page.getByRole('row', { name: /Marte Berg/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(
      expect.arrayContaining(['1', '2']),
    );
    await ingrid.picture('first-shift-round');
    for (const visitor of [mentor, student]) {
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    }
    expect(ingrid.faults).toEqual([]);
  });
});
