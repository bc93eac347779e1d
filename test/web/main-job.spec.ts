import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Person } from '#people';
import type { Browser, Page } from 'playwright-core';
import { TestClient } from '../support/client.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/fyse-2026', import.meta.url));
/** Where pictures of the pages are kept, if anybody asks for them. */
const PICTURES = process.env['KULL_PICTURES'];

/** The main job, in the browser, with the shared rosters: from a template to a logged meeting. */
describe('a coordinator’s autumn', () => {
  let kull: TestKull;
  let browser: Browser;
  let ingrid: Visitor;
  let institutionId: string;
  let round: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    const institution = await kull.a.institution({ name: 'Demo universitet' });
    institutionId = institution.id;
    await kull.a.person({
      in: institution,
      givenName: 'Ingrid',
      familyName: 'Koordinator',
      demoRole: 'coordinator',
      grants: [{ role: 'coordinator', schemeId: null }],
    });
    ingrid = await Visitor.arrive(browser, kull.baseUrl);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const count = async (sql: string): Promise<number> => {
    const { rows } = await kull.owner.query<{ n: number }>(`select count(*)::int as n ${sql}`);
    return rows[0]?.n ?? 0;
  };

  const picture = async (page: Page, name: string): Promise<void> => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };

  const signInAs = async (visitor: Visitor, personId: string): Promise<void> => {
    const { rows } = await kull.owner.query<Person & { name: string }>(
      `select given_name || ' ' || family_name as name from persons where id = $1`,
      [personId],
    );
    const name = rows[0]?.name ?? '';
    await visitor.page.goto('/sign-in');
    await visitor.page.getByLabel('Søk på navn').fill(name);
    await visitor.page.getByRole('button', { name }).first().click();
    await visitor.page.waitForURL((url) => url.pathname !== '/sign-in');
  };

  it('begins with a scheme from the FYSE template and a round', async () => {
    const { page } = ingrid;
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /Ingrid Koordinator/ }).click();
    await page.getByRole('link', { name: 'Ordninger' }).first().click();
    await page.getByRole('link', { name: 'Ny ordning' }).click();
    await page.getByRole('button', { name: 'Opprett ordningen' }).click();
    await page.getByRole('button', { name: 'Åpne runden' }).click();
    await page.getByRole('heading', { name: 'Fra liste til grupper som møtes' }).waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    round = new URL(page.url()).pathname.replace('/overview', '');
    expect(await count(`from rounds`)).toBe(1);
  });

  it('imports the students and the coaches', async () => {
    const { page } = ingrid;
    for (const [role, file, people] of [
      ['mentee', 'studenter.csv', 640],
      ['mentor', 'coacher.csv', 68],
    ] as const) {
      await page.goto(`${round}/import/${role}`);
      await page.locator('input[type=file]').setInputFiles(join(FIXTURES, file));
      const act = page.getByRole('button', { name: `Importer ${people} personer` });
      await act.waitFor();
      expect(await ingrid.barriers()).toEqual([]);
      await act.click();
      await page.getByText('Importen er ferdig').waitFor();
      expect(await count(`from enrolments where role = '${role}'`)).toBe(people);
    }
  });

  it('invites them, and a student joins in the browser in two clicks', async () => {
    const { page } = ingrid;
    await page.goto(`${round}/participants`);
    await page.getByRole('button', { name: 'Inviter 640 studenter' }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /Inviter/ })
      .click();
    await page.getByText('640 e-poster er på vei').first().waitFor();
    await kull.settled();

    const student = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await student.page.goto('/sent-mails');
    await student.page.getByRole('link', { name: /FYSE/ }).first().click();
    await student.page.locator('a[href^="/invitations/"]').first().click();
    await student.page.getByRole('button', { name: 'Bli med' }).click();
    await student.page.getByRole('heading', { name: 'Hva passer for deg?' }).waitFor();
    expect(await student.barriers()).toEqual([]);
    await picture(student.page, 'answers');
    await student.page.getByRole('button', { name: 'Lagre svarene' }).click();
    await student.page.getByText('Dette skjer nå:').waitFor();
    expect(student.faults).toEqual([]);
    await student.leave();
    expect(await count(`from enrolments where role = 'mentee' and state = 'joined'`)).toBe(1);
  });

  it('hears from all but twelve of the others', async () => {
    const { rows } = await kull.owner.query<{ text: string }>(
      `select m.text from mails m join enrolments e on e.person_id = m.person_id
       where e.state = 'invited' order by m.id`,
    );
    const queue = rows.slice(0, 627).map(({ text }, index) => ({
      token: /\/invitations\/([\w-]+)/.exec(text)?.[1] ?? '',
      answer: index < 587 ? 'joined' : 'declined',
    }));
    const lane = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { token, answer } = next;
        await new TestClient(kull.baseUrl).post(`/invitations/${token}/answer`, { answer });
      }
    };
    await Promise.all(Array.from({ length: 8 }, lane));
    expect(await count(`from enrolments where role = 'mentee' and state = 'joined'`)).toBe(588);
    expect(await count(`from enrolments where state = 'declined'`)).toBe(40);
    expect(await count(`from enrolments where state = 'invited'`)).toBe(12);
  });

  it('has groups proposed, moves somebody, undoes it, and publishes', async () => {
    const { page } = ingrid;
    await page.goto(`${round}/groups`);
    await page.getByRole('button', { name: 'Foreslå grupper' }).click();
    await page.getByRole('link', { name: /Se over forslag/ }).click({ timeout: 180_000 });
    await page
      .getByRole('heading', { name: /Forslag 1/ })
      .first()
      .waitFor();
    await picture(page, 'board');
    expect(await ingrid.barriers()).toEqual([]);

    await page
      .getByRole('button', { name: /^Flytt / })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Flytt .* til gruppe/ })
      .first()
      .click();
    await page
      .getByText(/er flyttet til gruppe/)
      .first()
      .waitFor();
    expect(await count(`from proposal_edits where kind = 'move' and undone_at is null`)).toBe(1);
    await page
      .getByRole('button', { name: /^Angre/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Angre/, disabled: true })
      .first()
      .waitFor();
    expect(await count(`from proposal_edits where undone_at is not null`)).toBe(1);

    await page
      .getByRole('button', { name: /^Publiser \d+ grupper/ })
      .first()
      .click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Publiser/ })
      .click();
    await page
      .getByText(/grupper publisert/)
      .first()
      .waitFor();
    expect(await count(`from memberships where role = 'mentee'`)).toBe(588);
    expect(ingrid.faults).toEqual([]);
  });

  it('lets a coach log a meeting on a phone in six taps, and the student read what was shared', async () => {
    const { rows } = await kull.owner.query<{ id: string; coach: string; student: string }>(
      `select g.id,
         (select e.person_id from memberships m join enrolments e on e.id = m.enrolment_id
          where m.group_id = g.id and m.role = 'mentor') as coach,
         (select e.person_id from memberships m join enrolments e on e.id = m.enrolment_id
          where m.group_id = g.id and m.role = 'mentee' limit 1) as student
       from groups g where seats_taken = 10 order by number limit 1`,
    );
    const { id: groupId, coach, student } = rows[0]!;
    await kull.owner.query(
      `insert into meetings (institution_id, id, group_id, starts_at, ends_at)
       values ($1, gen_random_uuid(), $2, now() - interval '1 day',
               now() - interval '1 day' + interval '45 minutes')`,
      [institutionId, groupId],
    );
    const phone = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await signInAs(phone, coach);
    await phone.page.goto(`/groups/${groupId}`);
    // Open, write what is shared, save: two taps and the text.
    await phone.page.getByRole('link', { name: 'Loggfør møtet' }).first().click();
    await phone.page.getByLabel('Til gruppa').fill('Vi ble kjent');
    await phone.page.getByLabel('Bare for meg').fill('En stille gruppe');
    expect(await phone.barriers()).toEqual([]);
    await picture(phone.page, 'log');
    await phone.page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await phone.page.getByText('Møtet er loggført').first().waitFor();
    expect(await count(`from meetings where state = 'held'`)).toBe(1);
    expect(await count(`from attendances where presence = 'present'`)).toBe(10);
    expect(await count(`from reflections`)).toBe(1);
    await phone.leave();

    const reader = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await signInAs(reader, student);
    await reader.page.goto(`/groups/${groupId}`);
    await reader.page.getByText('Vi ble kjent').first().waitFor();
    expect(await reader.page.getByText('En stille gruppe').count()).toBe(0);
    expect(await reader.barriers()).toEqual([]);
    expect(reader.faults).toEqual([]);
    await reader.leave();
  });

  it('shows the coordinator which groups have met', async () => {
    const { page } = ingrid;
    await page.goto(`${round}/meetings`);
    await page
      .getByText(/1 av \d+ grupper har møttes/)
      .first()
      .waitFor();
    expect(await ingrid.barriers()).toEqual([]);
  });
});
