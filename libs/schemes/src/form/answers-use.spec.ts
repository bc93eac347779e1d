import { templateOf } from '../templates/templates.js';
import { answersUse } from './answers-use.js';

describe('what a round uses answers for', () => {
  const of = (key: string) => answersUse(templateOf(key)!.settings);

  it('is the group’s hour, the meetings’ planning or nothing', () => {
    expect(of('fyse').hours).toBe('group_hour');
    expect(of('medicine').hours).toBe('meetings');
    expect(of('drop_in').hours).toBe('none');
  });

  it('shows who can when to mentors of groups alone, and only where it is said', () => {
    const { settings } = templateOf('fyse')!;
    const meetings = { ...settings.meetings, showsWhoCan: true };
    const said = (format: typeof settings.format) => answersUse({ ...settings, meetings, format });
    expect(of('fyse').whoCan).toBe(false);
    expect(said('groups').whoCan).toBe(true);
    expect([said('pairs').whoCan, said('drop_in').whoCan]).toEqual([false, false]);
  });

  it('is choosing a mentor, where students do', () => {
    expect(of('medicine')).toMatchObject({ mentorsShown: false, pairs: false });
    expect(of('alumni')).toMatchObject({ mentorsShown: true, pairs: true });
  });
});
