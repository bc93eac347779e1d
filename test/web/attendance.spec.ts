import type { Enrolment } from '#enrolment';
import { Meeting, Talk } from '#meetings';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

/** A round that requires three of four: what each of those it concerns sees, and does about it. */
describe('required attendance', () => {
  const web = OpenWeb.forThisFile();

  const met = async (
    group: { id: string },
    on: string,
    marks: readonly (readonly [Enrolment, string])[],
  ): Promise<string> => {
    const startsAt = new Date(`${on}T10:15:00Z`);
    const { kull, institutionId } = web;
    const { id } = await kull.a.insert(Meeting, institutionId, {
      ...{ groupId: group.id, startsAt, endsAt: new Date(startsAt.getTime() + 45 * 60_000) },
      ...{ state: 'held', loggedAt: startsAt },
    });
    for (const [{ id: enrolmentId }, presence] of marks)
      await kull.owner.query(`insert into attendances values ($1, $2, $3, $4)`, [
        ...[institutionId, id, enrolmentId, presence],
      ]);
    return id;
  };

  it('is read by the student on a phone, kept by mentors, and decided on by the coordinator', async () => {
    const { kull, institutionId, arrive } = web;
    const settings = {
      ...fyseLikeSettings,
      meetings: {
        ...fyseLikeSettings.meetings,
        ...{ plannedCount: 4, per: 'round' as const },
        threshold: { unit: 'percent' as const, least: 75, per: 'round' as const },
      },
    };
    const scheme = await kull.a.scheme({ institutionId, settings, name: 'Medisin' });
    const round = await kull.a.round({
      ...{ of: scheme, state: 'running', name: 'Medisin 2026', startsOn: '2026-01-05' },
    });
    const student = (givenName: string, familyName: string) =>
      kull.a.enrolment({ in: round, person: { givenName, familyName } });
    const { group, mentor, mentees } = await kull.a.group({ in: round, of: 2, number: 7 });
    const aisha = await student('Aisha', 'Khan');
    await kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, gen_random_uuid(), $2, $3, 'mentee')`,
      [institutionId, group.id, aisha.id],
    );
    const other = await kull.a.group({ in: round, of: 2, number: 8 });
    const all = (presence: string) =>
      mentees.map((one) => [one, 'present'] as const).concat([[aisha, presence as 'present']]);
    await met(group, '2026-02-03', all('present'));
    await met(group, '2026-02-10', all('excused'));
    await met(group, '2026-02-17', all('absent'));
    const elsewhere = await met(other.group, '2026-02-18', [[other.mentees[0]!, 'present']]);

    const phone = await arrive(aisha.personId, { size: PHONE });
    await phone.page.goto('/');
    await phone.page.getByText('Du har vært på 1 av 3 møter.').waitFor();
    await phone.page.getByText(/^Du må være på 2 til; det er 1 igjen\./).waitFor();
    expect(await phone.barriers()).toEqual([]);
    await phone.picture('attendance-home-phone');
    await phone.page.getByRole('link', { name: 'Gruppe 7' }).click();
    await phone.page.getByText(/^Kravet er 75 % av møtene i runden/).waitFor();
    await phone.page.getByText('Du, mentorene i gruppa og koordinatoren kan lese dette').waitFor();
    await phone.page.getByText('Du har vært på 1 av 3 møter.').scrollIntoViewIfNeeded();
    expect(await phone.barriers()).toEqual([]);
    await phone.picture('attendance-group-phone');

    const ingrid = await arrive((await kull.a.coordinator(round)).id);
    const { page } = ingrid;
    await page.goto(`/schemes/${scheme.id}/rounds/${round.id}/overview`);
    await page.getByRole('link', { name: 'Møter', exact: true }).click();
    await page.getByRole('link', { name: 'Oppmøte', exact: true }).click();
    await page
      .getByRole('row', { name: /Aisha Khan/ })
      .getByText('Kan ikke nås')
      .waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('attendance-round-desktop');
    // On a phone all the choices are there, and nothing goes beyond the screen.
    await page.setViewportSize(PHONE);
    const last = await page.getByText(/^Fravær å avgjøre/).boundingBox();
    expect(last!.x + last!.width).toBeLessThan(PHONE.width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await page.setViewportSize(DESKTOP);
    await page.getByRole('radio', { name: 'Fravær å avgjøre (1)' }).press('Enter');
    await page.waitForURL(/show=undecided/);
    await page.getByRole('link', { name: 'Aisha Khan' }).press('Enter');
    await page.getByRole('button', { name: 'Godkjenn fraværet' }).press('Enter');
    await page.getByText('Avgjørelsen er lagret.').waitFor();
    await page.getByText('Har vært på 1 av 2 møter. 3 trengs.').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('attendance-student-desktop');
    await page.setViewportSize(PHONE);
    await ingrid.picture('attendance-student-phone');
    await page.setViewportSize(DESKTOP);

    const leader = await arrive(other.mentor.personId, { size: PHONE });
    await leader.page.goto(`/meetings/${elsewhere}`);
    await leader.page.getByText('En student fra en annen gruppe var med').press('Enter');
    await leader.page.getByLabel('Navn eller e-post').fill('Aisha Kan');
    await leader.page.getByRole('button', { name: 'Før som gjest' }).press('Enter');
    await leader.page.getByRole('link', { name: /^Navn eller e-post/ }).waitFor();
    await leader.picture('attendance-guest-refused-phone');
    await leader.page.getByLabel('Navn eller e-post').fill('Aisha Khan');
    await leader.page.getByRole('button', { name: 'Før som gjest' }).press('Enter');
    await leader.page.getByText('Aisha Khan: til stede, gjest').waitFor();
    expect(await leader.barriers()).toEqual([]);
    await leader.picture('attendance-guest-phone');

    await phone.page.goto('/');
    await phone.page.getByText('Du har vært på 2 av 2 møter.').waitFor();
    await phone.page.getByText('Du må være med på det som er igjen.').waitFor();

    const own = await arrive(mentor.personId, { size: PHONE });
    await own.page.goto(`/groups/${group.id}`);
    await own.page.getByText('Aisha Khan: 2 av 2').scrollIntoViewIfNeeded();
    expect(await own.barriers()).toEqual([]);
    await own.picture('attendance-mentor-phone');

    await page.getByRole('link', { name: 'Oppmøtet i runden' }).click();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent som fil' }).press('Enter');
    expect((await file).suggestedFilename()).toBe('oppmote.csv');
    for (const each of [phone, ingrid, leader, own]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });

  it('has talks among it where the coordinator says so, and the student is told', async () => {
    const { kull, institutionId, arrive } = web;
    const settings = {
      ...fyseLikeSettings,
      meetings: {
        ...fyseLikeSettings.meetings,
        ...{ plannedCount: null, talks: { count: 2, minutes: 30, per: 'round' as const } },
        threshold: { unit: 'percent' as const, least: 75, per: 'round' as const },
      },
    };
    const scheme = await kull.a.scheme({ institutionId, settings });
    const round = await kull.a.round({ of: scheme, state: 'running', startsOn: '2026-01-05' });
    const { group, mentor, mentees } = await kull.a.group({ in: round, of: 1, number: 9 });
    const [own] = mentees as [Enrolment];
    await met(group, '2026-02-03', [[own, 'present']]);
    for (const [date, state] of [
      ['2026-02-04', 'held'],
      ['2026-02-11', 'nobody_came'],
    ] as const)
      await kull.a.insert(Talk, institutionId, {
        ...{ groupId: group.id, mentorId: mentor.id, studentId: own.id, state },
        ...{ startsAt: new Date(`${date}T10:15:00Z`), endsAt: new Date(`${date}T10:45:00Z`) },
      });
    const student = await arrive(own.personId, { size: PHONE });
    await student.page.goto(`/groups/${group.id}`);
    await student.page.getByText('Du har vært på 1 av 1 møte.').waitFor();

    const ingrid = await arrive((await kull.a.coordinator(round)).id);
    const { page } = ingrid;
    await page.goto(`/schemes/${scheme.id}/rounds/${round.id}/settings`);
    await page.getByLabel('Samtaler med mentoren teller også').press('Space');
    await page.getByLabel('Samtaler med mentoren teller også').scrollIntoViewIfNeeded();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('attendance-talks-setting');
    await page.getByRole('button', { name: 'Lagre innstillingene' }).press('Enter');
    await page.getByText('Innstillingene er lagret').first().waitFor();

    await student.page.reload();
    await student.page.getByText('Du har vært på 2 av 2 møter.').waitFor();
    const rule = student.page.getByText(/Samtaler med mentoren teller som møter her\./);
    await rule.scrollIntoViewIfNeeded();
    expect(await student.barriers()).toEqual([]);
    await student.picture('attendance-talks-phone');
    await student.page.getByText('Du må være med på det som er igjen.').waitFor();

    // One that the student did not come to is approved, as a meeting is.
    const parts = page.getByRole('navigation', { name: 'Deler av runden' });
    await parts.getByRole('link', { name: 'Møter' }).press('Enter');
    await page.getByRole('link', { name: 'Oppmøte', exact: true }).press('Enter');
    await page.getByRole('table', { name: 'Oppmøte' }).getByRole('link').press('Enter');
    const missed = page.getByRole('row', { name: /samtale/ }).filter({ hasText: 'borte' });
    await missed.getByRole('button', { name: 'Godkjenn fraværet' }).press('Enter');
    await page.getByText('Avgjørelsen er lagret.').waitFor();
    await missed.getByText('godkjent fravær').waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('attendance-talk-approved-desktop');
    await page.setViewportSize(PHONE);
    await ingrid.picture('attendance-talk-approved-phone');
    await student.page.reload();
    await student.page.getByText('Det er nok.').waitFor();
    await student.page.getByText('Se hva som er ført').press('Enter');
    const talks = student.page.getByRole('listitem').filter({ hasText: 'samtale' });
    await talks.getByText('godkjent fravær').scrollIntoViewIfNeeded();
    expect(await student.barriers()).toEqual([]);
    await student.picture('attendance-marks-phone');
    for (const each of [student, ingrid]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
