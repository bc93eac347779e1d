import type { Group } from '#groups';
import type { Round } from '#schemes';
import type { Browser, Locator } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

const same = (text: string) => ({ nb: text, nn: text, en: text });

/** Coaches are paid, so that nobody is taken to have come; a theme has a task. */
const settings = {
  ...fyseLikeSettings,
  mentors: [{ ...mentorsOfKind('student'), paid: true }],
  meetings: {
    ...fyseLikeSettings.meetings,
    themes: [
      {
        ...{ code: 'study_technique', name: same('Studieteknikk'), mandatory: true, week: 3 },
        task: same('Lag en ukeplan.'),
      },
      { code: 'exams', name: same('Eksamen'), mandatory: false, week: null },
    ],
    topics: [{ code: 'maths', name: same('Matte') }],
  },
};

describe('the log of a meeting', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let group: Group;
  let coach: Visitor;
  let ingrid: Visitor;
  let studentId: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId, name: 'FYSE', settings });
    round = await kull.a.round({ of: scheme, name: 'Høst', state: 'running', startsOn: day(-60) });
    const mentor = await kull.a.enrolment({ in: round, role: 'mentor', person: MARTE });
    const made = await kull.a.group({ in: round, of: 10, mentor, number: 12 });
    group = made.group;
    studentId = made.mentees[0]!.personId;
    const coordinator = await kull.a.person({
      ...{ institutionId, givenName: 'Ingrid', familyName: 'Vik' },
      grants: [{ role: 'coordinator', schemeId: null }],
    });
    coach = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await coach.signInAs(mentor.personId);
    ingrid = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP });
    await ingrid.signInAs(coordinator.id);
    await planned(-7);
    await planned(-1);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const planned = (offset: number) =>
    kull.owner.query(
      `insert into meetings (institution_id, id, group_id, theme, starts_at, ends_at)
       values ($1, gen_random_uuid(), $2, 'study_technique', ($3::date + time '10:15') at time zone
         'Europe/Oslo', ($3::date + time '11:00') at time zone 'Europe/Oslo')`,
      [group.institutionId, group.id, day(offset)],
    );

  it('of ten who were all there takes at most six taps, and says how it went', async () => {
    const { page } = coach;
    let taps = 0;
    const tap = async (target: Locator): Promise<void> => {
      taps += 1;
      await target.click();
    };
    await page.goto(`/groups/${group.id}`);
    await tap(page.getByRole('link', { name: 'Loggfør møtet' }).first());
    // Nobody is taken to have come where coaches are paid.
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Si for hver enkelt om de var til stede.').first().waitFor();
    await coach.picture('log-unsaid-phone');
    await tap(page.getByRole('button', { name: 'Alle var til stede' }));
    await page.getByText('10 til stede').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('10 til stede');
    await tap(page.getByText('Delvis', { exact: true }));
    await tap(page.getByLabel('Neste steg'));
    await page.keyboard.type('Les kapittel 3');
    await page.getByLabel('Innen').fill(day(7));
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('log-phone');
    await tap(page.getByRole('button', { name: 'Lagre', exact: true }));
    await page.getByText('Møtet er loggført').first().waitFor();
    expect(taps).toBeLessThanOrEqual(6);
    const { rows } = await kull.owner.query(
      `select minutes, task_state, next_step, logged_as,
              (select count(*)::int from attendances where presence = 'present') as present
       from meetings where state = 'held'`,
    );
    expect(rows).toEqual([
      {
        ...{ minutes: 45, task_state: 'partly', next_step: 'Les kapittel 3' },
        ...{ logged_as: 'mentor', present: 10 },
      },
    ]);
  });

  it('shows the next step to the group and on the coach’s home', async () => {
    const { page } = coach;
    await page.goto(`/groups/${group.id}`);
    await page.getByRole('heading', { name: 'Neste steg' }).waitFor();
    await coach.picture('next-step-phone');
    await page.goto('/');
    await page.getByText(/Neste steg: Les kapittel 3/).waitFor();
    const student = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await student.signInAs(studentId);
    await student.page.goto(`/groups/${group.id}`);
    await student.page
      .getByText(/Les kapittel 3/)
      .first()
      .waitFor();
    expect(await student.barriers()).toEqual([]);
    await student.leave();
  });

  it('is corrected with history, which says what was changed', async () => {
    const { page } = coach;
    await page.goto(`/groups/${group.id}`);
    await page.getByRole('heading', { name: 'Tidligere møter' }).waitFor();
    const held = page.getByRole('listitem').filter({ hasText: 'Holdt' });
    await held.getByRole('link').first().click();
    await page.getByRole('link', { name: 'Rett loggen' }).click();
    await page.getByLabel('Hvor mange minutter varte det?').fill('60');
    await page.getByRole('textbox', { name: 'Til gruppa' }).fill('Vi laget ukeplaner');
    await page.getByRole('button', { name: 'til stede' }).first().click();
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    await held.getByRole('link').first().click();
    await page
      .getByText(/Rettet .* av Marte Berg/)
      .first()
      .waitFor();
    await page.getByText('Rettet 1 gang: se hva som er endret').click();
    const marks = page.locator('dd').filter({ hasText: 'til stede' });
    await marks.first().waitFor();
    await page.getByText('Vi laget ukeplaner').last().waitFor();
    expect(await marks.allTextContents()).toEqual([
      expect.stringMatching(/^[^:]+: til stede → meldt fravær$/),
    ]);
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('log-history-phone');
    await page.setViewportSize(DESKTOP);
    await coach.picture('log-history');
    await page.setViewportSize(PHONE);
  });

  it('may be a coordinator’s for the mentor, marked so', async () => {
    const { page } = ingrid;
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/meetings`);
    await ingrid.picture('logs-missing');
    await page.getByRole('link', { name: 'Loggfør for mentoren' }).click();
    await page.getByText('Du loggfører for mentoren.').waitFor();
    expect(await page.getByLabel('Bare for meg').count()).toBe(0);
    await page.getByRole('button', { name: 'Alle var til stede' }).click();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('log-for-mentor');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    await coach.page.goto(`/groups/${group.id}`);
    await coach.page.getByRole('listitem').filter({ hasText: 'Holdt' }).first().waitFor();
    await coach.page
      .getByRole('listitem')
      .filter({ hasText: 'Holdt' })
      .first()
      .getByRole('link')
      .first()
      .click();
    await coach.page.getByText(/av koordinator Ingrid Vik/).waitFor();
    expect([coach.faults, ingrid.faults]).toEqual([[], []]);
  });
});

const MARTE = { givenName: 'Marte', familyName: 'Berg' };
