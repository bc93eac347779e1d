import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { answerAll } from '../support/answering.js';
import type { TestKull } from '../support/kull.js';
import { PHONE, type Visitor } from './browser.js';
import { joinByMail } from './join-by-mail.js';
import { OpenWeb } from './open-web.js';
import { Records, type GroupOfTen } from './records.js';
import { ReviewBoard } from './review-board.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/fyse-2026', import.meta.url));

/** The main job, in the browser, with the shared rosters: from a template to a logged meeting. */
describe('a coordinator’s autumn', () => {
  const web = OpenWeb.forThisFile();
  let kull: TestKull;
  let records: Records;
  let ingrid: Visitor;
  let round: string;
  let group: GroupOfTen;

  beforeAll(async () => {
    kull = web.kull;
    records = new Records(kull.owner);
    await kull.a.person({
      institutionId: web.institutionId,
      givenName: 'Ingrid',
      familyName: 'Koordinator',
      demoRole: 'coordinator',
      grants: [{ role: 'coordinator', schemeId: null }],
    });
    ingrid = await web.visit({ worker: true });
  });

  it('begins with a scheme from the FYSE template and a round', async () => {
    const { page } = ingrid;
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /Ingrid Koordinator/ }).click();
    await page.getByRole('link', { name: 'Ordninger' }).first().click();
    await page.getByRole('link', { name: 'Ny ordning' }).click();
    await page.getByRole('link', { name: /FYSE-grupper/ }).click();
    await page.getByRole('button', { name: 'Opprett ordningen' }).click();
    await page.getByRole('button', { name: 'Åpne runden' }).click();
    await page.getByRole('heading', { name: 'Fra liste til grupper som møtes' }).waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    round = new URL(page.url()).pathname.replace('/overview', '');
    expect(await records.count(`from rounds`)).toBe(1);
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
      expect(await records.count(`from enrolments where role = '${role}'`)).toBe(people);
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

    const student = await web.visit({ size: PHONE, worker: true });
    await joinByMail(student);
    expect(student.faults).toEqual([]);
    await student.leave();
    expect(
      await records.count(`from enrolments where role = 'mentee' and state = 'joined'
        and 210 = any(slots) and 'en' = any(languages) and 'seiling' = any(interests)`),
    ).toBe(1);
  });

  it('hears from all but twelve of the others', async () => {
    const { rows } = await kull.owner.query<{ text: string }>(
      `select m.text from mails m join enrolments e on e.person_id = m.person_id
       where e.state = 'invited' order by m.id`,
    );
    await answerAll(
      kull.baseUrl,
      rows.slice(0, 627).map(({ text }, index) => ({
        token: /\/invitations\/([\w-]+)/.exec(text)?.[1] ?? '',
        answer: index < 587 ? 'joined' : 'declined',
        leavesHoursBlank: index < 587 && index % 3 === 0,
      })),
    );
    expect(await records.count(`from enrolments where role = 'mentee' and state = 'joined'`)).toBe(
      588,
    );
    expect(await records.count(`from enrolments where state = 'declined'`)).toBe(40);
    expect(await records.count(`from enrolments where state = 'invited'`)).toBe(12);
    const blank = `from enrolments where role = 'mentee' and state = 'joined' and slots is null`;
    expect(await records.count(blank)).toBe(196);
  });

  it('has groups proposed, with progress, and none of them breaks a rule', async () => {
    const { page } = ingrid;
    await page.goto(`${round}/groups`);
    const county = page.getByRole('group', { name: 'Blandet hjemfylke' });
    await county.getByRole('radio', { name: 'Viktig' }).check();
    expect(await ingrid.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Foreslå grupper' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('link', { name: /Se over forslag/ }).click({ timeout: 180_000 });
    await page.getByRole('heading', { level: 1, name: 'Forslag 1' }).waitFor();
    await ingrid.picture('board');
    expect(await ingrid.barriers()).toEqual([]);
    expect(await records.count(`from proposal_seats where group_id is not null`)).toBe(588);
    expect(
      await records.count(`from proposal_groups where leader_id is null or slot is null`),
    ).toBe(0);
    expect(
      await records.count(`from (select s.group_id from proposal_seats s
        join enrolments e on e.id = s.enrolment_id join persons p on p.id = e.person_id
        where p.gender in ('woman', 'man') group by s.group_id, p.gender having count(*) = 1) alone`),
    ).toBe(0);
  });

  it('moves by keyboard, by mouse and from a menu, sees the effect first, and undoes', async () => {
    const board = new ReviewBoard(ingrid.page);
    const first = await board.memberOf(0);
    await board.carryByKeyboard(first);
    expect(await records.movesMade()).toBe(1);

    const second = await board.memberOf(1);
    await board.drag(second, await board.openGroupFor(second));
    expect(await records.movesMade()).toBe(2);

    const third = await board.memberOf(2);
    await board.moveFromMenu(third);
    expect(await records.movesMade()).toBe(3);

    for (const left of [2, 1, 0]) {
      await board.undo();
      expect(await records.movesMade()).toBe(left);
    }
    expect(ingrid.faults).toEqual([]);
  });

  it('does not let two coordinators overwrite each other', async () => {
    const colleague = await kull.a.coordinator({ institutionId: web.institutionId });
    const knut = await web.visit({ worker: true });
    await knut.signInAs(colleague.id);
    await knut.page.goto(ingrid.page.url());
    const his = new ReviewBoard(knut.page);
    const pinned = await his.memberOf(0);
    const hers = new ReviewBoard(ingrid.page);
    await hers.pin(await hers.memberOf(1));
    // His page is one change behind: he is told, and it is his to say whether to do it all the same.
    await his.press(`Fest ${pinned.name}`);
    await knut.page.getByText('ingenting er skrevet over').waitFor();
    expect(await records.count(`from proposal_seats where is_pinned`)).toBe(1);
    await knut.page.getByRole('button', { name: 'Gjør det likevel' }).click();
    await knut.page.getByText('2 festet').waitFor();
    expect(await records.count(`from proposal_seats where is_pinned`)).toBe(2);
    await knut.leave();
  });

  it('runs again around the pinned, and publishes once', async () => {
    const { page } = ingrid;
    await page.reload();
    const pinned = await records.seatsOfPinned();
    await page.getByRole('button', { name: 'Kjør på nytt rundt 2 festede' }).click();
    await page.getByRole('link', { name: 'Se over forslag 2' }).click({ timeout: 180_000 });
    await page.getByRole('heading', { level: 1, name: 'Forslag 2' }).waitFor();
    expect(await records.seatsOfPinned()).toEqual(pinned);

    await page
      .getByRole('button', { name: /^Publiser \d+ grupper/ })
      .first()
      .click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Publiser/ })
      .dblclick();
    await page
      .getByText(/^Gruppene er publisert \(/)
      .first()
      .waitFor();
    expect(await records.count(`from memberships where role = 'mentee'`)).toBe(588);
    expect(await records.count(`from proposals where state = 'published'`)).toBe(1);
    await kull.settled();
    expect(
      await records.count(`from mails m join enrolments e on e.person_id = m.person_id
        where e.role = 'mentee' and m.created_at >= (select max(published_at) from proposals)`),
    ).toBe(588);
    expect(ingrid.faults).toEqual([]);
  });

  it('lets a coach plan the meetings, and log one on a phone in at most six taps', async () => {
    group = await records.groupOfTen();
    const phone = await web.visit({ size: PHONE, worker: true });
    const { page } = phone;
    await phone.signInAs(group.coach);
    await page.goto(`/groups/${group.id}`);
    await page.getByRole('link', { name: 'Planlegg møte' }).first().click();
    await page.getByLabel('Antall møter').fill('2');
    await page.getByRole('textbox', { name: 'Sted' }).fill('B2 012');
    // What cannot be stands at its field, and everything else is still there.
    const day = page.getByLabel('Dato');
    const suggested = await day.inputValue();
    await day.fill('2120-01-01');
    await page.getByRole('button', { name: 'Planlegg', exact: true }).click();
    await page.getByRole('link', { name: /^Dato – Møter må være mellom/ }).waitFor();
    await phone.picture('plan');
    await day.fill(suggested);
    expect(await phone.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Planlegg', exact: true }).click();
    await page.getByText('B2 012').first().waitFor();
    expect(await records.count(`from meetings where state = 'planned'`)).toBe(2);

    // Until the first of them has been held.
    await kull.owner.query(
      `update meetings m set starts_at = starts_at - span, ends_at = ends_at - span
       from (select min(starts_at) - now() + interval '1 day' as span from meetings) first`,
    );
    await page.goto('/');
    let taps = 0;
    const tap = async (target: Locator): Promise<void> => {
      taps += 1;
      await target.click();
    };
    await tap(page.getByRole('link', { name: 'Loggfør møtet' }).first());
    // The coaches are paid: that all were there is said, and not taken for granted.
    await tap(page.getByRole('button', { name: 'Alle var til stede' }));
    await tap(page.getByRole('textbox', { name: 'Til gruppa' }));
    await page.keyboard.type('Vi ble kjent');
    await tap(page.getByLabel('Bare for meg'));
    await page.keyboard.type('En stille gruppe');
    expect(await phone.barriers()).toEqual([]);
    await phone.picture('log');
    await tap(page.getByRole('button', { name: 'Lagre', exact: true }));
    await page.getByText('Møtet er loggført').first().waitFor();
    expect(taps).toBeLessThanOrEqual(6);
    expect(await records.count(`from meetings where state = 'held'`)).toBe(1);
    expect(await records.count(`from attendances where presence = 'present'`)).toBe(10);
    expect(await records.count(`from reflections`)).toBe(1);
    expect(await records.count(`from meetings where summary = 'Vi ble kjent'`)).toBe(1);
    expect(phone.faults).toEqual([]);
    await phone.leave();
  });

  it('shows the student the group, the coach, the next meeting and what was shared, no more', async () => {
    const reader = await web.visit({ size: PHONE, worker: true });
    const { page } = reader;
    const answers: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/'))
        void response.text().then(
          (text) => answers.push(text),
          () => undefined,
        );
    });
    await reader.signInAs(group.student);
    await page.goto(`/groups/${group.id}`);
    await page.getByText('Vi ble kjent').first().waitFor();
    await page.getByText('B2 012').first().waitFor();
    await page.getByText(group.coachMail).first().waitFor();
    expect(await reader.barriers()).toEqual([]);
    await page.waitForLoadState('networkidle');
    expect(answers.join()).toContain('Vi ble kjent');
    expect(answers.join()).not.toContain('En stille gruppe');
    expect(answers.join()).not.toContain(group.fellowMail);
    await page.goto(`/groups/${await records.groupBeside(group.id)}`);
    await page.getByRole('heading', { name: 'Vi finner ikke siden' }).waitFor();
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
