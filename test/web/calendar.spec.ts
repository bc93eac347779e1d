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
    kull = await TestKull.start({ web: DIST });
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
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Legg i kalender' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('calendar-meeting-390');
    await visitor.leave();
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
