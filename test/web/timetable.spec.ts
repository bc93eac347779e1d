import type { Person } from '#people';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('a timetable for a programme', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let coordinator: Person;
  const numbers: number[] = [];

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST, work: false });
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId, name: 'FYSE' });
    round = await kull.a.round({
      ...{ of: scheme, name: 'Høst', state: 'running' },
      ...{ startsOn: '2098-09-01', endsOn: '2098-12-19' },
    });
    for (const campus of ['Grimstad', 'Grimstad', 'Kristiansand']) {
      const { group } = await kull.a.group({ in: round, of: 2, campus });
      numbers.push(group.number);
    }
    coordinator = await kull.a.coordinator({ institutionId, schemeId: scheme.id });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const path = () => `/schemes/${round.schemeId}/rounds/${round.id}`;
  const arrive = async (size: typeof PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(coordinator.id);
    return visitor;
  };

  it('is set for a campus, with rooms pasted, and seen before it is done', async () => {
    const visitor = await arrive(DESKTOP);
    const { page } = visitor;
    await page.goto(`${path()}/meetings`);
    await page.getByRole('link', { name: 'Sett tider for mange grupper' }).press('Enter');
    const parts = page.getByRole('group', { name: 'Møter' });
    expect(await parts.locator('[aria-current="page"]').count()).toBe(1);
    await page.getByLabel('Første møte').fill('2098-09-02');
    await page.getByLabel('Klokkeslett').fill('10:15');
    await page.getByLabel('Antall møter').fill('4');
    await page.getByLabel('Studiested').selectOption('Grimstad');
    await page.getByRole('button', { name: 'Velg bare disse 2' }).press('Enter');
    await page.getByText('Lim inn rom fra et regneark').click();
    await page.getByLabel('Rom, ett på hver linje').fill('B2 012\nC3 040');
    await page.getByRole('button', { name: 'Bruk rommene' }).press('Enter');
    expect(await page.getByLabel(`Rom for gruppe ${numbers[1]}`).inputValue()).toBe('C3 040');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('timetable-1280');
    await page.getByRole('button', { name: 'Se over' }).press('Enter');
    await page.getByRole('heading', { name: '8 møter kan legges inn' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Legg inn 8 møter' }).press('Enter');
    await page.getByText('8 møter er lagt inn. Grupper: 2.').first().waitFor();
    await page.getByRole('cell', { name: '4', exact: true }).first().waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.picture('timetable-done-1280');
    await visitor.leave();
  });

  it('is read from a file with faults, on a phone: what is wrong by its line, the rest added', async () => {
    const visitor = await arrive(PHONE);
    const { page } = visitor;
    await page.goto(`${path()}/timetable`);
    await page.getByText('Les fra fil', { exact: true }).click();
    expect(await visitor.barriers()).toEqual([]);
    const rows = [
      'Gruppe;Dato;Klokkeslett;Rom',
      `${numbers[2]};10.09.2098;12:15;Løvås`,
      'tolv;10.09.2098;12:15;',
      `${numbers[2]};31.09.2098;12:15;`,
      `${numbers[0]};02.09.2098;10:30;`,
    ];
    // As Norwegian Excel writes it: Windows-1252.
    const bytes = Buffer.from(rows.join('\r\n'), 'latin1');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'timeplan.csv', mimeType: 'text/csv', buffer: bytes });
    await page.getByRole('heading', { name: '1 møte kan legges inn' }).waitFor();
    await page.getByText('Sier ikke hvilken gruppe').waitFor();
    await page.getByText('Datoen kan ikke leses').waitFor();
    await page.getByText(/Gruppa har et møte da allerede: 2. september 2098/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('timetable-faults-390');
    await page.getByRole('button', { name: 'Legg inn 1 møte' }).click();
    await page.getByText('1 møte er lagt inn').first().waitFor();
    const { rows: made } = await kull.owner.query<{ place: string }>(
      `select place from meetings where place = 'Løvås'`,
    );
    expect(made).toHaveLength(1);
    await visitor.leave();
  });

  const LOCALES = {
    'nb-NO': {
      way: 'Les fra fil',
      title: '2 møter kan legges inn',
      refused: '1 hendelse ble ikke',
    },
    'nn-NO': {
      way: 'Les frå fil',
      title: '2 møte kan leggjast inn',
      refused: '1 hending vart ikkje',
    },
    'en-GB': {
      way: 'Read from a file',
      title: '2 meetings can be added',
      refused: '1 event was not',
    },
  };
  it.each(Object.keys(LOCALES) as (keyof typeof LOCALES)[])(
    'is read from a calendar, with what it does not say by its line, in %s',
    async (locale) => {
      const { way, title, refused } = LOCALES[locale];
      const event = (uid: string, summary: string, rule: string) => [
        ...['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${summary}`, 'LOCATION:A5 001'],
        ...['DTSTART;TZID=Europe/Oslo:20981103T141500', 'DTEND;TZID=Europe/Oslo:20981103T160000'],
        ...[rule, 'END:VEVENT'].filter(Boolean),
      ];
      const text = [
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Timeplan//NO'],
        ...event('1@plan', `MENT100 Mentorgruppe ${numbers[1]}`, 'RRULE:FREQ=WEEKLY;COUNT=2'),
        ...event('2@plan', 'Forelesning', ''),
        'END:VCALENDAR',
      ].join('\r\n');
      for (const size of [PHONE, DESKTOP]) {
        const visitor = await Visitor.arrive(browser, kull.baseUrl, { size, locale });
        await visitor.signInAs(coordinator.id);
        const { page } = visitor;
        await page.goto(`${path()}/timetable`);
        await page.getByText(way, { exact: true }).click();
        await visitor.picture(`timetable-calendar-ask-${size.width}-${locale}`);
        await page.locator('input[type="file"]').setInputFiles({
          ...{ name: 'timeplan.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) },
        });
        await page.getByRole('heading', { name: title }).waitFor();
        await page.getByRole('heading', { name: refused }).waitFor();
        expect(await visitor.barriers()).toEqual([]);
        await visitor.picture(`timetable-calendar-${size.width}-${locale}`);
        expect(visitor.faults).toEqual([]);
        await visitor.leave();
      }
    },
  );

  it('is read from a file whose columns are called something else, chosen by keyboard', async () => {
    const visitor = await arrive(DESKTOP);
    const { page } = visitor;
    await page.goto(`${path()}/timetable`);
    await page.getByText('Les fra fil', { exact: true }).click();
    const text = `Nr;Når;Kl\n${numbers[2]};24.09.2098;12:15\n`;
    await page.locator('input[type="file"]').setInputFiles({
      ...{ name: 'timeplan.csv', mimeType: 'text/csv', buffer: Buffer.from(text) },
    });
    await page.getByText(/velg hvilken kolonne som er gruppe og dato/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('timetable-columns-1280');
    await page.getByLabel('Hva «Nr» er').selectOption('Gruppe');
    await page.getByText(/velg hvilken kolonne som er dato/).waitFor();
    await page.getByLabel('Hva «Når» er').selectOption('Dato');
    await page.getByRole('heading', { name: '1 møte kan legges inn' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Legg inn 1 møte' }).press('Enter');
    await page.getByText('1 møte er lagt inn').first().waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
