import { readFileSync } from 'node:fs';
import { DropInShift, Meeting, Talk } from '#meetings';
import { WatchGrounds } from '#work';
import type { Browser, Page } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

/** A certificate is issued, checked by somebody who is not signed in, and withdrawn. */
describe('certificates', () => {
  let kull: TestKull;
  let browser: Browser;
  let institutionId: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    institutionId = (await kull.a.institution()).id;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  /** Downloads the one certificate on the page, and finds the path that its QR code leads to. */
  const downloaded = async (page: Page): Promise<{ file: string; path: string }> => {
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Last ned K-/ }).click();
    const file = await (await saving).path();
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    // The address in the QR code stands in the file as a link, too.
    const address = /\/URI \((http[^)]+)\)/.exec(readFileSync(file, 'latin1'))?.[1];
    return { file, path: address!.replace(/^https?:\/\/[^/]+/, '') };
  };

  it('are issued, checked and withdrawn', async () => {
    const scheme = await kull.a.scheme({ institutionId, name: 'FYSE' });
    const round = await kull.a.round({ of: scheme, state: 'running', startsOn: '2026-01-05' });
    const marte = await kull.a.enrolment({
      ...{ in: round, role: 'mentor', person: { givenName: 'Marte', familyName: 'Bjørnøy' } },
    });
    const { group } = await kull.a.group({ in: round, of: 2, mentor: marte, number: 12 });
    await kull.a.insert(Meeting, institutionId, {
      ...{ groupId: group.id, state: 'held' },
      ...{ startsAt: new Date('2026-02-03T10:15:00Z'), endsAt: new Date('2026-02-03T11:00:00Z') },
    });
    await kull.a.enrolment({
      ...{ in: round, role: 'mentor', person: { givenName: 'Anna', familyName: 'Aas' } },
    });
    const ingrid = await Visitor.arrive(browser, kull.baseUrl, {});
    await ingrid.signInAs((await kull.a.coordinator(round)).id);
    const { page } = ingrid;
    const mentors = page.getByRole('heading', { level: 2, name: /Aas|Bjørnøy/ });
    await page.goto(`/schemes/${scheme.id}/rounds/${round.id}/certificates`);
    await page.getByText('1 møte, 0,75 t etter loggen.').waitFor();
    expect(await mentors.allInnerTexts()).toEqual(['Anna Aas', 'Marte Bjørnøy']);
    await page.getByRole('button', { name: 'Utsted attest til Marte Bjørnøy' }).press('Enter');
    await page.getByText('Attesten er utstedt.').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('certificates-round-desktop');
    const { file, path } = await downloaded(page);

    const stranger = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await stranger.page.goto(path);
    expect(await stranger.page.getByText('Bjørnøy').count()).toBe(0);
    await stranger.page.getByRole('button', { name: 'Sjekk attesten' }).press('Enter');
    await stranger.page.getByText('Attesten er ekte og gjelder').waitFor();
    await stranger.page.getByText('Marte Bjørnøy').waitFor();
    await stranger.page.getByLabel('Sammenlign fila').setInputFiles(file);
    await stranger.page.getByText('Fila er den som ble utstedt.').waitFor();
    expect(await stranger.barriers()).toEqual([]);
    await stranger.picture('certificate-check-phone');

    const own = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await own.signInAs(marte.personId);
    await own.page.goto('/');
    await own.page.getByRole('link', { name: 'Attestene mine' }).click();
    await own.page.getByRole('link', { name: /^Last ned K-/ }).waitFor();
    expect(await own.barriers()).toEqual([]);
    await own.picture('certificates-mine-phone');

    // The log is corrected, and less is known than it says: it is withdrawn, and the coordinator has it at home.
    await kull.owner.query(`update meetings set state = 'cancelled' where group_id = $1`, [
      group.id,
    ]);
    await kull.app.get(WatchGrounds).run(institutionId, new Date());
    await stranger.page.reload();
    await stranger.page.getByRole('button', { name: 'Sjekk attesten' }).press('Enter');
    await stranger.page.getByText('Attesten er ekte, men gjelder ikke: loggene').waitFor();
    expect(await stranger.barriers()).toEqual([]);
    await stranger.picture('certificate-fallen-away-phone');
    await page.goto('/');
    await page.getByText('1 attest gjelder ikke, for loggene viser mindre').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('certificate-fallen-away-home');
    await page.getByRole('link', { name: 'Se attestene' }).press('Enter');
    await page.getByText('Stemmer de, så utsted en ny.').waitFor();
    // Who waits for the coordinator comes first.
    expect(await mentors.allInnerTexts()).toEqual(['Marte Bjørnøy', 'Anna Aas']);
    await page.getByRole('button', { name: /^Trekk tilbake K-/ }).press('Enter');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Trekk/ })
      .press('Enter');
    await page.getByText('Attesten er trukket tilbake.').waitFor();
    await stranger.page.reload();
    await stranger.page.getByRole('button', { name: 'Sjekk attesten' }).press('Enter');
    await stranger.page.getByText('Attesten er ekte, men gjelder ikke lenger.').waitFor();
    await stranger.page.setViewportSize({ width: 1280, height: 900 });
    await stranger.picture('certificate-withdrawn-desktop');
    for (const each of [ingrid, stranger, own]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });

  it('are of talks and drop-in shifts too, and say of nothing that it is none', async () => {
    const at = (on: string, minutes: number) => ({
      startsAt: new Date(`${on}T10:15:00Z`),
      endsAt: new Date(Date.parse(`${on}T10:15:00Z`) + minutes * 60_000),
    });
    const settings = { ...fyseLikeSettings, format: 'drop_in' as const };
    const scheme = await kull.a.scheme({ institutionId, settings, name: 'Stikk innom' });
    const round = await kull.a.round({ of: scheme, state: 'running', startsOn: day(-60) });
    const marte = await kull.a.enrolment({
      ...{ in: round, role: 'mentor', person: { givenName: 'Marte', familyName: 'Berg' } },
    });
    for (const on of [day(-20), day(-10)])
      await kull.a.insert(DropInShift, institutionId, {
        ...{ enrolmentId: marte.id, ...at(on, 60), state: 'held', visitors: 3 },
        ...{ loggedAt: new Date(), loggedBy: marte.personId },
      });
    const ingrid = await Visitor.arrive(browser, kull.baseUrl, {});
    await ingrid.signInAs((await kull.a.coordinator(round)).id);
    const { page } = ingrid;
    await page.goto(`/schemes/${scheme.id}/rounds/${round.id}`);
    await page.getByRole('link', { name: 'Attester', exact: true }).press('Enter');
    await page.getByText('2 drop-in-vakter, 2 t etter loggen.').waitFor();
    await page.getByRole('button', { name: 'Utsted attest til Marte Berg' }).press('Enter');
    await page.getByText('Attesten er utstedt.').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('certificates-drop-in-desktop');
    const { path } = await downloaded(page);

    const stranger = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await stranger.page.goto(path);
    await stranger.page.getByRole('button', { name: 'Sjekk attesten' }).press('Enter');
    await stranger.page.getByText('Attesten er ekte og gjelder').waitFor();
    const labels = await stranger.page.getByRole('term').allInnerTexts();
    expect(labels.slice(-4)).toEqual(['Periode', 'Drop-in-vakter', 'Tid, etter loggen', 'Utstedt']);
    expect(labels).not.toContain('Grupper');
    expect(await stranger.barriers()).toEqual([]);
    await stranger.picture('certificate-check-drop-in-phone');

    const own = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await own.signInAs(marte.personId);
    await own.page.goto('/');
    const mine = own.page.getByRole('link', { name: 'Attestene mine' });
    await mine.waitFor();
    await own.picture('certificates-drop-in-home-phone');
    await mine.press('Enter');
    await own.page.getByText('2 drop-in-vakter, 2 t etter loggen.').waitFor();
    await own.picture('certificates-drop-in-mine-phone');

    // One with a group: meetings, and talks beside them.
    const { group, mentor, mentees } = await kull.a.group({
      ...{
        in: await kull.a.round({ state: 'running', of: await kull.a.scheme({ institutionId }) }),
      },
      of: 1,
    });
    await kull.a.insert(Meeting, institutionId, {
      ...{ groupId: group.id, state: 'held', ...at(day(-8), 45) },
    });
    const one = { groupId: group.id, mentorId: mentor.id, studentId: mentees[0]!.id };
    for (const on of [day(-7), day(-6)])
      await kull.a.insert(Talk, institutionId, { ...one, state: 'held', ...at(on, 30) });
    const other = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await other.signInAs(mentor.personId);
    await other.page.goto('/certificates');
    await other.page.getByText('1 møte og 2 samtaler, 1,75 t etter loggen.').waitFor();
    for (const each of [ingrid, stranger, own, other]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
