import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

describe('privacy, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;
  let records: Records;
  let meetingId: string;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    records = new Records(kull.owner);
    browser = await launchChromium();
    cast = await castOf(kull);
    const logged = await cast.as.mentor.post(`/groups/${cast.group.id}/logged-meetings`, {
      ...{ date: '2026-02-02', time: '10:15', place: 'Kantina', outcome: 'held' },
      summary: 'Vi snakket om eksamen',
      attendance: cast.mentees.map(({ id }) => ({ enrolmentId: id, presence: 'present' })),
    });
    meetingId = logged.as<{ id: string }>().id;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const signedIn = async (
    role: keyof Cast['people'],
    options: Parameters<typeof Visitor.arrive>[2] = {},
  ): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, options);
    await visitor.signInAs(cast.people[role].id);
    return visitor;
  };
  const nameOf = (role: keyof Cast['people']): string =>
    `${cast.people[role].givenName} ${cast.people[role].familyName}`;

  it('lets an administrator write the notice, which anybody then reads', async () => {
    const visitor = await signedIn('administrator');
    const { page } = visitor;
    await page.goto('/');
    await page.getByText('Lærestedet mangler en personvernerklæring.').waitFor();
    await page.getByRole('link', { name: 'Skriv personvernerklæringen' }).press('Enter');
    await page.getByLabel('Bokmål', { exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Publiser' }).press('Enter');
    await page.getByText('Fyll inn eller ta bort det som står i [[ ]].').first().waitFor();
    expect(await records.count('from privacy_notices')).toBe(0);
    await page.getByLabel('Bokmål', { exact: true }).fill('## Formål\n\nMentorgrupper.');
    await page.getByLabel('Nynorsk (frivillig)', { exact: true }).fill('');
    await page.getByLabel('English (frivillig)', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Publiser' }).press('Enter');
    await page.getByRole('heading', { name: 'Formål' }).waitFor();
    await visitor.leave();

    const anybody = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await anybody.page.goto(`/privacy?institution=${cast.round.institutionId}`);
    await anybody.page.getByRole('heading', { name: 'Formål' }).waitFor();
    expect(await anybody.barriers()).toEqual([]);
    expect([...visitor.faults, ...anybody.faults]).toEqual([]);
    await anybody.leave();
  });

  it('shows a student all there is, as a file too, and takes the wish to be erased', async () => {
    const visitor = await signedIn('mentee', { size: PHONE });
    const { page } = visitor;
    await page.goto('/me');
    await page.getByRole('link', { name: 'Personvernet ditt' }).press('Enter');
    await page.getByRole('button', { name: 'Vis det som er lagret' }).press('Enter');
    await page.getByRole('heading', { name: 'Hvem som har gjort hva' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned som JSON' }).press('Enter'),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    const { parts } = JSON.parse(text) as { parts: { section: string; tables: unknown[] }[] };
    expect(parts.map(({ section }) => section)).toHaveLength(7);
    expect(text).toContain(cast.people.mentee.familyName);
    expect(text).not.toContain(cast.people.fellow.familyName);

    await page.getByRole('button', { name: 'Be om å bli slettet' }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Be om å bli slettet' }).press('Enter');
    await page.getByRole('button', { name: 'Trekk ønsket' }).waitFor();
    expect(await records.count(`from erasure_requests where state = 'open'`)).toBe(1);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('lets an administrator see what goes, and erase; the coach’s history says who it was', async () => {
    const visitor = await signedIn('administrator');
    const { page } = visitor;
    const name = nameOf('mentee');
    await page.goto('/');
    await page.getByRole('link', { name: '1 person har bedt om å bli slettet' }).press('Enter');
    await page.getByRole('link', { name: `Se hva som slettes om ${name}` }).press('Enter');
    await page.getByText('Sletting kan ikke gjøres om.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    const act = page.getByRole('button', { name: `Slett ${name} for godt` });
    await page.getByLabel('Skriv det fulle navnet for å bekrefte').fill('Noen andre');
    await act.press('Enter');
    await page.getByText('Skriv navnet slik det står over.').first().waitFor();
    expect(await records.count(`from persons where erased_at is not null`)).toBe(0);
    await page.getByLabel('Skriv det fulle navnet for å bekrefte').fill(name);
    await act.press('Enter');
    await page.getByText('Ingen venter.').waitFor();
    expect(await records.count(`from persons where erased_at is not null`)).toBe(1);
    await page.goto('/audit');
    await page.getByRole('cell', { name: 'Slettet personen' }).waitFor();
    await page.getByRole('cell', { name: 'tidligere person' }).first().waitFor();
    await visitor.leave();

    const coach = await signedIn('mentor', { size: PHONE });
    await coach.page.goto(`/meetings/${meetingId}/log`);
    await coach.page.getByText('Tidligere student').waitFor();
    expect(await coach.barriers()).toEqual([]);
    expect(await coach.page.getByText(name).count()).toBe(0);
    expect([...visitor.faults, ...coach.faults]).toEqual([]);
    await coach.leave();
  });

  it('is no place of anybody else', async () => {
    const visitor = await signedIn('coordinator');
    await visitor.page.goto('/privacy/people');
    await visitor.page.getByRole('heading', { name: 'Vi finner ikke siden' }).waitFor();
    await visitor.leave();
  });
});
