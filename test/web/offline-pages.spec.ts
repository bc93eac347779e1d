import type { Group } from '#groups';
import { Meeting, Talk } from '#meetings';
import type { Browser } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { kept } from './kept.js';

/** Which pages open without coverage, for a mentor who is paid and for a student, and what is said of others. */
describe('the pages of one’s own, without coverage', () => {
  let kull: TestKull;
  let browser: Browser;
  let group: Group;
  let mentorId: string;
  let studentId: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    const settings = {
      ...fyseLikeSettings,
      mentors: [{ ...mentorsOfKind('student'), paid: true }],
      meetings: {
        ...fyseLikeSettings.meetings,
        talks: { count: 1, minutes: 30, per: 'round' as const },
      },
    };
    const scheme = await kull.a.scheme({ institutionId, settings, name: 'FYSE' });
    const round = await kull.a.round({
      of: scheme,
      settings,
      state: 'running',
      startsOn: day(-60),
    });
    const made = await kull.a.group({ in: round, of: 2, number: 12 });
    group = made.group;
    [mentorId, studentId] = [made.mentor.personId, made.mentees[0]!.personId];
    await kull.a.insert(Talk, institutionId, {
      ...{ groupId: group.id, mentorId: made.mentor.id, studentId: made.mentees[0]!.id },
      ...{ state: 'booked', place: 'B2 012', startsAt: new Date(`${day(3)}T10:15:00Z`) },
      endsAt: new Date(`${day(3)}T10:45:00Z`),
    });
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  /** On the start page, which was opened with coverage and is loaded anew without. */
  const without = async (personId: string, standing: string, { id } = group): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, worker: true });
    await visitor.signInAs(personId);
    const { page } = visitor;
    await page.goto('/');
    await kept(visitor, `/api/v1/groups/${id}/meetings?as=${standing}`);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText(/Uten dekning – viser det du hadde kl/).waitFor();
    return visitor;
  };

  it('are the start page of a mentor who is paid; of another page it is said that it is not kept', async () => {
    const mentor = await without(mentorId, 'mentor');
    const { page } = mentor;
    await page.getByRole('heading', { name: 'Timelister', exact: true }).waitFor();
    expect(await page.getByText('Noe gikk galt').count()).toBe(0);
    await page.getByRole('link', { name: 'Attestene mine' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Siden er ikke lagret her' }).waitFor();
    expect(await page.getByText('Det er kommet en ny versjon').count()).toBe(0);
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('offline-not-kept-phone');
    // It comes by itself as soon as there is coverage.
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Attestene mine' }).waitFor();
    expect(mentor.faults).toEqual([]);
    await mentor.leave();
  });

  it('are the group, at whichever address it is opened', async () => {
    const mentor = await without(mentorId, 'mentor');
    const { page } = mentor;
    const inTheMiddle = page.getByRole('main');
    const group12 = page.getByRole('heading', { level: 1, name: 'Gruppe 12' });
    await page.goto('/groups');
    await inTheMiddle.getByRole('link', { name: /Gruppe 12/ }).press('Enter');
    await group12.waitFor();
    expect(new URL(page.url()).search).toBe('?as=mentor');
    await page.goto(`/groups/${group.id}/log`);
    await inTheMiddle.getByRole('link', { name: 'Gruppe 12' }).first().press('Enter');
    await group12.waitFor();
    await page.goto(`/groups/${group.id}/talks?as=mentor`);
    await page.getByRole('heading', { level: 1, name: 'Samtaler' }).waitFor();
    await page.goto(`/groups/${group.id}`);
    await group12.waitFor();
    // In a role that is not the reader's it would not open with coverage either.
    await page.goto(`/groups/${group.id}?as=coordinator`);
    await page.getByRole('heading', { level: 1, name: 'Siden er ikke lagret her' }).waitFor();
    await mentor.leave();
  });

  it('are the start page of a student, and the group', async () => {
    const student = await without(studentId, 'mentee');
    const { page } = student;
    await page.getByText('Neste samtale').waitFor();
    await page
      .getByRole('link', { name: /Gruppe 12/ })
      .first()
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Gruppe 12' }).waitFor();
    expect(await page.getByText('Noe gikk galt').count()).toBe(0);
    await student.picture('offline-student-phone');
    await page.getByRole('link', { name: 'Møter' }).first().press('Enter');
    await page.getByText(/^Samtale med /).waitFor();
    expect(student.faults).toEqual([]);
    await student.leave();
  });

  it('are a pair, with what it has agreed on', async () => {
    const settings = {
      ...fyseLikeSettings,
      ...({ format: 'pairs', agreement: true, mentors: [mentorsOfKind('alumni')] } as const),
      group: { minimum: 1, target: 1, maximum: 1 },
    };
    const scheme = await kull.a.scheme({ institutionId: group.institutionId, settings });
    const round = await kull.a.round({ of: scheme, settings, state: 'running' });
    const made = await kull.a.group({ in: round, of: 1, seats: 1 });
    const student = await without(made.mentees[0]!.personId, 'mentee', made.group);
    const { page } = student;
    await page.goto(`/groups/${made.group.id}`);
    await page.getByRole('heading', { level: 2, name: 'Avtale' }).waitFor();
    expect(student.faults).toEqual([]);
    await student.leave();
  });

  it('are no others: they are asked for once, and come with the coverage', async () => {
    const { id } = await kull.a.insert(Meeting, group.institutionId, {
      ...{ groupId: group.id, state: 'cancelled' },
      startsAt: new Date(`${day(-3)}T10:15:00Z`),
      endsAt: new Date(`${day(-3)}T11:00:00Z`),
    });
    const student = await without(studentId, 'mentee');
    const { page } = student;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/meetings/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Siden er ikke lagret her' }).waitFor();
    // To try again, as when a connection is lost, would take seconds, in which nothing is said.
    expect(asked.filter((path) => path === `/api/v1/meetings/${id}`)).toHaveLength(1);
    await page.context().setOffline(false);
    await page.getByRole('main').getByRole('link', { name: 'Gruppe 12' }).waitFor();
    expect(student.faults).toEqual([]);
    await student.leave();
  });
});
