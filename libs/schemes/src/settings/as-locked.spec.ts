import { FYSE } from '../templates/fyse.js';
import { asLocked } from './as-locked.js';
import type { SchemeSettings } from './scheme-settings.js';
import { lockFaults, SETTING_PARTS, type SettingPart } from './setting-parts.js';

const scheme = FYSE.settings;
const [student] = scheme.mentors;

/** Another in each part. */
const own: SchemeSettings = {
  ...scheme,
  mentors: [{ ...student!, capacity: 7, training: !student!.training }],
  semesters: [7],
  format: 'drop_in',
  about: { nb: 'Før', nn: 'Før', en: 'Before' },
  group: { minimum: 2, target: 9, maximum: 19 },
  matching: { ...scheme.matching, by: 'hand', commonHour: !scheme.matching.commonHour },
  waysIn: { ...scheme.waysIn, requestDays: 29 },
  meetings: {
    ...{ plannedCount: 77, per: 'year', everyWeeks: null, timetabled: false, minutes: 7 },
    ...{ attendance: 'off', threshold: null, themes: [], topics: [] },
    talks: { count: 7, minutes: 7, per: 'year' },
    summaryReaders: scheme.meetings.summaryReaders === 'group' ? 'group_and_coordinator' : 'group',
  },
  agreement: !scheme.agreement,
};
const places = (before: SchemeSettings, after: SchemeSettings, locks: readonly SettingPart[]) =>
  lockFaults(before, after, locks, '').map(({ pointer }) => pointer);

describe('settings that heed locks', () => {
  it.each(SETTING_PARTS)('have %s of the scheme, and all else of their own', (part) => {
    expect(places(scheme, own, [part])).not.toEqual([]);
    const { settings, fromScheme } = asLocked(own, scheme, [part]);
    expect(places(scheme, settings, [part])).toEqual([]);
    const others = SETTING_PARTS.filter((other) => other !== part);
    expect(places(own, settings, others)).toEqual([]);
    expect(fromScheme).toEqual([part]);
  });

  it('are the scheme’s where everything is locked, and their own where nothing is', () => {
    const { settings } = asLocked(own, scheme, SETTING_PARTS);
    expect(places(scheme, settings, SETTING_PARTS)).toEqual([]);
    expect(asLocked(own, scheme, [])).toEqual({ settings: own, fromScheme: [] });
    expect(asLocked(scheme, own, []).settings).toBe(scheme);
  });

  it('ask of a kind of mentor that the scheme does not have what it asks of the usual one', () => {
    const staff = { ...own, mentors: [{ ...student!, kind: 'staff' as const, training: true }] };
    const trained = { ...scheme, mentors: [{ ...student!, training: false }] };
    expect(asLocked(staff, trained, ['requirements']).settings.mentors).toEqual([
      { ...staff.mentors[0], training: false },
    ]);
  });

  it('are the scheme’s altogether where what is locked does not go with the rest', () => {
    const pairs: SchemeSettings = {
      ...scheme,
      format: 'pairs',
      group: { minimum: 1, target: 1, maximum: 1 },
    };
    const { settings, fromScheme } = asLocked({ ...scheme, agreement: true }, pairs, ['format']);
    expect(settings).toEqual(pairs);
    expect(fromScheme).toEqual(['format', 'group', 'agreement']);
  });
});
