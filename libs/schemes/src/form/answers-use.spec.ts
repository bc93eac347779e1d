import { templateOf } from '../templates/templates.js';
import { answersUse } from './answers-use.js';

describe('what a round uses answers for', () => {
  const of = (key: string) => answersUse(templateOf(key)!.settings);

  it('is the group’s hour, the meetings’ planning or nothing', () => {
    expect(of('fyse').hours).toBe('group_hour');
    expect(of('medicine').hours).toBe('meetings');
    expect(of('drop_in').hours).toBe('none');
  });

  it('is choosing a mentor, where students do', () => {
    expect(of('medicine')).toMatchObject({ mentorsShown: false, pairs: false });
    expect(of('alumni')).toMatchObject({ mentorsShown: true, pairs: true });
  });
});
