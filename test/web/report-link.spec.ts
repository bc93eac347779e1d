import { SignedLinks } from '#access';
import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import { newId } from '#kernel';
import { Talk, reportToken, type ToReport } from '#meetings';
import type { Round } from '#schemes';
import { day } from '../support/days.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DESKTOP, PHONE, type Visitor } from './browser.js';
import { OpenWeb } from './open-web.js';

/** Pairs, whose mentors are paid: who came is to be said. */
const settings = {
  ...fyseLikeSettings,
  format: 'pairs' as const,
  mentors: [{ ...mentorsOfKind('student'), paid: true }],
};

/** What stands on the page of a link. */
interface Words {
  readonly title: string;
  readonly about: RegExp;
  readonly thanks: string;
  readonly again: string;
}

describe('a reminder’s link, and what students in pairs struggle with', () => {
  const web = OpenWeb.forThisFile({ KULL_SECRET_KEY: 'of the browser test, and long enough' });
  let round: Round;
  let group: Group;
  let mentor: Enrolment;

  beforeAll(async () => {
    const { a } = web.kull;
    const { institutionId } = web;
    const scheme = await a.scheme({ institutionId, name: 'Alumni', settings });
    round = await a.round({ of: scheme, name: 'Høst', state: 'running', startsOn: day(-60) });
    mentor = await a.enrolment({ in: round, role: 'mentor' });
    group = (await a.group({ in: round, of: 1, mentor, number: 3 })).group;
  });

  const planned = async (offset: number): Promise<string> => {
    const { rows } = await web.kull.owner.query<{ id: string }>(
      `insert into meetings (institution_id, id, group_id, starts_at, ends_at)
       values ($1, gen_random_uuid(), $2, ($3::date + time '10:15') at time zone 'Europe/Oslo',
               ($3::date + time '11:00') at time zone 'Europe/Oslo') returning id`,
      [round.institutionId, group.id, day(offset)],
    );
    return rows[0]!.id;
  };
  const linkTo = async (path: string, of: Omit<ToReport, 'institutionId'>): Promise<string> => {
    const { kull, institutionId } = web;
    const token = await reportToken(
      kull.app.get(SignedLinks),
      { ...of, institutionId },
      new Date(),
    );
    return `${kull.baseUrl}/${path}#${token}`;
  };
  const stateOf = async (table: 'meetings' | 'talks', id: string): Promise<unknown> => {
    const { rows } = await web.kull.owner.query<{ state: string }>(
      `select state, logged_as as "by" from ${table} where id = $1`,
      [id],
    );
    return rows[0];
  };

  /** Opens the link, says by a press of a key that they met, and opens it once more. */
  const says = async (
    visitor: Visitor,
    link: string,
    { title, about, thanks, again }: Words,
    state: { before: string; of: () => Promise<unknown> },
  ): Promise<void> => {
    const { page } = visitor;
    await page.goto(link);
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText(about).waitFor();
    expect(page.url()).not.toContain('#');
    expect(await state.of()).toEqual({ state: state.before, by: null });
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture(`${state.before}-to-report-phone`);
    await page.getByRole('button', { name: 'Vi møttes', exact: true }).press('Enter');
    await page.getByText(thanks).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture(`${state.before}-reported-phone`);
    expect(await state.of()).toEqual({ state: 'held', by: 'link' });
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText(again).waitFor();
    await page.setViewportSize(DESKTOP);
    await visitor.picture(`${state.before}-reported`);
    expect(await page.getByRole('button', { name: 'Vi møttes' }).count()).toBe(0);
  };
  const leaves = async (visitor: Visitor, link: string): Promise<void> => {
    const { page } = visitor;
    await page.goto('about:blank');
    await page.goto(`${link}x`);
    await page.getByText(/Lenken virker ikke/).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  };

  it('is opened without anything being done, and says by a button that they met', async () => {
    const id = await planned(-1);
    const link = await linkTo('report', {
      ...{ of: 'meeting', subjectId: id, personId: mentor.personId },
    });
    const visitor = await web.visit({ size: PHONE });
    const { page } = visitor;
    const words = {
      ...{ title: 'Møttes dere?', about: /Par 3 ·/ },
      thanks: 'Takk. Møtet er loggført som holdt.',
      again: 'Møtet er allerede loggført som holdt. Ingenting er endret.',
    };
    await says(visitor, link, words, { before: 'planned', of: () => stateOf('meetings', id) });
    // Paid: who came is still to be said, behind the sign-in.
    await page.getByRole('link', { name: 'Logg inn og si hvem som kom' }).click();
    await page.waitForURL(/sign-in\?next=/);
    await leaves(visitor, link);
  });

  it('does the same of a talk', async () => {
    const { kull, institutionId } = web;
    const talks = { count: 1, minutes: 30, per: 'round' as const };
    const scheme = await kull.a.scheme({
      ...{ institutionId, name: 'Leger' },
      settings: { ...fyseLikeSettings, meetings: { ...fyseLikeSettings.meetings, talks } },
    });
    const at = await kull.a.round({ of: scheme, state: 'running', startsOn: day(-60) });
    const made = await kull.a.group({ in: at, of: 1, number: 5 });
    const { id } = await kull.a.insert(Talk, institutionId, {
      ...{ groupId: made.group.id, mentorId: made.mentor.id, studentId: made.mentees[0]!.id },
      ...{ bookingId: newId(), state: 'booked' },
      startsAt: new Date(`${day(-1)}T09:15:00Z`),
      endsAt: new Date(`${day(-1)}T09:45:00Z`),
    });
    const link = await linkTo('talk-report', {
      ...{ of: 'talk', subjectId: id, personId: made.mentor.personId },
    });
    const visitor = await web.visit({ size: PHONE });
    const words = {
      ...{ title: 'Ble det samtale?', about: /Gruppe 5 ·/ },
      thanks: 'Takk. Det er loggført at samtalen ble holdt.',
      again: 'Det er alt loggført at samtalen ble holdt.',
    };
    await says(visitor, link, words, { before: 'booked', of: () => stateOf('talks', id) });
    await leaves(visitor, link);
  });

  it('what is said in pairs is counted, and stands on no meeting', async () => {
    const id = await planned(-2);
    const coach = await web.arrive(mentor.personId, { size: PHONE });
    const { page } = coach;
    await page.goto(`/meetings/${id}/log`);
    await page.getByText('Telles for hele ordningen, lagres ikke på møtet.').waitFor();
    await page.getByText('Maths', { exact: true }).click();
    await coach.picture('topics-in-pairs-phone');
    await page.getByRole('button', { name: 'Alle var til stede' }).click();
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    await page.goto(`/meetings/${id}/log`);
    await page.getByText('Emnene er talt for hele ordningen').waitFor();
    expect(await page.getByText('Maths', { exact: true }).count()).toBe(0);
    await coach.leave();

    // In four other pairs, too.
    await web.kull.owner.query(`update topic_counts set meetings = meetings + 4`);
    const { id: ingrid } = await web.kull.a.coordinator({ institutionId: round.institutionId });
    const coordinator = await web.arrive(ingrid);
    await coordinator.page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/meetings`);
    await coordinator.page.getByText('Maths: 5 ganger').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('topic-counts');
    await coordinator.leave();
  });
});
