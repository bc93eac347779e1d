import { sayWeek } from './say-week';

it('says the hours of a week day by day', () => {
  expect(sayWeek([316, 210, 214], 'nb')).toEqual(['tir. 10, 14', 'ons. 16']);
  expect(sayWeek([210], 'nn')).toEqual(['tys. 10']);
  expect(sayWeek([], 'nb')).toEqual([]);
});
