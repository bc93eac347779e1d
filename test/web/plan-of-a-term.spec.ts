import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import { Meeting } from '#meetings';
import { ClosedDays, type Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

const same = (text: string) => ({ nb: text, nn: text, en: text });
const theme = (code: string, name: string, week: number | null) => ({
  ...{ code, name: same(name), mandatory: week !== null, week },
});

describe('the plan of a term', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let group: Group;
  let yearLong: Group;
  let mentor: Enrolment;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST, work: false });
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    const { meetings } = fyseLikeSettings;
    const scheme = await kull.a.scheme({
      institutionId,
      settings: {
        ...fyseLikeSettings,
        meetings: {
          ...meetings,
          ...{ plannedCount: 8, per: 'term', everyWeeks: 1 },
          themes: [
            {
              ...theme('start', 'Bli kjent', 2),
              task: same('Tenk gjennom hva du liker.'),
              material: same('En runde rundt bordet.'),
            },
            theme('study', 'Studieteknikk', 4),
            theme('exam', 'Eksamen', null),
          ],
        },
      },
    });
    round = await kull.a.round({
      ...{ of: scheme, state: 'running', startsOn: '2098-09-01', endsOn: '2098-12-19' },
      terms: [{ term: '2098-HØST', startsOn: '2098-09-01', endsOn: '2098-12-19' }],
    });
    const person = { givenName: 'Marte', familyName: 'Coach' };
    mentor = await kull.a.enrolment({ in: round, role: 'mentor', person, slots: [210, 211, 414] });
    const made = await kull.a.group({ in: round, of: 6, mentor, slot: 210 });
    group = made.group;
    await kull.owner.query(`update enrolments set slots = array[210, 414] where id = any($1)`, [
      made.mentees.slice(0, 5).map(({ id }) => id),
    ]);
    const year = await kull.a.round({
      ...{ of: scheme, state: 'running', startsOn: '2098-09-01', endsOn: '2099-06-19' },
      terms: [
        { term: '2098-HØST', startsOn: '2098-09-01', endsOn: '2098-12-19' },
        { term: '2099-VÅR', startsOn: '2099-01-10', endsOn: '2099-06-19' },
      ],
    });
    const leader = await kull.a.enrolment({
      ...{ in: year, role: 'mentor', personId: mentor.personId, slots: [312] },
    });
    yearLong = (await kull.a.group({ in: year, of: 2, mentor: leader, slot: 312 })).group;
    const week = { firstDay: '2098-09-29', lastDay: '2098-10-03', kind: 'exam' } as const;
    await kull.a.insert(ClosedDays, institutionId, { ...week, name: 'Eksamensuke' });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (size: typeof PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(mentor.personId);
    return visitor;
  };

  it('is planned by a coach on a phone: the hour, one row changed, one left out', async () => {
    const visitor = await arrive(PHONE);
    const { page } = visitor;
    await page.goto(`/groups/${group.id}`);
    await page.getByRole('link', { name: 'Planlegg hele perioden' }).click();
    await page.getByRole('heading', { name: 'Planlegg møtene' }).waitFor();
    const tuesday = page.getByRole('button', { name: '5 av 5 kan tirsdag 10–11, og mentoren' });
    expect(await tuesday.getAttribute('aria-pressed')).toBe('true');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-390-top');
    await page.getByText('Ikke 30. september 2098: Eksamensuke').waitFor();
    const rows = page.getByRole('checkbox');
    expect(await rows.count()).toBe(8);
    await page.getByLabel('Sted for alle møtene').fill('B2 012');
    const second = page.getByRole('listitem').filter({ hasText: 'Studieteknikk' }).first();
    await second.getByText('Endre', { exact: true }).click();
    await second.getByLabel('Klokkeslett').fill('12:15');
    await second.getByLabel('Eget sted').fill('Biblioteket');
    await rows.nth(7).uncheck();
    expect(await visitor.barriers()).toEqual([]);
    await second.scrollIntoViewIfNeeded();
    await visitor.picture('plan-390-rows');
    await page.getByRole('button', { name: 'Planlegg 7 møter' }).click();
    await page.getByText('7 møter er planlagt').first().waitFor();
    await page.getByText('Biblioteket').waitFor();
    expect(await page.getByText('B2 012').count()).toBe(6);
    await page.getByText('Tenk gjennom hva du liker.').waitFor();
    await page.getByText('En runde rundt bordet.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-390-next');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('says what cannot be at its row, and keeps the rest; another hour by keyboard', async () => {
    const visitor = await arrive(DESKTOP);
    const { page } = visitor;
    await page.goto(`/groups/${group.id}/plan/all`);
    await page.getByText('7 møter står allerede.').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(1);
    const chosen = page.locator('button[aria-pressed="true"]');
    await chosen.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^torsdag .* 14:15/ }).waitFor();
    const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
    await row.getByText('Endre', { exact: true }).click();
    await row.getByLabel('Dato').fill('2098-10-01');
    const save = page.getByRole('button', { name: 'Planlegg 1 møte' });
    await save.click();
    await page
      .getByText(/Dagen 1. oktober 2098 er holdt fri/)
      .first()
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-1280-fault');
    await row.getByLabel('Dato').fill('2098-12-11');
    await save.click();
    await page.getByText('Møtet er planlagt').first().waitFor();
    await page.goto(`/groups/${group.id}/plan/all`);
    await page.getByText('Alle møtene i planen er på plass').waitFor();
    await visitor.leave();
  });

  it('passes over days that are kept free in a series, and says which', async () => {
    const visitor = await arrive(PHONE);
    const { page } = visitor;
    await page.goto(`/groups/${group.id}/plan`);
    await page.getByLabel('Dato').fill('2098-09-24');
    await page.getByLabel('Klokkeslett').fill('08:15');
    await page.getByLabel('Antall møter').fill('2');
    await page.getByRole('button', { name: 'Planlegg', exact: true }).click();
    await page
      .getByText(/^2 møter er planlagt\. Ikke .*1\. oktober.* \(Eksamensuke\)\.$/)
      .first()
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-390-passed-over');
    const { rows } = await kull.owner.query<{ day: string }>(
      `select to_char(starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as day from meetings
       where group_id = $1 and (starts_at at time zone 'Europe/Oslo')::time = '08:15' order by 1`,
      [group.id],
    );
    expect(rows.map(({ day }) => day)).toEqual(['2098-09-24', '2098-10-08']);
    await visitor.leave();
  });

  it('warns at a single day that is kept free, and plans it all the same when that is meant', async () => {
    const visitor = await arrive(PHONE);
    const { page } = visitor;
    await page.goto(`/groups/${group.id}/plan`);
    await page.getByLabel('Dato').fill('2098-10-02');
    await page.getByLabel('Klokkeslett').fill('18:15');
    await page
      .getByText(/^Dagen 2\. oktober 2098 er holdt fri for møter \(Eksamensuke\)/)
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-390-closed-day');
    await page.getByLabel('Antall møter').fill('2');
    await page.getByText(/blir hoppet over\. Det første møtet blir 9\. oktober 2098\.$/).waitFor();
    await page.getByRole('button', { name: 'Planlegg', exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-390-first-passed-over');
    await page.getByLabel('Antall møter').fill('1');
    await page.getByLabel('Dato').fill('2098-10-09');
    await page.getByRole('button', { name: 'Planlegg', exact: true }).waitFor();
    await page.getByLabel('Dato').fill('2098-10-02');
    await page.getByRole('button', { name: 'Planlegg likevel' }).click();
    await page.getByText('Møtet er planlagt').first().waitFor();
    await visitor.leave();
  });

  /** Whether what is chosen can be read to its end: a choice without bounds would not be wider. */
  const isWhole = ({ page }: Visitor): Promise<boolean> =>
    page.evaluate<boolean>(`(() => {
      const shown = document.querySelector('main select');
      const free = shown.cloneNode(true);
      Object.assign(free.style, { width: 'max-content', maxWidth: 'none' });
      shown.after(free);
      const wanted = free.getBoundingClientRect().width;
      free.remove();
      return wanted <= shown.getBoundingClientRect().width;
    })()`);

  it('goes on to another term, and back to one that is chosen', async () => {
    const visitor = await arrive(PHONE);
    const { page } = visitor;
    await page.goto(`/groups/${yearLong.id}/plan/all`);
    const term = page.getByLabel('Hva du planlegger');
    await term.waitFor();
    const [autumn, spring] = await term.getByRole('option').allTextContents();
    expect([autumn, spring]).toEqual(['sep–des 2098 · ingen møter', 'jan–jun 2099 · ingen møter']);
    expect(await isWhole(visitor)).toBe(true);
    await visitor.picture('plan-390-which-term');
    await page.getByRole('button', { name: 'Planlegg 8 møter' }).click();
    await page.getByText('8 møter er planlagt').first().waitFor();
    // The autumn has what it should: the spring is next.
    await page.goto(`/groups/${yearLong.id}/plan/all`);
    await term.waitFor();
    expect(await term.inputValue()).toBe('2099-01-10');
    await page.getByRole('button', { name: 'Planlegg 8 møter' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('plan-390-term');
    await term.selectOption('2098-09-01');
    await page.getByText('Alle møtene i planen er på plass').waitFor();
    expect(await term.inputValue()).toBe('2098-09-01');
    await visitor.leave();
  });

  it('warns when a meeting is moved to such a day, and when the day was closed meanwhile', async () => {
    const { id } = await kull.a.insert(Meeting, group.institutionId, {
      groupId: group.id,
      startsAt: new Date('2098-09-22T15:15:00Z'),
      endsAt: new Date('2098-09-22T16:00:00Z'),
      state: 'planned',
    });
    const visitor = await arrive(PHONE);
    const { page } = visitor;
    await page.goto(`/meetings/${id}`);
    const date = page.getByLabel('Dato');
    const warning = page.getByText(
      /^Dagen 2\. oktober 2098 er holdt fri for møter \(Eksamensuke\)/,
    );
    await date.fill('2098-10-02');
    await warning.waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('meeting-390-closed-day');
    await date.fill('2098-10-13');
    await page.getByRole('button', { name: 'Lagre endringene' }).waitFor();
    await date.fill('2098-10-02');
    await page.getByLabel('Minutter').fill('30');
    await page.getByRole('button', { name: 'Lagre likevel' }).click();
    await page
      .getByRole('heading', { name: /2\. oktober/ })
      .first()
      .waitFor();
    await warning.waitFor({ state: 'hidden' });
    await page.getByText('Møtet er endret').first().waitFor();
    expect(await page.locator(':focus').innerText()).toMatch(/^2\. okt/);
    await page.getByText('På en dag som er holdt fri (Eksamensuke)').waitFor();
    await date.fill('2098-10-15');
    await kull.a.insert(ClosedDays, group.institutionId, {
      ...{ firstDay: '2098-10-15', lastDay: '2098-10-15' },
      ...{ kind: 'closed', name: 'Brannøvelse' },
    });
    await page.getByRole('button', { name: 'Lagre endringene' }).click();
    await page.getByText(/fri for møter \(Brannøvelse\)/).waitFor();
    await page.getByRole('button', { name: 'Lagre likevel' }).click();
    await page
      .getByRole('heading', { name: /15\. oktober/ })
      .first()
      .waitFor();
    const { rows } = await kull.owner.query(
      `select starts_at as "startsAt", (extract(epoch from ends_at - starts_at) / 60)::int as minutes
       from meetings where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ startsAt: new Date('2098-10-15T15:15:00Z'), minutes: 30 }]);
    await visitor.leave();
  });
});
