import { Talk } from '#meetings';
import { day } from '../support/days.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

describe('one’s own talks, in the browser', () => {
  const web = OpenWeb.forThisFile();
  const onPhone = (personId: string) => web.arrive(personId, { size: PHONE });

  it('stand on the start page and among the meetings of the two, and can be booked from there', async () => {
    const { kull, institutionId } = web;
    const talks = { count: 1, minutes: 30, per: 'round' as const };
    const settings = { ...fyseLikeSettings, meetings: { ...fyseLikeSettings.meetings, talks } };
    const scheme = await kull.a.scheme({ institutionId, settings });
    const round = await kull.a.round({ of: scheme, state: 'running', name: 'Vår' });
    const { group, mentor, mentees } = await kull.a.group({ in: round, of: 1, number: 3 });
    const [student] = mentees;
    for (const [{ personId }, name] of [
      [mentor, 'Marte'],
      [student!, 'Aisha'],
    ] as const)
      await kull.owner.query(
        `update persons set given_name = $2, family_name = 'Lie' where id = $1`,
        [personId, name],
      );
    await kull.a.insert(Talk, institutionId, {
      ...{ groupId: group.id, mentorId: mentor.id, state: 'open', place: 'B2 012' },
      startsAt: new Date(`${day(2)}T10:15:00Z`),
      endsAt: new Date(`${day(2)}T10:45:00Z`),
    });
    const aisha = await onPhone(student!.personId);
    await aisha.page.goto('/');
    await aisha.page.getByText('1 ledig tid hos mentoren.').waitFor();
    expect(await aisha.barriers()).toEqual([]);
    await aisha.picture('talks-home-to-book');
    await aisha.page.getByRole('link', { name: 'Bestill samtale' }).press('Enter');
    await aisha.page.getByRole('button', { name: /^Ta denne tida/ }).press('Enter');
    await aisha.page.getByText('Bestilt').waitFor();
    await aisha.page.getByRole('link', { name: 'Hjem' }).first().press('Enter');
    await aisha.page.getByText('Neste samtale').waitFor();
    await aisha.page.getByText(/ med Marte Lie · B2 012/).waitFor();
    expect(await aisha.page.getByText('ledig tid hos mentoren').count()).toBe(0);
    expect(await aisha.barriers()).toEqual([]);
    await aisha.picture('talks-home-student');
    await aisha.page.getByRole('link', { name: 'Møter' }).first().press('Enter');
    const card = aisha.page.getByRole('listitem').filter({ hasText: 'Samtale med Marte Lie' });
    await card.getByText('Bestilt').waitFor();
    expect(await aisha.barriers()).toEqual([]);
    await aisha.picture('talks-among-meetings');
    await card.getByRole('link').press('Enter');
    await aisha.page.getByRole('heading', { level: 1, name: 'Samtaler' }).waitFor();

    const marte = await web.arrive(mentor.personId, { size: DESKTOP });
    await marte.page.goto('/');
    await marte.page.getByText(/ med Aisha Lie · B2 012/).waitFor();
    expect(await marte.barriers()).toEqual([]);
    await marte.picture('talks-home-mentor');
    await marte.page.getByRole('link', { name: 'Se samtalene' }).press('Enter');
    await marte.page.getByRole('heading', { name: 'Kommende tider' }).waitFor();
    await kull.owner.query(
      `update talks set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
       where group_id = $1`,
      [group.id],
    );
    await marte.page.goto('/meetings');
    const past = marte.page.getByRole('region', { name: 'Tidligere møter' });
    await past.getByText('Ikke loggført').waitFor();
    await past.getByText('Samtale med Aisha Lie').waitFor();
    await marte.picture('talks-among-meetings-desktop');

    // A cancelled one is where it was until its time is past, on both pages.
    for (const [days, ofTalks, ofMeetings] of [
      [2, 'Kommende tider', 'Kommende møter'],
      [-2, 'Tidligere', 'Tidligere møter'],
    ] as const) {
      await kull.owner.query(
        `update talks set state = 'cancelled', starts_at = now() + $2 * interval '1 day',
                ends_at = now() + $2 * interval '1 day' + interval '30 minutes'
         where group_id = $1`,
        [group.id, days],
      );
      await marte.page.goto(`/groups/${group.id}/talks`);
      const list = marte.page.locator('section').filter({
        has: marte.page.getByRole('heading', { name: ofTalks, exact: true }),
      });
      await list.getByText('Avlyst').waitFor();
      await marte.picture(`talks-cancelled-${days}`);
      await marte.page.goto('/meetings');
      await marte.page.getByRole('region', { name: ofMeetings }).getByText('Avlyst').waitFor();
    }
    expect([...aisha.faults, ...marte.faults]).toEqual([]);
  });
});
