import { FYSE } from '../templates/fyse.js';
import { wishesOf } from './group-wishes.js';
import type { SchemeSettings } from './scheme-settings.js';
import { lockFaults, SETTING_PARTS, type SettingPart } from './setting-parts.js';

const before = FYSE.settings;
const [student] = before.mentors;
const { meetings, matching } = before;
const places = (after: Partial<SchemeSettings>, ...locks: SettingPart[]) =>
  lockFaults(before, { ...before, ...after }, locks, '/settings').map(({ pointer }) => pointer);

describe('locked settings', () => {
  it('are not changed by saying the same in another way', () => {
    const same = {
      semesters: [2, 1],
      matching: { ...matching, wishes: wishesOf(matching) },
      waysIn: { ...before.waysIn, offerHours: 48, giveAtOnce: undefined },
      meetings: { ...meetings, showsWhoCan: false },
    };
    expect(places(same as Partial<SchemeSettings>, ...SETTING_PARTS)).toEqual([]);
  });

  it.each<[SettingPart, Partial<SchemeSettings>, string]>([
    ['mentors', { mentors: [{ ...student!, capacity: 2 }] }, '/settings/mentors/0/capacity'],
    [
      'requirements',
      { mentors: [{ ...student!, training: true }] },
      '/settings/mentors/0/training',
    ],
    ['semesters', { semesters: [1, 2, 3] }, '/settings/semesters/2'],
    ['format', { format: 'pairs' }, '/settings/format'],
    ['about', { about: { ...before.about, nn: 'X' } }, '/settings/about/nn'],
    ['group', { group: { ...before.group, target: 9 } }, '/settings/group/target'],
    ['matching', { matching: { ...matching, by: 'hand' } }, '/settings/matching/by'],
    ['waysIn', { waysIn: { ...before.waysIn, freeSeats: false } }, '/settings/waysIn/freeSeats'],
    ['plan', { meetings: { ...meetings, plannedCount: 3 } }, '/settings/meetings/plannedCount'],
    [
      'attendance',
      { meetings: { ...meetings, attendance: 'off' } },
      '/settings/meetings/attendance',
    ],
    [
      'talks',
      { meetings: { ...meetings, talks: { count: 1, minutes: 30, per: 'year' } } },
      '/settings/meetings/talks',
    ],
    ['themes', { meetings: { ...meetings, themes: [] } }, '/settings/meetings/themes/0'],
    [
      'summaries',
      { meetings: { ...meetings, summaryReaders: 'group' } },
      '/settings/meetings/summaryReaders',
    ],
    [
      'summaries',
      { meetings: { ...meetings, showsWhoCan: true } },
      '/settings/meetings/showsWhoCan',
    ],
    ['agreement', { agreement: true }, '/settings/agreement'],
  ])('refuse a change of %s at its place, and nothing else', (part, change, place) => {
    expect(places(change, part)).toEqual([place]);
    expect(places(change, ...SETTING_PARTS.filter((other) => other !== part))).toEqual([]);
  });

  it('ask of a new kind of mentor what they ask of the usual one', () => {
    const trained = { ...before, mentors: [{ ...student!, training: true }] };
    const staff = (training: boolean) => ({
      ...trained,
      mentors: [...trained.mentors, { ...student!, kind: 'staff' as const, training }],
    });
    const faults = (after: SchemeSettings) =>
      lockFaults(trained, after, ['requirements'], '/settings').map(({ pointer }) => pointer);
    expect(faults(staff(true))).toEqual([]);
    expect(faults(staff(false))).toEqual(['/settings/mentors/1/training']);
  });
});
