import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import { Meeting, Talk } from '#meetings';
import { templateOf, type Round } from '#schemes';
import { day } from '../support/days.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { PHONE, type Visitor } from './browser.js';
import { OpenWeb } from './open-web.js';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
/** What is said of a group, in any of the languages; a set-up may name the format beside pairs. */
const GROUP = /grupp|group/i;

describe('a round of pairs', () => {
  const web = OpenWeb.forThisFile();
  let round: Round;
  let group: Group;
  let mentor: Enrolment;
  let mentee: Enrolment;
  let unplaced: Enrolment;
  let coordinator: string;
  let ahead: string;
  let held: string;

  beforeAll(async () => {
    const { kull, institutionId } = web;
    const { settings } = templateOf('alumni')!;
    const kind = { ...mentorsOfKind('alumni'), apply: true, declaration: true, capacity: 3 };
    const scheme = await kull.a.scheme({ institutionId, name: 'Alumnimentor', settings });
    round = await kull.a.round({
      ...{ of: scheme, name: 'Alumnimentor 2098', state: 'running' },
      ...{ startsOn: day(-60), endsOn: day(200) },
      settings: {
        ...settings,
        mentors: [{ ...kind, training: true, paid: true }],
        waysIn: { ...settings.waysIn, freeSeats: true, waitingList: true, directory: true },
        meetings: {
          ...settings.meetings,
          ...{ attendance: 'by_name', timetabled: true, countsTalks: true },
          talks: { count: 1, minutes: 30, per: 'round' },
          threshold: { unit: 'percent', least: 75, per: 'round' },
        },
      },
    });
    const named = (givenName: string, familyName: string) => ({
      person: { givenName, familyName },
    });
    mentor = await kull.a.enrolment({
      ...{ in: round, role: 'mentor', slots: [210, 414], ...named('Marte', 'Berg') },
    });
    const made = await kull.a.group({ in: round, of: 1, seats: 1, mentor, slot: 210 });
    group = made.group;
    mentee = made.mentees[0]!;
    await kull.owner.query(`update enrolments set slots = array[210] where id = $1`, [mentee.id]);
    await kull.owner.query(
      `update persons set given_name = 'Emil', family_name = 'Dahl' where id = $1`,
      [mentee.personId],
    );
    unplaced = await kull.a.enrolment({ in: round, ...named('Frida', 'Moe') });
    await kull.a.enrolment({ in: round, role: 'mentor', ...named('Ola', 'Vik') });
    const meeting = async (from: number) => {
      const startsAt = new Date(`${day(from)}T10:15:00Z`);
      const endsAt = new Date(startsAt.getTime() + 60 * 60_000);
      const { id: groupId } = group;
      return (await kull.a.insert(Meeting, institutionId, { groupId, startsAt, endsAt })).id;
    };
    held = await meeting(-7);
    ahead = await meeting(14);
    for (const [from, state] of [
      [-3, 'booked'],
      [5, 'open'],
    ] as const) {
      const startsAt = new Date(`${day(from)}T12:15:00Z`);
      await kull.a.insert(Talk, institutionId, {
        ...{ groupId: group.id, mentorId: mentor.id, state, startsAt },
        endsAt: new Date(startsAt.getTime() + 30 * 60_000),
        studentId: state === 'open' ? null : mentee.id,
      });
    }
    coordinator = (await kull.a.coordinator(round)).id;
  });

  const speak = async ({ page }: Visitor, language: string): Promise<void> => {
    const chosen = page.locator('header select');
    if ((await chosen.inputValue()) === language) return;
    // Else the next page may be loaded before it is remembered, in the language of before.
    const remembered = page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && response.url().endsWith('/api/v1/me'),
    );
    await chosen.selectOption(language);
    await remembered;
    await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  };

  /**
   * Every line of the pages that speaks of a group, in any language, with its page; all that can be
   * opened is open.
   */
  const linesOf = async (visitor: Visitor, paths: readonly string[]): Promise<string[]> => {
    const { page } = visitor;
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(
        `document.querySelectorAll('details, u-details').forEach((one) => { one.open = true; });
         // Where the format itself is chosen, the others are named beside pairs.
         document.querySelectorAll('input[type="radio"][value="groups"]').forEach((one) => {
           for (const other of one.closest('fieldset').querySelectorAll('input[type="radio"]:not([value="pairs"])'))
             other.closest('ds-field, .ds-field').hidden = true;
         });`,
      );
      for (const language of LANGUAGES) {
        await speak(visitor, language);
        await page.waitForLoadState('networkidle');
        const lines = (await page.locator('body').innerText()).split('\n');
        found.push(...lines.filter((line) => GROUP.test(line)).map((line) => `${path}: ${line}`));
      }
    }
    return found;
  };

  it('speaks of pairs to its coordinator', async () => {
    const visitor = await web.arrive(coordinator);
    const at = `/schemes/${round.schemeId}/rounds/${round.id}`;
    const tabs = [
      ...['overview', 'participants', 'mentors', 'groups', 'meetings', 'timetable', 'attendance'],
      ...['messages', 'messages/sent', 'messages/new', 'unplaced', 'change-requests', 'queue'],
      ...['certificates', 'hours', 'link', 'schedule', 'wishes', 'mentor-requests', 'copy'],
      ...[`participants/${mentee.id}`, `mentors/${mentor.id}`, 'import/mentee'],
      ...['talks', 'settings', 'form', 'clear', `attendance/${mentee.id}`],
    ].map((path) => `${at}/${path}`);
    const others = [
      ...['/', '/schemes', `/schemes/${round.schemeId}`, `/groups/${group.id}`],
      ...[`/schemes/${round.schemeId}/settings`, `/groups/${group.id}/talks`],
      ...[`/groups/${group.id}/change`, `/meetings/${held}`, `/meetings/${held}/log`],
    ];
    expect(await linesOf(visitor, [...tabs, ...others])).toEqual([]);
    // Whoever sees the names sees who is in it, too: Emil has a talk, the student of another pair lacks one.
    await web.kull.a.group({ in: round, of: 1, seats: 1 });
    await speak(visitor, 'nb');
    const { page } = visitor;
    await page.goto(`${at}/timetable`);
    await page.getByText('Marte Berg · Emil Dahl').waitFor();
    await visitor.picture('pairs-timetable');
    await page
      .getByText('Studentene og mentorene får beskjed når møtene er lagt inn.', { exact: false })
      .waitFor();
    await page.goto(`${at}/meetings`);
    await page.getByText('Runden i tall').waitFor();
    expect(await page.getByText('Ledige plasser').count()).toBe(0);
    await page.goto(`${at}/talks`);
    await page.getByRole('link', { name: /^Given\d+ Family\d+ og Given\d+ Family\d+$/ }).waitFor();
    await visitor.picture('pairs-talks');
    await page.setViewportSize(PHONE);
    await visitor.picture('pairs-talks-390');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('speaks of pairs to its coordinator before they are published', async () => {
    const { kull, institutionId } = web;
    const settings = {
      ...fyseLikeSettings,
      ...{ format: 'pairs' as const, group: { minimum: 1, target: 1, maximum: 1 } },
    };
    const scheme = await kull.a.scheme({ institutionId, name: 'Fagmentor', settings });
    const formed = await kull.a.round({ of: scheme, settings, state: 'open', name: 'Fagmentor' });
    for (const role of ['mentor', 'mentee', 'mentor', 'mentee'] as const)
      await kull.a.enrolment({
        in: formed,
        role,
        slots: [210, 414],
        maxGroups: role === 'mentor' ? 1 : null,
      });
    await kull.a.enrolment({ in: formed, role: 'mentee', slots: [210] });
    const { id: personId } = await kull.a.coordinator(formed);
    const visitor = await web.arrive(personId);
    const at = `/schemes/${scheme.id}/rounds/${formed.id}`;
    const found = await linesOf(visitor, [`${at}/groups`]);
    const { page } = visitor;
    await speak(visitor, 'nb');
    // Nobody yet: said once, with the word of the button that changes it.
    const waysIn = { ...settings.waysIn, invitation: 'opt_out' as const };
    const empty = await kull.a.round({ of: scheme, settings: { ...settings, waysIn } });
    await page.goto(`/schemes/${scheme.id}/rounds/${empty.id}/groups`);
    const nobody = page.getByText('Det er ingen å plassere ennå.');
    await nobody.waitFor();
    expect(await nobody.innerText()).toMatch(/Ta med studentene først\.$/);
    await page.goto(`${at}/groups`);
    const propose = page.getByRole('button', { name: 'Foreslå par' });
    await propose.waitFor();
    await visitor.picture('pairs-propose');
    await propose.press('Enter');
    await page.getByText('Forslag 1 er klart.').first().waitFor();
    const { items } = await page.evaluate<{ items: { id: string }[] }>(
      `fetch('/api/v1/rounds/${formed.id}/proposals').then((answer) => answer.json())`,
    );
    const proposal = `${at}/proposals/${items[0]!.id}`;
    found.push(...(await linesOf(visitor, [`${at}/groups`, proposal])));
    expect(found).toEqual([]);
    await speak(visitor, 'nb');
    await page.goto(`${at}/groups`);
    await page.getByRole('columnheader', { name: 'Plassert' }).first().waitFor();
    expect(await page.getByText('Alene av sitt slag').count()).toBe(0);
    await page.goto(proposal);
    await page.getByText('Par 1').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('pairs-board');
    await page.getByText('3 par · 3 plassert · 0 ikke plassert', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Publiser 3 par' }).press('Enter');
    await page.getByText(/^Par som blir opprettet: 3\./).waitFor();
    await visitor.picture('pairs-publish');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('speaks of pairs to its mentor', async () => {
    const visitor = await web.arrive(mentor.personId, { size: PHONE });
    const own = `/groups/${group.id}`;
    const found = await linesOf(visitor, [
      ...['/', '/groups', own, `${own}/plan`, `${own}/plan/all`, `${own}/log`, `${own}/messages`],
      `${own}/talks`,
      ...[`${own}/concern`, '/meetings', `/meetings/${ahead}`, `/meetings/${held}/log`],
      ...['/messages', '/me', '/me/mails', '/me/enrolments', `/me/enrolments/${mentor.id}`],
      ...[`/me/mentor-path/${mentor.id}`, `/hours/${mentor.id}`, '/concerns', '/certificates'],
    ]);
    expect(found).toEqual([]);
    const { page } = visitor;
    await page.goto(`${own}/plan`);
    for (const [language, suits] of [
      ['nb', 'Tirsdag kl. 10: studenten kan, og du'],
      ['nn', 'Tysdag kl. 10: studenten kan, og du'],
      ['en', 'Tuesday at 10: the student can, and you'],
    ] as const) {
      await speak(visitor, language);
      await page.getByRole('button', { name: suits }).waitFor();
      await visitor.picture(`pair-plan-390-${language}`);
    }
    await page.goto('/groups');
    await page.getByText('Emil Dahl').waitFor();
    await visitor.picture('pairs-390');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.leave();
  });

  it('speaks of pairs to its students', async () => {
    const own = `/groups/${group.id}`;
    const parts = (id: string) => ['/', '/groups', '/me', '/me/enrolments', `/me/enrolments/${id}`];
    const visitor = await web.arrive(mentee.personId, { size: PHONE });
    const found = await linesOf(visitor, [
      ...parts(mentee.id),
      ...[own, `${own}/another`, `${own}/messages`, '/meetings', `/meetings/${ahead}`, '/messages'],
      `${own}/talks`,
      `/messages/coordinators/${round.id}`,
    ]);
    expect(found).toEqual([]);
    await visitor.leave();
    const waiting = await web.arrive(unplaced.personId, { size: PHONE });
    const seen = await linesOf(waiting, [
      ...parts(unplaced.id),
      ...['/waiting', `/rounds/${round.id}/free-seats`, `/rounds/${round.id}/mentors`, '/meetings'],
      `/me/enrolments/${unplaced.id}/done`,
    ]);
    expect(seen).toEqual([]);
    await waiting.leave();
  });
});
