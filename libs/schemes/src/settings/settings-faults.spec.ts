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
});
