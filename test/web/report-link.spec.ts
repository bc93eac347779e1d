import { SignedLinks } from '#access';
import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import { reportToken, talkReportToken } from '#meetings';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

/** Pairs, whose mentors are paid: who came is to be said. */
const settings = {
  ...fyseLikeSettings,
  format: 'pairs' as const,
  mentors: [{ ...mentorsOfKind('student'), paid: true }],
};

describe('a reminder’s link, and what students in pairs struggle with', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let group: Group;
  let mentor: Enrolment;

  beforeAll(async () => {
    const env = { KULL_SECRET_KEY: 'of the browser test, and long enough' };
    kull = await TestKull.start({ web: DIST, env });
    browser = await launchChromium();
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId, name: 'Alumni', settings });
    round = await kull.a.round({ of: scheme, name: 'Høst', state: 'running', startsOn: day(-60) });
    mentor = await kull.a.enrolment({ in: round, role: 'mentor' });
    group = (await kull.a.group({ in: round, of: 1, mentor, number: 3 })).group;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const planned = async (offset: number): Promise<string> => {
    const { rows } = await kull.owner.query<{ id: string }>(
      `insert into meetings (institution_id, id, group_id, starts_at, ends_at)
       values ($1, gen_random_uuid(), $2, ($3::date + time '10:15') at time zone 'Europe/Oslo',
               ($3::date + time '11:00') at time zone 'Europe/Oslo') returning id`,
      [round.institutionId, group.id, day(offset)],
    );
    return rows[0]!.id;
  };
  const linkFor = async (meetingId: string): Promise<string> => {
    const about = { institutionId: round.institutionId, meetingId, personId: mentor.personId };
    const token = await reportToken(kull.app.get(SignedLinks), about, new Date());
    return `${kull.baseUrl}/report#${token}`;
  };
  const stateOf = async (id: string) => {
    const { rows } = await kull.owner.query<{ state: string; version: number }>(
      `select state, version from meetings where id = $1`,
      [id],
    );
    return rows[0];
  };

  it('is opened without anything being done, and says by a button that they met', async () => {
    const id = await planned(-1);
    const link = await linkFor(id);
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto(link);
    await page.getByRole('heading', { name: 'Møttes dere?' }).waitFor();
    await page.getByText(/Par 3 ·/).waitFor();
    expect(page.url()).not.toContain('#');
    expect(await stateOf(id)).toEqual({ state: 'planned', version: 1 });
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('report-phone');
    await page.getByRole('button', { name: 'Vi møttes', exact: true }).click();
    await page.getByText('Takk. Møtet er loggført som holdt.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('reported-phone');
    expect(await stateOf(id)).toEqual({ state: 'held', version: 2 });
    // Paid: who came is still to be said, behind the sign-in.
    await page.getByRole('link', { name: 'Logg inn og si hvem som kom' }).click();
    await page.waitForURL(/sign-in\?next=/);
    // Used again.
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('Møtet er allerede loggført som holdt. Ingenting er endret.').waitFor();
    await page.setViewportSize(DESKTOP);
    await visitor.picture('reported');
    expect(await page.getByRole('button', { name: 'Vi møttes' }).count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(`${link}x`);
    await page.getByText(/Lenken virker ikke/).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('does the same of a talk', async () => {
    const { institutionId } = round;
    const talks = { count: 1, minutes: 30, per: 'round' as const };
    const scheme = await kull.a.scheme({
      ...{ institutionId, name: 'Leger' },
      settings: { ...fyseLikeSettings, meetings: { ...fyseLikeSettings.meetings, talks } },
    });
    const at = await kull.a.round({ of: scheme, state: 'running', startsOn: day(-60) });
    const made = await kull.a.group({ in: at, of: 1, number: 5 });
    const { rows } = await kull.owner.query<{ id: string }>(
      `insert into talks (institution_id, id, group_id, mentor_id, student_id, state, starts_at, ends_at)
       values ($1, gen_random_uuid(), $2, $3, $4, 'booked',
               ($5::date + time '10:15') at time zone 'Europe/Oslo',
               ($5::date + time '10:45') at time zone 'Europe/Oslo') returning id`,
      [institutionId, made.group.id, made.mentor.id, made.mentees[0]!.id, day(-1)],
    );
    const talkId = rows[0]!.id;
    const about = { institutionId, talkId, personId: made.mentor.personId };
    const token = await talkReportToken(kull.app.get(SignedLinks), about, new Date());
    const link = `${kull.baseUrl}/talk-report#${token}`;
    const talk = async () =>
      (
        await kull.owner.query<object>(`select state, logged_as as "by" from talks where id = $1`, [
          talkId,
        ])
      ).rows[0];
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto(link);
    await page.getByRole('heading', { name: 'Ble det samtale?' }).waitFor();
    await page.getByText(/Gruppe 5 ·/).waitFor();
    expect(page.url()).not.toContain('#');
    expect(await talk()).toEqual({ state: 'booked', by: null });
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('talk-report-phone');
    await page.getByRole('button', { name: 'Vi møttes', exact: true }).press('Enter');
    await page.getByText('Takk. Det er loggført at samtalen ble holdt.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('talk-reported-phone');
    expect(await talk()).toEqual({ state: 'held', by: 'link' });
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('Det er alt loggført at samtalen ble holdt.').waitFor();
    await page.setViewportSize(DESKTOP);
    await visitor.picture('talk-reported');
    expect(await page.getByRole('button', { name: 'Vi møttes' }).count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(`${link}x`);
    await page.getByText(/Lenken virker ikke/).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('what is said in pairs is counted, and stands on no meeting', async () => {
    const id = await planned(-2);
    const coach = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await coach.signInAs(mentor.personId);
    const { page } = coach;
    await page.goto(`/meetings/${id}/log`);
    await page.getByText('Telles for hele ordningen, lagres ikke på møtet.').waitFor();
    await page.getByText('Maths', { exact: true }).click();
    await coach.picture('topics-in-pairs-phone');
    await page.getByRole('button', { name: 'Alle var til stede' }).click();
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    await page.goto(`/meetings/${id}/log`);
    await page.getByText('Emnene er talt for hele ordningen').waitFor();
    expect(await page.getByText('Maths', { exact: true }).count()).toBe(0);
    await coach.leave();

    // In four other pairs, too.
    await kull.owner.query(`update topic_counts set meetings = meetings + 4`);
    const { id: ingrid } = await kull.a.coordinator({ institutionId: round.institutionId });
    const coordinator = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP });
    await coordinator.signInAs(ingrid);
    await coordinator.page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/meetings`);
    await coordinator.page.getByText('Maths: 5 ganger').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('topic-counts');
    await coordinator.leave();
  });
});
