import { mixedBy, wishedIn, wishesOf, wishFaults } from './group-wishes.js';
import type { GroupWish, MatchingSettings } from './scheme-settings.js';

const matching: MatchingSettings = {
  by: 'criteria',
  sameWithin: ['campus'],
  alike: ['programme'],
  mixBy: ['gender'],
  neverAlone: ['gender'],
  commonHour: true,
};

const wish = (
  kind: GroupWish['kind'],
  attribute: GroupWish['attribute'],
  weight: GroupWish['weight'],
): GroupWish => ({ kind, attribute, weight });

const weightOf = (
  wishes: readonly GroupWish[],
  kind: GroupWish['kind'],
  attribute: GroupWish['attribute'] = null,
) => wishes.find((w) => w.kind === kind && w.attribute === attribute)?.weight;

describe('the wishes of a round', () => {
  it('are what its lists say, until somebody has said how much they matter', () => {
    expect(wishesOf(matching)).toEqual([
      wish('common_hour', null, 'important'),
      wish('alike', 'programme', 'important'),
      wish('mentor_alike', 'programme', 'little'),
      wish('never_alone', 'gender', 'important'),
      wish('mix', 'programme', 'not'),
      wish('mix', 'cohort', 'not'),
      wish('mix', 'gender', 'little'),
      wish('mix', 'birthYear', 'not'),
      wish('mix', 'homeCounty', 'not'),
      wish('mix', 'languages', 'not'),
      wish('mix', 'interests', 'not'),
    ]);
    expect(weightOf(wishesOf({ ...matching, commonHour: false }), 'common_hour')).toBe('not');
  });

  it('are what was said, and what was said last', () => {
    const said = { ...matching, wishes: [wish('common_hour', null, 'little')] };
    expect(weightOf(wishesOf(said), 'common_hour')).toBe('little');
    const later = wishesOf(said, [wish('common_hour', null, 'not')]);
    expect(weightOf(later, 'common_hour')).toBe('not');
    expect(weightOf(later, 'alike', 'programme')).toBe('important');
  });

  it('can be of a field that no list names', () => {
    const wishes = wishesOf(matching, [wish('alike', 'languages', 'little')]);
    expect(wishedIn(wishes, 'alike')).toEqual(['programme', 'languages']);
  });

  it('have a field alike or mixed, as it was said last, and never both', () => {
    const mixed = wishesOf(matching, [wish('mix', 'programme', 'little')]);
    expect(weightOf(mixed, 'alike', 'programme')).toBe('not');
    const alike = wishesOf(matching, [wish('alike', 'gender', 'important')]);
    expect(weightOf(alike, 'mix', 'gender')).toBe('not');
    const both = wishesOf({ ...matching, mixBy: ['programme'] });
    expect(weightOf(both, 'alike', 'programme')).toBe('not');
    expect(weightOf(both, 'mentor_alike', 'programme')).toBe('little');
  });

  it('are not of what a rule settles', () => {
    const said = [wish('mix', 'campus', 'important'), wish('alike', 'campus', 'important')];
    const wishes = wishesOf({ ...matching, alike: ['campus'] }, said);
    expect([...wishedIn(wishes, 'mix'), ...wishedIn(wishes, 'alike')]).toEqual(['gender']);
    expect(wishedIn(wishes, 'mentor_alike')).toEqual(['campus']);
  });

  it('are mixed by the fields that a run names and no others, each as much as before', () => {
    const said = wishesOf(matching, [wish('mix', 'gender', 'important')]);
    const wishes = wishesOf(matching, mixedBy(said, ['gender', 'homeCounty', 'campus']));
    expect(weightOf(wishes, 'mix', 'gender')).toBe('important');
    expect(weightOf(wishes, 'mix', 'homeCounty')).toBe('little');
    expect(wishedIn(wishesOf(matching, mixedBy(said, [])), 'mix')).toEqual([]);
  });
});

describe('wishes that cannot hold together', () => {
  const faults = (...wishes: GroupWish[]) =>
    wishFaults(wishes, matching, '/wishes').map(({ pointer, code }) => [pointer, code]);

  it('are one twice, at the second', () => {
    expect(faults(wish('mix', 'gender', 'not'), wish('mix', 'gender', 'little'))).toEqual([
      ['/wishes/1', 'field.repeated'],
    ]);
  });

  it('are of no field, or an hour of one', () => {
    expect(faults(wish('mix', null, 'little'), wish('common_hour', 'gender', 'little'))).toEqual([
      ['/wishes/0/attribute', 'field.isIn'],
      ['/wishes/1/attribute', 'field.isIn'],
    ]);
  });

  it('are one field alike and mixed, at the second, unless one of them does not matter', () => {
    const alike = wish('alike', 'programme', 'little');
    expect(faults(alike, wish('mix', 'programme', 'important'))).toEqual([
      ['/wishes/1/weight', 'field.alike_and_mixed'],
    ]);
    expect(faults(alike, wish('mix', 'programme', 'not'))).toEqual([]);
  });

  it('are of what a rule settles', () => {
    expect(faults(wish('mix', 'campus', 'little'))).toEqual([
      ['/wishes/0/weight', 'field.settled_by_rule'],
    ]);
    expect(faults(wish('mix', 'campus', 'not'), wish('never_alone', 'campus', 'little'))).toEqual(
      [],
    );
  });
});
