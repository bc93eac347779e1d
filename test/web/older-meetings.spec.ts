import { Meeting } from '#meetings';
import { day } from '../support/days.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

describe('meetings older than those in the list, in the browser', () => {
  const web = OpenWeb.forThisFile();

  it('are found on the group’s page, also when the list is empty', async () => {
    const { kull, institutionId } = web;
    const scheme = await kull.a.scheme({ institutionId });
    const round = await kull.a.round({ of: scheme, state: 'running', name: 'Vår' });
    const { group, mentees } = await kull.a.group({ in: round, of: 1, number: 3 });
    const held = (at: string, place: string) =>
      kull.a.insert(Meeting, institutionId, {
        ...{ groupId: group.id, state: 'held', place },
        startsAt: new Date(`${at}T10:15:00Z`),
        endsAt: new Date(`${at}T11:00:00Z`),
      });
    const student = await web.arrive(mentees[0]!.personId, { size: PHONE });
    const { page } = student;
    const older = page.getByRole('link', { name: /^Møter eldre enn to måneder/ });
    await held(day(-7), 'B2 012');
    await page.goto('/meetings');
    await page.getByText('B2 012').waitFor();
    expect(await older.count()).toBe(0);

    await kull.owner.query(`delete from meetings where group_id = $1`, [group.id]);
    await held(day(-100), 'C3 034');
    await page.reload();
    await older.waitFor();
    expect(await page.getByText('C3 034').count()).toBe(0);
    expect(await student.barriers()).toEqual([]);
    await student.picture('older-meetings-of-mine-390');
    await page.setViewportSize(DESKTOP);
    await student.picture('older-meetings-of-mine-1280');
    await older.press('Enter');
    await page
      .getByRole('link', { name: /Gruppe 3/ })
      .first()
      .press('Enter');
    await page.getByText('C3 034').waitFor();
    expect(student.faults).toEqual([]);
  });
});
