import { FYSE } from '../templates/fyse.js';
import type { SchemeSettings } from './scheme-settings.js';
import { settingsFaults } from './settings-faults.js';

const settings = FYSE.settings;
const faults = (changed: Partial<SchemeSettings>) =>
  settingsFaults({ ...settings, ...changed }, '/settings');

describe('settings that cannot hold together', () => {
  it('are those whose sizes are out of order, each at its field', () => {
    expect(faults({ group: { minimum: 9, target: 8, maximum: 7 } })).toEqual([
      { pointer: '/settings/group/target', code: 'field.below_minimum' },
      { pointer: '/settings/group/maximum', code: 'field.below_target' },
    ]);
    expect(faults({ group: { minimum: 1, target: 1, maximum: 1 } })).toEqual([]);
  });

  it('are those with a code twice, at the second', () => {
    const [first] = settings.meetings.themes;
    const themes = [first!, { ...first!, code: 'other' }, first!];
    expect(faults({ meetings: { ...settings.meetings, themes } })).toEqual([
      { pointer: '/settings/meetings/themes/2/code', code: 'field.repeated' },
    ]);
  });

  it('are pairs of more than one, a kind of mentor twice, and a rule that nothing counts for', () => {
    const [student] = settings.mentors;
    const threshold = { unit: 'percent', least: 101, per: 'year' } as const;
    expect(faults({ format: 'pairs', mentors: [student!, student!] })).toEqual([
      { pointer: '/settings/group/maximum', code: 'field.pairs_have_one' },
      { pointer: '/settings/mentors/1/kind', code: 'field.repeated' },
    ]);
    const meetings = { ...settings.meetings, threshold, attendance: 'counted' } as const;
    expect(faults({ meetings })).toEqual([
      { pointer: '/settings/meetings/threshold/least', code: 'field.max' },
      { pointer: '/settings/meetings/attendance', code: 'field.threshold_needs_names' },
    ]);
  });
});
