import type { Browser } from 'playwright-core';
import { readCalendar } from '../api/meetings/calendar.js';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('meetings in a calendar, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;
  let meetingId: string;

  beforeAll(async () => {
    kull = await TestKull.start({
      web: DIST,
      env: { KULL_SECRET_KEY: 'of the browser test, and long enough' },
    });
    browser = await launchChromium();
    cast = await castOf(kull);
    const planned = await cast.as.mentor.post(`/groups/${cast.group.id}/meetings`, {
      ...{ date: '2099-02-03', time: '10:15', place: 'B2 012' },
    });
    meetingId = planned.as<{ meetings: { id: string }[] }>().meetings[0]!.id;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (person: { id: string }, size = PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(person.id);
    return visitor;
  };
  /** What a calendar program is answered at an address, which names the port people use. */
  const fetched = (address: string): Promise<Response> =>
    fetch(kull.baseUrl + new URL(address).pathname);

  it('come by an address that is shown once, renewed and deleted, on a phone', async () => {
    const visitor = await arrive(cast.people.mentee);
    const { page } = visitor;
    await page.goto('/me');
    await page.getByRole('heading', { name: 'Møtene i kalenderen din' }).waitFor();
    await page.getByRole('button', { name: 'Lag adresse' }).click();
    const field = page.getByLabel('Adressen til kalenderen', { exact: true });
    await field.waitFor();
    const first = await field.inputValue();
    const events = readCalendar(await (await fetched(first)).text()).events;
    expect(events.map(({ place }) => place)).toEqual(['B2 012']);
    const open = page.getByRole('link', { name: 'Åpne i kalenderen' });
    expect(await open.getAttribute('href')).toBe(first.replace(/^http:/, 'webcal:'));
    await page.getByRole('img', { name: 'QR-kode med adressen til kalenderen' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await open.scrollIntoViewIfNeeded();
    await visitor.picture('calendar-made-390');
    await page.getByRole('button', { name: 'Jeg har lagret den' }).click();

    await page.reload();
    await page.getByText('Sist lest av en kalender').waitFor();
    expect(await page.getByText(first).count()).toBe(0);
    await page.getByRole('button', { name: 'Lag ny adresse' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Lag ny adresse' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await field.waitFor();
    const second = await field.inputValue();
    expect((await fetched(first)).status).toBe(404);
    expect((await fetched(second)).status).toBe(200);
    await page.getByRole('button', { name: 'Jeg har lagret den' }).click();

    await page.getByRole('button', { name: 'Slett adressen' }).click();
    await dialog.getByRole('button', { name: 'Slett adressen' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Lag adresse' }).waitFor();
    expect((await fetched(second)).status).toBe(404);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('come one by one as a file, from the meeting’s page', async () => {
    const visitor = await arrive(cast.people.mentee);
    const { page } = visitor;
    await page.goto(`/meetings/${meetingId}`);
    // Its heading begins as a heading does, and nothing on the page leads to the page itself.
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.innerText()).toMatch(/^\p{Lu}\p{Ll}+dag \d/u);
    expect(await page.locator(`#main a[href="/meetings/${meetingId}"]`).count()).toBe(0);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Legg i kalender' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('calendar-meeting-390');
    await visitor.leave();
  });

  it('are answered from Home by one tap, taken back by another, and seen by the mentor', async () => {
    const student = await arrive(cast.people.mentee);
    const { page } = student;
    await page.goto('/');
    await page.getByRole('button', { name: 'Kommer ikke' }).click();
    await page.getByText('Du har sagt at du ikke kommer.').waitFor();
    expect(await student.barriers()).toEqual([]);
    await student.picture('reply-home-390');
    // Said on the card in a list, and once on the meeting's own page, where it can be said anew.
    const said = page.getByText('Du har sagt at du ikke kommer');
    await page.goto('/meetings');
    await said.waitFor();
    expect(await student.barriers()).toEqual([]);
    await student.picture('reply-card-390');
    await page.goto(`/meetings/${meetingId}`);
    await page.getByRole('button', { name: 'Jeg kommer likevel' }).waitFor();
    expect(await said.count()).toBe(1);
    // So it can on the group's page.
    await page.goto(`/groups/${cast.group.id}`);
    const next = page.getByRole('region', { name: 'Neste møte' });
    await next.getByRole('button', { name: 'Jeg kommer likevel' }).press('Enter');
    await next.getByRole('button', { name: 'Kommer ikke' }).press('Enter');
    await next.getByText('Du har sagt at du ikke kommer.').waitFor();
    expect(await said.count()).toBe(1);
    expect(await student.barriers()).toEqual([]);
    await student.picture('reply-group-390');
    await next.getByRole('button', { name: 'Jeg kommer likevel' }).press('Enter');
    await next.getByRole('link', { name: 'Legg i kalender' }).waitFor();
    await next.getByRole('button', { name: 'Kommer ikke' }).press('Enter');
    await next.getByRole('button', { name: 'Jeg kommer likevel' }).waitFor();
    await page.goto('/');

    const mentor = await arrive(cast.people.mentor, DESKTOP);
    await mentor.page.goto(`/meetings/${meetingId}`);
    await mentor.page.getByRole('heading', { name: 'Hvem som kommer' }).waitFor();
    const { givenName, familyName } = cast.people.mentee;
    await mentor.page.getByText(`Kommer ikke: ${givenName} ${familyName}`).waitFor();
    await mentor.page.getByText('1 kommer ikke').waitFor();
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('reply-mentor-1280');
    await mentor.page.goto('/');
    await mentor.page.getByText('1 kommer ikke').waitFor();
    await mentor.picture('reply-mentor-home-1280');

    await page.getByRole('button', { name: 'Jeg kommer likevel' }).press('Enter');
    await page.getByRole('button', { name: 'Kommer ikke' }).waitFor();
    await mentor.page.reload();
    await mentor.page.getByText('B2 012').waitFor();
    expect(await mentor.page.getByRole('heading', { name: 'Hvem som kommer' }).count()).toBe(0);
    await page.goto(`/meetings/${meetingId}`);
    await page.getByRole('button', { name: 'Kommer ikke' }).waitFor();
    await student.picture('reply-meeting-390');
    await student.leave();
    await mentor.leave();
  });

  it('are prefilled as excused in the log, for who said so', async () => {
    const { rows } = await kull.owner.query<{ id: string }>(
      `insert into meetings (institution_id, id, group_id, starts_at, ends_at)
       values ($1, gen_random_uuid(), $2, now() - interval '30 minutes', now() + interval '1 hour')
       returning id`,
      [cast.round.institutionId, cast.group.id],
    );
    const { id } = rows[0]!;
    await cast.as.fellow.put(`/meetings/${id}/my-reply`, { coming: false });
    const mentor = await arrive(cast.people.mentor);
    await mentor.page.goto(`/meetings/${id}/log`);
    const { givenName, familyName } = cast.people.fellow;
    await mentor.page
      .getByRole('button', { name: new RegExp(`${givenName} ${familyName}\\s*meldt fravær`) })
      .waitFor();
    await mentor.picture('reply-log-390');
    await kull.owner.query(`delete from meetings where id = $1`, [id]);
    await mentor.leave();
  });

  it('are answered by the link of a mail, signed out, on a phone', async () => {
    await kull.settled();
    const { rows } = await kull.owner.query<{ text: string }>(
      `select text from mails where person_id = $1 and calendar is not null`,
      [cast.people.mentee.id],
    );
    const [link] = /\/reply\/not-coming#\S+/.exec(rows[0]!.text)!;
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto(link);
    await page.getByRole('heading', { name: 'Kommer du på møtet?' }).waitFor();
    await page.getByText('B2 012').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('reply-link-390');
    const replies = async (): Promise<{ is_coming: boolean }[]> =>
      (
        await kull.owner.query<{ is_coming: boolean }>(
          `select is_coming from meeting_replies where meeting_id = $1`,
          [meetingId],
        )
      ).rows;
    // It was opened, and by that nothing is said.
    expect(await replies()).toEqual([]);
    await page.getByRole('button', { name: 'Kommer ikke' }).press('Enter');
    await page.getByText('Du har sagt at du ikke kommer.').waitFor();
    expect(await replies()).toEqual([{ is_coming: false }]);
    await visitor.picture('reply-said-390');
    await page.getByRole('button', { name: 'Jeg kommer likevel' }).click();
    await page.getByText('Du har sagt at du kommer.').waitFor();
    expect(await replies()).toEqual([{ is_coming: true }]);

    // Altered, and then of a meeting that is cancelled.
    await page.goto('about:blank');
    await page.goto(`${link}x`);
    await page.getByText('Lenken virker ikke.').waitFor();
    await visitor.picture('reply-altered-390');
    await cast.as.mentor.patch(
      `/meetings/${meetingId}`,
      { cancelled: true },
      { 'if-match': '"1"' },
    );
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('Møtet er avlyst, så du trenger ikke å svare.').waitFor();
    // Nobody is asked any more.
    await page.getByRole('heading', { name: 'Møtet', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Kommer ikke' }).count()).toBe(0);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();

    const wide = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP, locale: 'en-GB' });
    await wide.page.goto(link);
    await wide.page.getByText('The meeting is cancelled, so you need not answer.').waitFor();
    await wide.picture('reply-cancelled-1280');
    await wide.leave();
  });

  it('are offered on a wide screen as well', async () => {
    const visitor = await arrive(cast.people.mentor, DESKTOP);
    await visitor.page.goto('/me');
    await visitor.page.getByRole('button', { name: 'Lag adresse' }).click();
    await visitor.page.getByLabel('Adressen til kalenderen', { exact: true }).waitFor();
    await visitor.picture('calendar-made-1280');
    await visitor.leave();
  });
});
