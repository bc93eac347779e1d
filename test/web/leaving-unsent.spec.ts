import type { Group } from '#groups';
import type { Browser } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

/** The browser's, as far as it is looked into. */
declare const caches: {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ match(path: string): Promise<unknown> }>;
};

/** What is written on a phone, and another person or a meeting that was there already. */
describe('on a phone that is left for a while', () => {
  let kull: TestKull;
  let browser: Browser;
  let group: Group;
  let mentorId: string;
  let otherGroup: Group;
  let otherId: string;
  let coach: Visitor;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId, name: 'FYSE' });
    const round = await kull.a.round({
      ...{ of: scheme, name: 'Høst', state: 'running' },
      ...{ startsOn: day(-60), endsOn: day(60) },
    });
    const person = { givenName: 'Marte', familyName: 'Berg' };
    const mentor = await kull.a.enrolment({ in: round, role: 'mentor', person });
    group = (await kull.a.group({ in: round, of: 3, mentor, number: 12 })).group;
    mentorId = mentor.personId;
    const other = await kull.a.group({ in: round, of: 1, number: 13 });
    otherGroup = other.group;
    otherId = other.mentor.personId;
  });
  beforeEach(async () => {
    coach = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, worker: true });
    await coach.signInAs(mentorId);
  });
  afterEach(() => coach.leave());
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const summary = () => coach.page.getByRole('textbox', { name: 'Til gruppa' });
  const save = () => coach.page.getByRole('button', { name: 'Lagre', exact: true }).click();
  const offline = (is: boolean) => coach.page.context().setOffline(is);
  const logs = async (): Promise<string[]> => {
    const { rows } = await kull.owner.query<{ summary: string }>(
      `select summary from meetings where group_id = $1 and logged_at is not null order by starts_at`,
      [group.id],
    );
    return rows.map((row) => row.summary);
  };
  /** Opened once, with coverage: the worker is there, and has what a log of the group needs. */
  const ready = async (): Promise<void> => {
    await coach.page.goto('/');
    const has = () =>
      coach.page.evaluate(async (path) => {
        const own = (await caches.keys()).find((key) => key.startsWith('kull-answers-'));
        return own !== undefined && (await (await caches.open(own)).match(path)) !== undefined;
      }, `/api/v1/groups/${group.id}/meeting-form`);
    while (!(await has())) await coach.page.waitForTimeout(100);
  };
  const signOut = () =>
    coach.page.getByRole('main').getByRole('button', { name: 'Logg ut', exact: true }).click();
  const write = async (offset: number, words: string): Promise<void> => {
    const { page } = coach;
    await page.getByLabel('Dato').fill(day(offset));
    await page.getByLabel('Klokkeslett').fill('10:15');
    await summary().fill(words);
  };

  it('logs a meeting that nobody planned without coverage, and sends it once when back', async () => {
    const { page } = coach;
    await ready();
    await offline(true);
    await page.goto(`/groups/${group.id}/log`);
    await write(-2, 'Vi møttes i kjelleren');
    expect(await coach.barriers()).toEqual([]);
    await save();
    await page.getByText(/: sendes når du har dekning\./).waitFor();
    // Opened again while it waits, it says what was written.
    await page.getByRole('link', { name: 'Se hva som sendes' }).click();
    await summary().waitFor();
    expect(await summary().inputValue()).toBe('Vi møttes i kjelleren');
    expect(await logs()).toEqual([]);
    await offline(false);
    await page.getByText('Det du skrev uten dekning, er sendt').waitFor();
    expect(await logs()).toEqual(['Vi møttes i kjelleren']);
  });

  it('signs out and leaves what is unsent, for its writer alone', async () => {
    const { page } = coach;
    await ready();
    await page.goto(`/groups/${group.id}/log`);
    await write(-3, 'Ligger igjen');
    await offline(true);
    await save();
    await page.getByText(/: sendes når du har dekning\./).waitFor();
    await page.goto(`/groups/${group.id}/log`);
    await summary().fill('Et utkast');
    // There is coverage again, but the server is in trouble: it waits on.
    let sendings = 0;
    await page.route('**/logged-meetings', (route) => {
      sendings += 1;
      return route.fulfill({ status: 503, body: '' });
    });
    await offline(false);
    await page.goto('/me');
    await signOut();
    await page.getByRole('button', { name: 'Logg ut, og la det ligge' }).click();
    await page.waitForURL(/sign-in/);
    await page.getByRole('heading').first().waitFor();
    expect(await page.content()).not.toContain('sendes når du har dekning');

    await coach.signInAs(otherId);
    const before = sendings;
    await page.goto('/');
    await page.getByRole('link', { name: 'Gruppe 13' }).waitFor();
    expect(await page.content()).not.toContain('sendes når du har dekning');
    await page.goto(`/groups/${otherGroup.id}/log`);
    await summary().waitFor();
    expect(await summary().inputValue()).toBe('');
    expect(sendings).toBe(before);
    // Who has written nothing is asked nothing, and takes nothing of the first one's along.
    await page.goto('/me');
    await signOut();
    await page.waitForURL(/sign-in/);
    await page.getByRole('heading').first().waitFor();

    await coach.signInAs(mentorId);
    await page.goto('/');
    await page.getByText(/: sendes når du har dekning\./).waitFor();
    expect(await logs()).not.toContain('Ligger igjen');
    await page.goto(`/groups/${group.id}/log`);
    await page.getByText('Vi hentet fram det du skrev sist.').waitFor();
    expect(await summary().inputValue()).toBe('Et utkast');
    await page.unroute('**/logged-meetings');
    await page.reload();
    await page.getByText('Det du skrev uten dekning, er sendt').waitFor();
    expect((await logs()).filter((words) => words === 'Ligger igjen')).toHaveLength(1);
    await page.getByText(/: sendes når du har dekning\./).waitFor({ state: 'hidden' });
  });

  it('asks which it was, where there is a meeting at that time, and loses nothing', async () => {
    const { page } = coach;
    const { rows } = await kull.owner.query<{ id: string }>(
      `insert into meetings (institution_id, id, group_id, starts_at, ends_at)
       select institution_id, gen_random_uuid(), id, ($2::date + time '10:00') at time zone 'Europe/Oslo',
              ($2::date + time '11:00') at time zone 'Europe/Oslo'
       from groups where id = $1 returning id`,
      [group.id, day(-4)],
    );
    await page.goto(`/groups/${group.id}/log`);
    await write(-4, 'Det var det planlagte');
    await save();
    await page.getByText(/^Gruppa har et møte .* kl\. 10:00\. Det er ikke loggført\.$/).waitFor();
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('overlapping-log-phone');
    await page.getByRole('button', { name: 'Loggfør det møtet i stedet' }).click();
    // The page before stands until this one is read.
    await page.getByRole('heading', { name: 'Loggfør møtet', exact: true }).waitFor();
    expect(page.url()).toContain(`/meetings/${rows[0]!.id}/log`);
    expect(await summary().inputValue()).toBe('Det var det planlagte');
    await save();
    await page.getByText('Møtet er loggført').first().waitFor();
    await page.goto(`/groups/${group.id}/log`);
    await write(-4, 'Og ett til');
    await save();
    await page.getByText(/kl\. 10:00 som er loggført\.$/).waitFor();
    await page.getByRole('button', { name: 'Lagre som et møte til' }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    expect((await logs()).slice(0, 2)).toEqual(['Det var det planlagte', 'Og ett til']);
  });

  it('asks which it was as soon as what was kept has been refused', async () => {
    const { page } = coach;
    await kull.owner.query(
      `insert into meetings (institution_id, id, group_id, starts_at, ends_at)
       select institution_id, gen_random_uuid(), id, ($2::date + time '10:00') at time zone 'Europe/Oslo',
              ($2::date + time '11:00') at time zone 'Europe/Oslo'
       from groups where id = $1`,
      [group.id, day(-7)],
    );
    await ready();
    await offline(true);
    await page.goto(`/groups/${group.id}/log`);
    await write(-7, 'Skrevet uten dekning');
    await save();
    await page.getByText(/: sendes når du har dekning\./).waitFor();
    await offline(false);
    await page.getByText(/: ble ikke tatt imot\./).waitFor();
    await page.getByRole('link', { name: 'Se det du skrev' }).click();
    // Nothing is pressed first.
    await page.getByText(/^Gruppa har et møte .* kl\. 10:00\. Det er ikke loggført\.$/).waitFor();
    expect(await summary().inputValue()).toBe('Skrevet uten dekning');
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('overlap-of-kept-phone');
    await page.getByRole('button', { name: 'Lagre som et møte til' }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    await page.getByText(/: ble ikke tatt imot\./).waitFor({ state: 'hidden' });
    expect(await logs()).toContain('Skrevet uten dekning');
  });
});
