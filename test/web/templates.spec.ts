import { Round, TEMPLATES, type SchemeSettings, type SchemeTemplate } from '#schemes';
import type { Browser, Page } from 'playwright-core';
import { smallRoster } from '../api/placement/placing.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';
import { madeReady } from './running-rounds.js';

interface Filled {
  readonly students: number;
  readonly mentors: number;
}

/** Two groups of what the template would have, or four students one by one. */
const sizeOf = ({ format, group }: SchemeSettings): Filled => ({
  students: format === 'groups' ? 2 * group.target : 4,
  mentors: format === 'groups' ? 2 : 4,
});

/** From the gallery to groups or pairs that have been published: the same hands for every template. */
describe('a scheme of each template', () => {
  let kull: TestKull;
  let browser: Browser;
  let records: Records;
  let institutionId: string;
  let ingrid: Visitor;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    records = new Records(kull.owner);
    institutionId = (await kull.a.institution({ name: 'Universitetet' })).id;
    browser = await launchChromium();
    const coordinator = await kull.a.coordinator({ institutionId });
    ingrid = await Visitor.arrive(browser, kull.baseUrl);
    await ingrid.signInAs(coordinator.id);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  /** By the gallery: the scheme, and its first round. */
  const created = async ({ key, name }: SchemeTemplate): Promise<Round> => {
    const { page } = ingrid;
    await page.goto('/schemes/new');
    await page.getByRole('link', { name: name.nb }).click();
    await page.getByRole('button', { name: 'Opprett ordningen' }).click();
    await page.getByRole('button', { name: 'Åpne runden' }).click();
    await page.getByRole('heading', { name: 'Fra liste til', level: 2 }).waitFor();
    const id = /rounds\/([^/]+)/.exec(page.url())![1]!;
    const { rows } = await kull.owner.query<{ schemeId: string; settings: SchemeSettings }>(
      `select r.scheme_id as "schemeId", r.settings from rounds r
       join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
       where r.id = $1 and s.template_key = $2`,
      [id, key],
    );
    return Object.assign(new Round(), { institutionId, id, ...rows[0]! });
  };

  /** People who are in, and mentors who have done what the template asks of them. */
  const filled = async (round: Round) => {
    const roster = await smallRoster(kull, round, sizeOf(round.settings));
    await madeReady(kull, ingrid, round, roster.mentors);
    return roster;
  };

  const arrive = async (enrolmentId: string): Promise<Visitor> => {
    const { rows } = await kull.owner.query<{ id: string }>(
      `select person_id as id from enrolments where id = $1`,
      [enrolmentId],
    );
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await visitor.signInAs(rows[0]!.id);
    await visitor.page.goto('/');
    return visitor;
  };

  const publish = async (page: Page, name: RegExp): Promise<void> => {
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('alertdialog').getByRole('button', { name }).click();
    await page
      .getByText(/(Gruppene|Parene) er publisert|par er publisert/)
      .first()
      .waitFor();
  };

  const proposeGroups = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: /^Foreslå/ }).click();
    await page.getByRole('link', { name: /Se over forslag/ }).click({ timeout: 120_000 });
    await page.getByRole('heading', { level: 1, name: 'Forslag 1' }).waitFor();
    await publish(page, /^Publiser \d+/);
  };

  const proposed = TEMPLATES.filter(({ settings }) => settings.matching.by === 'criteria');
  it.each(proposed.map((template) => [template.key, template] as const))(
    '%s: goes from the gallery to groups that are published',
    async (_, template) => {
      const round = await created(template);
      const { students, mentors } = sizeOf(round.settings);
      await filled(round);
      await ingrid.page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/groups`);
      await proposeGroups(ingrid.page);
      const { minimum, maximum } = round.settings.group;
      const own = `round_id = '${round.id}'`;
      expect(
        await records.count(
          `from groups where ${own} and seats_taken between ${minimum} and ${maximum}`,
        ),
      ).toBe(round.settings.format === 'groups' ? mentors : students);
      expect(
        await records.count(`from memberships m join groups g on g.id = m.group_id
          where g.${own} and m.role = 'mentee' and m.left_at is null`),
      ).toBe(students);
      expect(
        await records.count(`from groups g where g.${own} and not exists
          (select from memberships m where m.group_id = g.id and m.role = 'mentor')`),
      ).toBe(0);
      expect(
        await records.count(`from rounds where id = '${round.id}' and state = 'running'`),
      ).toBe(1);
      expect(ingrid.faults).toEqual([]);
    },
  );

  const openedByHand = async (round: Round): Promise<void> => {
    const answer = await ingrid.page.request.post(`/api/v1/rounds/${round.id}/state`, {
      data: { state: 'open' },
      headers: { 'X-Kull': '1', 'If-Match': '"1"' },
    });
    expect(answer.status()).toBe(200);
  };

  /** Each student wants the mentor of the same number, and says so as the scheme has it. */
  const wanted = async (round: Round, mentee: string, mentor: string): Promise<void> => {
    const student = await arrive(mentee);
    const byWishes = round.settings.matching.by === 'wishes';
    const answer = await student.page.request.put(
      `/api/v1/rounds/${round.id}/${byWishes ? 'my-wishes' : 'mentor-choices'}`,
      {
        data: byWishes
          ? { rankedIds: [mentor], vetoedIds: [], message: '' }
          : { mentorIds: [mentor], message: '' },
        headers: { 'X-Kull': '1', 'If-Match': '"0"' },
      },
    );
    expect(answer.status()).toBe(200);
    await student.leave();
  };

  it('alumni: goes from the gallery to pairs that both have wished for', async () => {
    const round = await created(TEMPLATES.find(({ key }) => key === 'alumni')!);
    const { mentees, mentors } = await filled(round);
    await openedByHand(round);
    for (const [i, mentee] of mentees.entries()) await wanted(round, mentee, mentors[i]!);
    const { page } = ingrid;
    if (round.settings.matching.by === 'wishes') {
      await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/groups`);
      await page.getByRole('button', { name: 'Lag forslag' }).click();
      await page.getByRole('link', { name: 'Se parene i «Ingen vil heller bytte»' }).click();
      await publish(page, /^Publiser \d+/);
    } else
      for (const enrolmentId of mentors) {
        const mentor = await arrive(enrolmentId);
        await mentor.page.getByRole('link', { name: 'Les og svar' }).press('Enter');
        await mentor.page.getByRole('button', { name: /^Ja, bli mentor for/ }).press('Enter');
        await mentor.page
          .getByText(/Du er mentor for/)
          .first()
          .waitFor();
        await mentor.leave();
      }
    expect(
      await records.count(`from groups where round_id = '${round.id}' and seats = 1
        and seats_taken = 1`),
    ).toBe(4);
    expect(ingrid.faults).toEqual([]);
  });

  it('drop_in: goes from the gallery to hours that mentors offer and students see', async () => {
    const round = await created(TEMPLATES.find(({ settings }) => settings.format === 'drop_in')!);
    const { mentees, mentors } = await filled(round);
    const { page } = ingrid;
    const at = `/schemes/${round.schemeId}/rounds/${round.id}`;
    await page.goto(`${at}/overview`);
    await page.getByRole('heading', { name: 'Fra liste til mentorer som er der' }).waitFor();
    // Nothing is there of what a round without groups has not.
    const tabs = page.getByRole('navigation', { name: 'Deler av runden' });
    expect(await tabs.getByRole('link', { name: 'Grupper', exact: true }).count()).toBe(0);
    expect(await tabs.getByRole('link', { name: 'Møter', exact: true }).count()).toBe(0);
    await tabs.getByRole('link', { name: 'Drop-in' }).click();
    await page.getByText('4 mentorer har ikke sagt når.').waitFor();
    expect(await ingrid.barriers()).toEqual([]);

    const mentor = await arrive(mentors[0]!);
    await mentor.page.getByRole('link', { name: 'Si når du er der' }).press('Enter');
    await mentor.page.getByLabel('Dag').selectOption({ label: 'tirsdag' });
    await mentor.page.getByLabel('Fra', { exact: true }).fill('12:15');
    await mentor.page.getByLabel('Til', { exact: true }).fill('12:00');
    await mentor.page.getByLabel('Hvor').fill('B2 012');
    await mentor.page.getByRole('button', { name: 'Lagre tidene' }).press('Enter');
    await mentor.page.getByRole('link', { name: /Til – Slutten må være etter/ }).press('Enter');
    await mentor.page.getByLabel('Til', { exact: true }).fill('13:00');
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('drop-in-mentor');
    await mentor.page.getByRole('button', { name: 'Lagre tidene' }).press('Enter');
    await mentor.page.waitForURL('**/drop-in');
    await mentor.page.goto('/');
    await mentor.page.getByText('Du er der én gang i uka').waitFor();

    // The round is opened and set going by hand: there is nothing to match.
    for (const act of ['Åpne runden', 'Sett i gang']) {
      await page.goto(`${at}/settings`);
      await page.getByRole('button', { name: act, exact: true }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: act }).click();
      await page.getByText('Runden er nå:').first().waitFor();
    }
    const student = await arrive(mentees[0]!);
    await student.page.getByRole('link', { name: 'Se når mentorene er der' }).press('Enter');
    await student.page.getByText('tirsdag 12:15–13:00, B2 012').waitFor();
    expect(await student.page.getByRole('listitem').filter({ hasText: 'Mentor' }).count()).toBe(1);
    expect(await student.barriers()).toEqual([]);
    await student.picture('drop-in-student');
    await page.goto(`${at}/drop-in`);
    await page.getByText('3 mentorer har ikke sagt når.').waitFor();
    await ingrid.picture('drop-in-coordinator');
    for (const each of [mentor, student]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
    expect(ingrid.faults).toEqual([]);
  });

  it('has one for every template there is', () => {
    const others = TEMPLATES.filter((template) => !proposed.includes(template));
    expect(others.map(({ key }) => key)).toEqual(['alumni', 'drop_in']);
  });
});
